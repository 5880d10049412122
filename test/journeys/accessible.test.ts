import type { Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { readTree } from '../support/accessibility-tree.ts';
import { type PageKind, pageKinds } from '../support/page-kinds.ts';
import { pairwise } from '../support/pairwise.ts';
import { expect, openKindAfresh, test, violationsOf } from '../support/sealed-page.ts';

const modes = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const;
const widths = [1280, 320] as const;

/** The whole product takes a quarter of an hour; every pair of two of its sides shows nearly as much. */
const isFull = process.env.SIGNPOST_TEST === 'full';
const sizes = [pageKinds.length, locales.length, modes.length, widths.length];
const rows = isFull ? product(sizes) : pairwise(sizes);

// What looks alike goes through one browser window, which has the site's files by then.
for (const [localeAt = 0, modeAt = 0, widthAt = 0] of product(sizes.slice(1))) {
  const kinds = rows
    .filter(([, ...looks]) => looks.join() === [localeAt, modeAt, widthAt].join())
    .map(([kindAt = 0]) => pageKinds[kindAt] as PageKind);
  if (kinds.length === 0) continue;
  const { tag, direction } = locales[localeAt] as (typeof locales)[number];
  const { name, colorScheme, forcedColors } = modes[modeAt] as (typeof modes)[number];
  const width = widths[widthAt] as number;
  test.describe(`${tag}, ${name}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 }, contextOptions: { forcedColors } });
    test('every page has its headings and names, no violation, and does not scroll sideways', async ({ page }) => {
      test.setTimeout(kinds.length * 10_000);
      for (const kind of kinds) {
        await openKindAfresh(page, kind, tag);
        await expect.soft(page.locator('html')).toHaveAttribute('lang', tag);
        await expect.soft(page.locator('html')).toHaveAttribute('dir', direction);
        expect.soft(await violationsOf(page), kind.name).toEqual([]);
        expect.soft(await sidewaysIn(page), kind.name).toBeLessThanOrEqual(0);
        const levels = await levelsIn(page);
        expect
          .soft(
            levels.filter((level) => level === 1),
            kind.name,
          )
          .toHaveLength(1);
        expect
          .soft(
            levels.filter((level, at) => level - (levels[at - 1] ?? 0) > 1),
            kind.name,
          )
          .toEqual([]);
        expect.soft(await namelessIn(page), kind.name).toEqual([]);
      }
    });
  });
}

function sidewaysIn(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

function levelsIn(page: Page): Promise<readonly number[]> {
  return page
    .locator('h1:visible, h2:visible, h3:visible, h4:visible')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
}

const NAMED = ['button', 'link', 'textbox', 'searchbox', 'radio', 'checkbox', 'combobox', 'dialog', 'navigation'];

async function namelessIn(page: Page): Promise<readonly unknown[]> {
  return (await readTree(page)).filter(({ role, name }) => NAMED.includes(role) && name === '');
}

function product(ofSizes: readonly number[]): readonly (readonly number[])[] {
  return ofSizes.reduce<number[][]>(
    (all, size) => all.flatMap((row) => Array.from({ length: size }, (_, value) => [...row, value])),
    [[]],
  );
}
