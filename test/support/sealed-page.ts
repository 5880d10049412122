import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import type { PageKind } from './page-kinds.ts';
import { seal } from './seal.ts';

export { expect };

/**
 * A page that fails its test when it logs anything, throws, breaks the content security policy, asks another host for
 * anything, or lets anything of a paste stay or leave (`seal` tells where that is looked for).
 */
export const test = base.extend<{ page: Page; siteAddress: string; isHostFailing: boolean }>({
  /** What the addresses of all that belongs to the page begin with. Default: its host. */
  siteAddress: async ({ baseURL }, use) => use(baseURL ?? ''),
  /** Whether the host fails on purpose. The line the browser logs for that is no complaint then. */
  isHostFailing: [false, { option: true }],
  page: async ({ page, siteAddress, isHostFailing }, use) => {
    const complaints = await seal(page, siteAddress, isHostFailing);
    waitWhenOpened(page, isHostFailing);
    await use(page);
    expect(await complaints()).toEqual([]);
  },
});

/** A prerendered page is there before it can answer; a test that opens one goes on once it can, but for `commit`. */
function waitWhenOpened(page: Page, isHostFailing: boolean): void {
  const { goto } = page;
  page.goto = async (url, options) => {
    const response = await goto.call(page, url, options);
    if (
      !isHostFailing &&
      options?.waitUntil !== 'commit' &&
      (await page.evaluate(() => document.getElementById('root') !== null))
    )
      await expect.poll(() => page.evaluate(isDrawn), { intervals: [20, 50, 100] }).toBe(true);
    return response;
  };
}

/** Whether React has drawn the page, or taken it over. */
function isDrawn(): boolean {
  const first = document.getElementById('root')?.firstElementChild ?? {};
  return Object.keys(first).some((key) => key.startsWith('__reactFiber'));
}

/**
 * Opens the start page of a language and waits until all that it fetches while idle is there: if all comes, these come last,
 * in any order.
 */
export async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address);
  for (const file of LAST_FILES) await expect.poll(() => page.evaluate(fetchedFiles)).toContainEqual(file);
}

/** As the browser itself tells of them, which is once they are there. */
function fetchedFiles(): readonly string[] {
  return performance.getEntriesByType('resource').map(({ name }) => name);
}

/** The text of single codes, the program that reads long pastes, and the one for times without a network. */
const LAST_FILES = ['/codes/all.json', '/diagnose-worker-', '/offline-'].map((part) => expect.stringContaining(part));

/** Types a paste and waits for the verdict. */
export async function pasteError(page: Page, paste: string): Promise<void> {
  await page.locator('textarea').fill(paste);
  await expect(page.locator('[data-verdict]').first()).toBeVisible();
}

/** Opens a kind of page in a language and waits until it stands still. */
async function openKind(page: Page, kind: PageKind, locale: string): Promise<void> {
  await page.goto(`/${locale}${kind.path}`);
  await expect(page.locator('h1').first()).toBeVisible();
  if (kind.paste !== undefined) await pasteError(page, kind.paste);
  await kind.arrange?.(page);
  await page.waitForTimeout(200);
}

/** The same in a window that had other pages before, without anything they left behind. */
export async function openKindAfresh(page: Page, kind: PageKind, locale: string): Promise<void> {
  if (page.url().startsWith('http'))
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  await openKind(page, kind, locale);
}

const OPTIONS = {
  // Rules axe leaves out by itself.
  rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
  // What is well needs no list of every element.
  resultTypes: ['violations'] as ['violations'],
};

/** Every violation that axe can find, with the elements it found it in. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  // The other mode draws its conclusions in a window of its own, for the sake of frames of other hosts; there are none.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options(OPTIONS).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** No violation that axe can find. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
}
