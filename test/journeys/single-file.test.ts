import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, pasteError, test } from '../support/sealed-page.ts';
import { buildSingleFile, singleFileAddress } from '../support/single-file.ts';

// In one worker, so that the file is built once.
test.describe.configure({ mode: 'default' });
test.use({ siteAddress: singleFileAddress, permissions: ['clipboard-read', 'clipboard-write'] });
test.beforeAll(() => buildSingleFile());

const SECRET = 'ghp_1234567890abcdefghijklmnopqrstuvwxyz';
const OKTA = `HttpRequestFailure: Server returned: 401 Unauthorized https://contoso.okta.com/ ${SECRET}`;

async function open(page: Page, place = ''): Promise<void> {
  await page.goto(`${singleFileAddress}${place}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The place in the file that the page's address names. */
function expectPlace(page: Page, place: string | RegExp): Promise<void> {
  return expect.poll(() => page.url().slice(singleFileAddress.length)).toMatch(place);
}

async function copied(page: Page, button: string): Promise<string> {
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByText('Copied', { exact: true }).first()).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a paste leads to its guide, an answer and back, and to a report that names the place', async ({ page }) => {
  await open(page);
  await expectPlace(page, /^#\/en\/$/);
  await pasteError(page, OKTA);
  await page.getByRole('link', { name: /^Fix it/ }).click();
  await expectPlace(page, /^#\/en\/errors\/okta\.http-401\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const step = page.getByRole('heading', { level: 2 }).first();
  const question = (await step.textContent()) ?? '';
  await page.getByRole('button', { name: 'No', exact: true }).click();
  await expectPlace(page, /\/okta\.http-401\/\?owner-removed=no$/);
  await expect(step).not.toHaveText(question);
  const title = await step.textContent();
  await page.goBack();
  await expectPlace(page, /\/okta\.http-401\/$/);
  await expect(step).toHaveText(question);
  await page.goForward();
  await expect(step).toHaveText(title ?? '');
  await page
    .getByRole('link', { name: /report/i })
    .first()
    .click();
  await expectPlace(page, /^#\/en\/report\/\?entry=okta\.http-401&owner-removed=no$/);
  const report = await copied(page, 'Copy the report');
  expect(report).toMatch(/^file:.*signpost\.html#\/en\/errors\/okta\.http-401\/\?owner-removed=no$/m);
  expect(report).toContain('<github-token-1>');
  expect(report).not.toContain(SECRET);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('owner-removed=no');
  await page.getByRole('link', { name: 'Signpost' }).click();
  await expect(page.locator('textarea')).toHaveValue(OKTA);
});

test('another language keeps the place', async ({ page }) => {
  await open(page, '#/en/errors/okta.http-401/?owner-removed=unknown');
  await page.locator('header summary', { hasText: 'English' }).click();
  await page.getByRole('link', { name: '日本語' }).click();
  await expectPlace(page, /^#\/ja\/errors\/okta\.http-401\/\?owner-removed=unknown$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/Okta.*トークン/);
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a place that was copied opens there, also after a reload', async ({ page, context }) => {
  await open(page, '#/en/errors/okta.http-401/?owner-removed=no&reconnect.in-app=done&reconnect.in-portal=failed');
  await page.getByRole('button', { name: 'Done, next' }).click();
  await expect(page.getByRole('heading', { name: 'Now it is with support' })).toBeFocused();
  const address = await copied(page, 'Copy the address of this page');
  expect(address).toBe(page.url());
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Now it is with support' })).toBeVisible();
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.getByRole('heading', { name: 'Now it is with support' })).toBeVisible();
});

test('a place that is none, and an address typed by hand, lead somewhere', async ({ page }) => {
  await open(page, '#main');
  await expect(page.getByRole('heading', { name: /^Paste the error/ })).toBeVisible();
  await page.evaluate(() => window.location.assign('#/ko/errors/'));
  await expect(page.getByRole('heading', { level: 1, name: '모든 오류' })).toBeVisible();
});

test('the keyboard skips to the content, and the place stays', async ({ page }) => {
  await open(page, '#/en/about/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expectPlace(page, /^#\/en\/about\/$/);
});

test('all errors are listed and found', async ({ page }) => {
  await open(page, '#/en/errors/');
  await page.locator('main').getByRole('searchbox').fill('50105');
  await expect(page.getByRole('link', { name: /AADSTS50105/ })).toHaveCount(1);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill('servicenw');
  await page.getByRole('dialog').getByRole('listitem').getByRole('link').first().click();
  await expectPlace(page, /^#\/en\/errors\/servicenow\./);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('200 KB are diagnosed and redacted by the page itself', async ({ page }) => {
  const line = '2026-10-03T04:12:55Z INFO db01.contoso.local bob@contoso.example sync goes on\n';
  const paste = `${OKTA}\n${line.repeat(2600)}`;
  expect(paste.length).toBeGreaterThan(200_000);
  await open(page);
  await page.evaluate((text) => navigator.clipboard.writeText(text), paste);
  await page.locator('textarea').press('Control+v');
  await page.getByRole('link', { name: /^Fix it/ }).click();
  await page.getByRole('button', { name: 'No', exact: true }).click();
  await page
    .getByRole('link', { name: /report/i })
    .first()
    .click();
  const report = await copied(page, 'Copy the report');
  expect(report).toContain('<github-token-1>');
  expect(report).not.toMatch(/contoso|ghp_/);
});
