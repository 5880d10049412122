import { locales } from '../../src/i18n/locales.ts';
import { type PageKind, pageKinds } from '../support/page-kinds.ts';
import { pairwise } from '../support/pairwise.ts';
import { expect, expectAccessible, openKind, test } from '../support/sealed-page.ts';

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

for (const [kindAt = 0, localeAt = 0, modeAt = 0, widthAt = 0] of rows) {
  const kind = pageKinds[kindAt] as PageKind;
  const { tag, direction } = locales[localeAt] as (typeof locales)[number];
  const { name, colorScheme, forcedColors } = modes[modeAt] as (typeof modes)[number];
  const width = widths[widthAt] as number;
  test.describe(`${tag}, ${name}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 }, contextOptions: { forcedColors } });
    test(`${kind.name} has no violation and does not scroll sideways`, async ({ page }) => {
      await openKind(page, kind, tag);
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    });
  });
}

function product(ofSizes: readonly number[]): readonly (readonly number[])[] {
  return ofSizes.reduce<number[][]>(
    (all, size) => all.flatMap((row) => Array.from({ length: size }, (_, value) => [...row, value])),
    [[]],
  );
}
