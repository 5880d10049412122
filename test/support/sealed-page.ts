import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import type { PageKind } from './page-kinds.ts';

export { expect };

/**
 * A page that fails its test when it logs anything, throws, breaks the content security policy, or asks another host for
 * anything. `expectedNoise` is what the browser itself says of files a test withholds.
 */
export const test = base.extend<{ page: Page; expectedNoise: RegExp | undefined }>({
  expectedNoise: [undefined, { option: true }],
  page: async ({ page, baseURL, expectedNoise }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      const said = `${message.text()} ${message.location().url}`;
      if (!said.includes(BLOCKED) && !expectedNoise?.test(said)) complaints.push(`console: ${said}`);
    });
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const isOwn = request.url().startsWith(baseURL ?? '') || request.url().startsWith('blob:');
      if (!isOwn) complaints.push(`request to ${request.url()}`);
    });
    await use(page);
    expect(complaints).toEqual([]);
  },
});

/** Said by the test's own browser where it lets no page have a service worker. */
const BLOCKED = 'Service Worker registration blocked';

/** Types a paste and waits for the verdict. */
export async function pasteError(page: Page, paste: string): Promise<void> {
  await page.locator('textarea').fill(paste);
  await expect(page.locator('[data-verdict]').first()).toBeVisible();
}

/** Opens a kind of page in a language and waits until it stands still. */
export async function openKind(page: Page, kind: PageKind, locale: string): Promise<void> {
  await page.goto(`/${locale}${kind.path}`);
  await expect(page.locator('h1').first()).toBeVisible();
  if (kind.paste !== undefined) await pasteError(page, kind.paste);
  await kind.arrange?.(page);
  await page.waitForTimeout(200);
}

/** No violation that axe can find. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}
