import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until an element has the focus; every stop on the way must be seen by who looks. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < MAX_PRESSES; presses += 1) {
    if (
      await wanted
        .first()
        .evaluate((element) => element === document.activeElement)
        .catch(() => false)
    )
      return;
    await page.keyboard.press('Tab');
    await expectFocusSeen(page);
  }
  throw new Error(`${wanted} cannot be reached by Tab`);
}

/** What has the focus shows it, lies inside the window, and nothing lies over it (WCAG 2.4.7, 2.4.11). */
export async function expectFocusSeen(page: Page): Promise<void> {
  const problem = await page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    // A hidden radio or a text box shows the focus on what stands around it.
    const around =
      element.closest('label') ?? (element.tagName === 'TEXTAREA' ? element.parentElement : null) ?? element;
    const isRinged = [element, around].some((one) => getComputedStyle(one).outlineStyle !== 'none');
    const { x, y, width, height } = around.getBoundingClientRect();
    const isInside = y + height > 0 && y < window.innerHeight && x + width > 0 && x < window.innerWidth;
    const points = [0.1, 0.5, 0.9].map(
      (part) => [x + width * part, y + Math.min(height / 2, window.innerHeight)] as const,
    );
    const isFree = points.some(([left, top]) => {
      const shown = document.elementFromPoint(left, top);
      return shown !== null && (around.contains(shown) || shown.contains(around));
    });
    return isRinged && isInside && isFree
      ? undefined
      : `${element.outerHTML.slice(0, 160)} ${JSON.stringify({ isRinged, isInside, isFree })}`;
  });
  expect(problem).toBeUndefined();
}

const MAX_PRESSES = 60;
