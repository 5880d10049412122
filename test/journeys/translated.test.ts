import type { Page } from '@playwright/test';
import { expect, pasteError, test } from '../support/sealed-page.ts';

/** Does to the page what the browser's translation does: takes out each text and puts an element with other words there. */
async function translatePage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const translate = (): void => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
        node.parentElement?.closest('font, textarea, [translate="no"], script') === null
          ? NodeFilter.FILTER_ACCEPT
          : NodeFilter.FILTER_REJECT,
      );
      const found: Node[] = [];
      while (texts.nextNode()) if (texts.currentNode.textContent?.trim()) found.push(texts.currentNode);
      for (const text of found) {
        const outer = document.createElement('font');
        outer.append(Object.assign(document.createElement('font'), { textContent: `«${text.textContent}»` }));
        text.parentNode?.replaceChild(outer, text);
      }
    };
    translate();
    new MutationObserver(translate).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

/** Words of the page that are shown once; a translated page leaves nothing of an earlier state. */
async function shownIn(page: Page, selector: string): Promise<string> {
  return ((await page.locator(selector).first().textContent()) ?? '').replace(/\s+/g, ' ');
}

test('a translated page goes on working: paste, choice of the app, another paste', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await translatePage(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('«Paste the error. Follow the way out.»');
  await pasteError(page, 'HttpRequestFailure: Server returned: 401 Unauthorized');
  await expect(page.locator('[data-verdict]').first()).toContainText('«One of these»');
  await page.getByRole('radio', { name: 'Okta', exact: true }).first().check();
  await expect(page.locator('[data-verdict="certain"]')).toContainText(
    '«Okta no longer accepts the connector’s token»',
  );
  expect(await shownIn(page, '[data-verdict="certain"]')).not.toContain('One of these');
  await pasteError(page, 'AADSTS999123');
  await expect(page.locator('[data-verdict="unknown"]')).toContainText('«No known error of Okta»');
  expect(await shownIn(page, '[data-verdict="unknown"]')).not.toContain('Okta no longer');
});

test('error text, codes and names of apps stay as they are', async ({ page }) => {
  await page.goto('/en/errors/okta.http-401/');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await translatePage(page);
  for (const code of await page.locator('code').allInnerTexts()) expect(code).not.toContain('«');
  await page.goto('/en/');
  await pasteError(page, 'BoxServerException: Unauthorized - Cannot authorize with this service');
  await translatePage(page);
  await expect(page.locator('textarea')).toHaveValue(/^BoxServerException: Unauthorized/);
  await expect(page.locator('[class*="backdrop"]')).not.toContainText('«');
  for (const quote of await page.locator('button[translate="no"]').allInnerTexts()) expect(quote).not.toContain('«');
});

test('a guide is walked to its end in a translated page, and back', async ({ page }) => {
  await page.goto('/en/errors/okta.http-401/');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await translatePage(page);
  const question = await shownIn(page, 'main h2');
  await page.getByRole('button', { name: '«No»', exact: true }).click();
  await expect(page).toHaveURL(/owner-removed=/);
  await expect.poll(() => shownIn(page, 'main h2')).not.toBe(question);
  expect(await shownIn(page, 'main h2')).toMatch(/^«.*»$/);
  await page.goBack();
  await expect(page).not.toHaveURL(/owner-removed=/);
  await expect.poll(() => shownIn(page, 'main h2')).toBe(question);
});
