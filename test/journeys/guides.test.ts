import { expect, pasteError, test } from '../support/sealed-page.ts';

test('Okta’s 401 is walked until it works, and the end says how to keep it so', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('radio', { name: 'Okta', exact: true }).check();
  await pasteError(page, 'HttpRequestFailure: Server returned: 401 Unauthorized');
  await page.getByRole('link', { name: /^Fix it/ }).click();
  await expect(page.getByRole('region', { name: 'First of all' })).toContainText('the last 7 days are fetched');
  await page.getByRole('button', { name: 'No', exact: true }).click();
  await page.getByRole('button', { name: 'Done, next' }).click();
  await page.getByRole('button', { name: 'It works now' }).click();
  await expect(page.getByRole('heading', { name: 'The connector works again' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'So it doesn’t happen again' })).toBeVisible();
});

test('a timer goes on through a reload, and shows in the title', async ({ page }) => {
  await page.goto('/en/errors/any-app.service-timeout/');
  await page.getByRole('button', { name: /^Start a timer/ }).click();
  await expect(page).toHaveTitle(/^30m · /);
  await page.reload();
  await expect(page.getByText(/^Time left: 30 minutes/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop the timer' }).click();
  await expect(page).not.toHaveTitle(/·/);
});

test('GitHub’s 401 is walked by general guidance with GitHub’s own procedure', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('button', { name: /more apps/ }).click();
  await page.getByRole('radio', { name: 'GitHub', exact: true }).check();
  await pasteError(page, 'HttpRequestFailure: Server returned: 401 Unauthorized');
  await page.getByRole('link', { name: /^Fix it/ }).click();
  await expect(page).toHaveURL(/\/en\/errors\/any-app\.http-401\/\?app=github$/);
  await page.getByText('About this error').click();
  await expect(page.getByText('General guidance')).toBeVisible();
  await page.goto('/en/errors/any-app.reconnect/?app=github&prepare=done');
  await page.getByRole('combobox', { name: 'Which cloud?' }).selectOption('US Government GCC High');
  await expect(page.getByText('https://portal.cloudappsecurity.us/api/oauth/connect')).toBeVisible();
  await expect(page.getByText('https://portal.cloudappsecurity.com/api/oauth/connect')).toHaveCount(0);
});

test('a walk is taken up again from the start page', async ({ page }) => {
  await page.goto('/ko/errors/okta.http-401/');
  await page.getByRole('button', { name: '아니요' }).click();
  // The answer is kept once its step is drawn; the list of steps stood there before.
  await expect.poll(() => page.evaluate(() => localStorage.getItem('signpost.walk'))).toContain('owner-removed=no');
  await page.goto('/ko/');
  await page.getByRole('link', { name: '중단한 곳부터 계속하기' }).click();
  await expect(page).toHaveURL(/\/ko\/errors\/okta\.http-401\/\?owner-removed=no$/);
});

test('a former name is explained, and no page of the browser’s storage holds the paste', async ({ page }) => {
  await page.goto('/nl/');
  await pasteError(page, 'G Suite connector: GoogleJsonResponseException: 403 Forbidden');
  await expect(page.getByText('G Suite heet nu Google Workspace.')).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify(window.localStorage));
  expect(kept).not.toContain('GoogleJson');
});

test('English stands beside every sentence for those who want it', async ({ page }) => {
  await page.goto('/ja/errors/salesforce.ip-restriction/');
  await page.getByRole('checkbox', { name: '英語を併記する' }).check();
  await expect(page.locator('main [lang="en"]').filter({ hasText: 'stolen session' })).toBeVisible();
  await page.reload();
  await expect(page.locator('main [lang="en"]').filter({ hasText: 'stolen session' })).toBeVisible();
});
