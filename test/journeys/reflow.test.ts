import type { Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { expect, openKindAfresh, test } from '../support/sealed-page.ts';

/** WCAG 1.4.12, to the letter. */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** Texts that are cut off: in boxes that hide what does not fit, and past the edge of the window. */
async function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isMeant = (element: Element): boolean =>
      element.closest('.visually-hidden, [aria-hidden="true"], textarea') !== null ||
      getComputedStyle(element).webkitLineClamp !== 'none';
    return [...document.querySelectorAll('body *')].flatMap((element) => {
      const { overflowX, overflowY, position } = getComputedStyle(element);
      const { right, width } = element.getBoundingClientRect();
      const isHiding = overflowX === 'hidden' || overflowX === 'clip' || overflowY === 'hidden' || overflowY === 'clip';
      const isCut =
        isHiding && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
      const isOutside = width > 0 && position !== 'absolute' && right > window.innerWidth + 1;
      return (isCut || isOutside) && element.checkVisibility() && !isMeant(element)
        ? [element.outerHTML.slice(0, 120)]
        : [];
    });
  });
}

const ways = [
  { name: 'enlarged to 200 %', width: 640, height: 450, style: '' },
  { name: 'enlarged to 400 %', width: 320, height: 256, style: '' },
  { name: 'with wide text spacing', width: 1280, height: 900, style: TEXT_SPACING },
  { name: 'with wide text spacing on a phone', width: 360, height: 740, style: TEXT_SPACING },
  { name: 'with letters twice as large', width: 1280, height: 900, style: 'html { font-size: 200% !important; }' },
] as const;

pageKinds.forEach((kind, at) => {
  // Each language has its turn.
  const locale = (locales[at % locales.length] as (typeof locales)[number]).tag;
  test(`${kind.name} in ${locale} loses nothing when it is enlarged or its text is spaced out`, async ({ page }) => {
    await openKindAfresh(page, kind, locale);
    for (const { name, width, height, style } of ways) {
      await page.setViewportSize({ width, height });
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, style);
      expect.soft(await cutTexts(page), name).toEqual([]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(sideways, name).toBeLessThanOrEqual(0);
    }
  });
});
