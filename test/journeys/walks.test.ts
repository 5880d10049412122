import { expect, pasteError, test } from '../support/sealed-page.ts';

test('a Box error is recognised and walked until it works', async ({ page }) => {
  await page.goto('/en/');
  await pasteError(page, 'BoxServerException: Unauthorized - Cannot authorize with this service');
  await expect(page.getByText(/^Recognised/).first()).toBeVisible();
  await page.getByRole('link', { name: /^Fix it/ }).click();
  await expect(page).toHaveURL(/\/en\/errors\/box\.app-removed\//);
  for (let step = 0; step < 9 && !(await page.getByText('Fixed', { exact: true }).first().isVisible()); step++) {
    const title = page.getByRole('main').getByRole('heading', { level: 2 }).first();
    const before = (await title.textContent()) ?? '';
    await page
      .getByRole('button', { name: /It works now|Done, next|^Yes$/ })
      .first()
      .click();
    await expect(title).not.toHaveText(before);
  }
  await expect(page.getByRole('heading', { name: 'The connector works again' })).toBeFocused();
});

test('a text of several apps asks which app, and leads to support when nothing helps', async ({ page }) => {
  await page.goto('/en/');
  await pasteError(page, 'HttpRequestFailure: Server returned: 401 Unauthorized');
  await expect(page.getByRole('heading', { name: 'Which app shows this error?' })).toBeVisible();
  await page.getByRole('radio', { name: /^Okta Okta/ }).check();
  await expect(page).toHaveURL(/\/en\/$/);
  await page.getByRole('link', { name: /^Fix it/ }).click();
  await page.getByRole('button', { name: 'I don’t know' }).click();
  await page.getByRole('button', { name: 'Done, next' }).click();
  await page.getByRole('button', { name: 'It still fails' }).click();
  await page.getByRole('button', { name: 'Done, next' }).click();
  await expect(page.getByRole('heading', { name: 'Now it is with support' })).toBeFocused();
});

test('an unknown error is called unknown and the page says what it read', async ({ page }) => {
  await page.goto('/en/');
  await pasteError(page, 'npm ERR! code E404\nnpm ERR! 404 Not Found - GET https://registry.example/left-pad');
  await expect(page.getByText('Not known', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'This error is not in the catalog' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Fix it/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Browse all errors' }).click();
  await expect(page.getByRole('heading', { name: 'All errors' })).toBeFocused();
});

test('a log of two errors shows both, and each leads to its own page', async ({ page }) => {
  await page.goto('/en/');
  const log = [
    '2026-10-03T04:12:55Z ERROR BoxRestException: Failed to parse response.',
    '2026-10-03T06:20:00Z ERROR AADSTS50105: The signed in user is not assigned to a role',
  ];
  await pasteError(page, log.join('\n'));
  await expect(page.getByRole('group', { name: 'Errors in this paste' }).getByRole('radio')).toHaveCount(2);
  await page.getByRole('radio', { name: /Box’s answer/ }).check();
  await expect(page.locator('mark')).toHaveText(['BoxRestException', 'Failed to parse response']);
  await page.getByRole('radio', { name: /AADSTS50105/ }).check();
  await page.getByRole('link', { name: 'Open the guide' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^AADSTS50105: /);
  await expect(page.getByText('An admin has to act.')).toBeVisible();
});

test('a code is found by its number', async ({ page }) => {
  await page.goto('/ko/errors/');
  await page.getByRole('searchbox').fill('50105');
  await page.getByRole('link', { name: /AADSTS50105/ }).click();
  await expect(page).toHaveURL(/\/ko\/errors\/entra\.aadsts50105\/$/);
});

test('a bare Graph 403 is separated by questions at an address of their own', async ({ page }) => {
  await page.goto('/en/');
  await page.locator('textarea').fill('403 Forbidden');
  await page.getByRole('button', { name: /more apps/ }).click();
  await page.getByRole('radio', { name: 'Microsoft Graph', exact: true }).check();
  await page.getByRole('link', { name: 'Find out which' }).click();
  await expect(page).toHaveURL(/\/en\/ask\/graph-403\/$/);
  await page.getByRole('button', { name: 'The call changes a password' }).click();
  await page.getByRole('link', { name: 'Open the guide' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The app may not reset this password' })).toBeFocused();
});

test('Salesforce’s session lock is cleared with a warning and a way back', async ({ page }) => {
  await page.goto('/en/errors/salesforce.ip-restriction/');
  await expect(page.getByText('This lowers protection')).toBeVisible();
  await expect(page.getByText('To undo')).toBeVisible();
});

test('Google’s 403 of a running connector ends in waiting for tomorrow', async ({ page }) => {
  await page.goto('/en/errors/google-workspace.http-403/');
  await page.getByRole('button', { name: 'No', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Events resume tomorrow' })).toBeFocused();
});
