import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, pasteError, test } from '../support/sealed-page.ts';

test.use({ permissions: ['clipboard-write'], timezoneId: 'Europe/Amsterdam' });

const TOKEN = 'ghp_1234567890abcdefghijklmnopqrstuvwxyz';

async function copied(page: Page, button: RegExp): Promise<string> {
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByText(/^(?:Copied|コピーしました)/).first()).toBeVisible();
  return pasted(page);
}

/** What the clipboard holds, pasted into an empty page: the site itself has given up reading it. */
async function pasted(page: Page): Promise<string> {
  const paper = await page.context().newPage();
  await paper.setContent('<textarea></textarea>');
  await paper.locator('textarea').focus();
  await paper.keyboard.press('ControlOrMeta+V');
  const text = await paper.locator('textarea').inputValue();
  await paper.close();
  await page.bringToFront();
  return text;
}

async function expectToFit(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

test('who cannot do a step of ServiceNow’s 403 sends a request in French that opens right there', async ({ page }) => {
  await page.goto('/en/errors/servicenow.http-403/');
  await page.getByRole('button', { name: /admin role$/ }).click();
  await page.getByRole('button', { name: 'I can’t do this' }).click();
  await page.getByRole('combobox', { name: 'Language of whoever reads it' }).selectOption('Français');
  await expect(page.getByText(/^Demande/)).toBeVisible();
  await expectAccessible(page);
  const request = await copied(page, /^Copy the request$/);
  const [address = ''] = /http:\S+/.exec(request) ?? [];
  expect(address).toContain('/fr/errors/servicenow.http-403/?which-account=admin');
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/ServiceNow/);
});

test('a Japanese walk of Workday’s invalid_client becomes a report in English', async ({ page }) => {
  await page.goto('/ja/');
  await pasteError(
    page,
    `{"code":401,"serverResponse":{"body":"{"error":"invalid_client"}"}} for bob@contoso.example ${TOKEN}`,
  );
  await page.getByRole('link', { name: /./ }).and(page.locator('[href*="workday.invalid-client"]')).first().click();
  await page.getByRole('button', { name: '完了、次へ' }).first().click();
  await page.getByRole('link', { name: 'レポートを作成する' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('combobox').selectOption('English');
  await expect(page.getByText(/^Report: /).first()).toBeVisible();
  const report = await copied(page, /^レポートをコピー$/);
  expect(report).toMatch(/^Report: /);
  expect(report).toContain('App: Workday');
  expect(report).toContain(' for <email-1> <github-token-1>');
  expect(report).toContain('Steps tried');
  expect(report).toContain('/en/errors/workday.invalid-client/');
  expect(report).not.toMatch(/[\u3040-\u30ff]/);
});

test('an error that is not known becomes a report without its secrets', async ({ page }) => {
  await page.goto('/en/');
  await pasteError(page, `npm ERR! code E404 for bob@contoso.example ${TOKEN}\nat 2026-01-02T03:04:05Z`);
  await page.getByRole('link', { name: 'Write a report' }).click();
  await expect(page).toHaveURL(/\/en\/report\/$/);
  await page.getByRole('button', { name: /^<email-1>/ }).click();
  await expect(page.getByText('bob@contoso.example', { exact: true })).toBeVisible();
  await expectAccessible(page);
  const report = await copied(page, /^Copy the report$/);
  expect(report).toContain('code E404 for <email-1> <github-token-1>');
  expect(report).toContain('2026-01-02 03:04:05 UTC');
  expect(report).not.toMatch(/contoso|ghp_/);
  await page.getByRole('radio', { name: 'Markdown' }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('signpost-report.md');
  expect(await readFile(await download.path(), 'utf8')).toMatch(/^# Report on an error that is not known\n/);
});

test('after a reload the report lacks the error text alone, and takes it again', async ({ page }) => {
  await page.goto('/en/');
  await pasteError(page, 'HttpRequestFailure: Server returned: 401 Unauthorized');
  await page.getByRole('radio', { name: /^Okta Okta/ }).check();
  await page.getByRole('link', { name: /^Fix it/ }).click();
  await page.getByRole('button', { name: 'I don’t know' }).click();
  await page.getByRole('link', { name: 'Write a report' }).click();
  await expect(page.getByText(/Server returned: 401/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'The error text is not here' })).toBeVisible();
  await expect(page.getByText(/Was the owner of the token removed\? I don’t know/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'The error text' }).fill('401 Unauthorized');
  await page.getByRole('button', { name: 'Add it to the report' }).click();
  await expect(page.getByRole('region', { name: 'The report' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'The report' })).toContainText('401 Unauthorized');
});

test('two megabytes become a report of one part, and the page stays usable', async ({ page }) => {
  await page.goto('/en/report/?entry=google-workspace.http-403', { waitUntil: 'networkidle' });
  await page.getByRole('textbox', { name: 'The error text' }).focus();
  await page.evaluate(() => {
    const line = 'INFO bob@contoso.example carries on\n';
    const text = `${line.repeat(28_000)}GoogleJsonResponseException: 403 Forbidden\n${line.repeat(28_000)}`;
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await page.getByRole('textbox', { name: /connector instance/ }).fill('main');
  await expect(page.getByText(/This is a part of the text/)).toBeVisible({ timeout: 20_000 });
  const report = page.getByRole('region', { name: 'The report' });
  await expect(report).toContainText('GoogleJsonResponseException: 403 Forbidden');
  await expect(report).not.toContainText('contoso');
});

for (const { colorScheme, width, locale } of [
  { colorScheme: 'light', width: 1280, locale: 'en' },
  { colorScheme: 'dark', width: 320, locale: 'ja' },
] as const) {
  test.describe(`${colorScheme}, ${width} px, ${locale}`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });

    test('request and report have no violation and do not scroll sideways', async ({ page }) => {
      await page.goto(`/${locale}/errors/servicenow.http-403/?reconnect.in-app=cannot&which-account=admin`);
      await expect(page.getByRole('combobox')).toBeVisible();
      await expectAccessible(page);
      await expectToFit(page);
      await page.goto(`/${locale}/report/?entry=servicenow.http-403&which-account=admin`);
      await expect(page.getByRole('combobox')).toBeVisible();
      await expectAccessible(page);
      await expectToFit(page);
    });
  });
}

test('in print the report stands alone, in black on white', async ({ page }) => {
  await page.goto('/en/report/?entry=servicenow.http-403&which-account=admin');
  await expect(page.getByText(/^Report: /).last()).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const gone of ['banner', 'combobox', 'button', 'textbox', 'contentinfo'] as const) {
    await expect(page.getByRole(gone)).toHaveCount(0);
  }
  const text = page.getByText('Where to open the ticket');
  await expect(text).toBeVisible();
  expect(await text.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)');
});
