import { expect, pasteError, test } from '../support/sealed-page.ts';

test('a deep link in Japanese opens at its step, in Japanese', async ({ page }) => {
  await page.goto('/ja/errors/okta.http-401/?owner-removed=unknown');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/Okta.*トークン/);
});

test('changing the language in the middle of a walk keeps the step', async ({ page }) => {
  await page.goto('/en/errors/okta.http-401/');
  await page.getByRole('button', { name: 'I don’t know' }).click();
  await expect(page.getByRole('heading', { name: 'Create a new token in Okta' })).toBeVisible();
  await page.locator('header summary', { hasText: 'English' }).click();
  await page.getByRole('link', { name: '한국어' }).click();
  await expect(page).toHaveURL(/\/ko\/errors\/okta\.http-401\/\?owner-removed=unknown$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.getByText(/^2단계/)).toBeVisible();
  await expect(page.locator('header summary', { hasText: '한국어' })).toBeFocused();
});

test('Back, reload and an earlier answer keep the walk together', async ({ page }) => {
  await page.goto('/en/errors/google-workspace.http-403/');
  for (const answer of ['Yes', 'Yes', 'Yes']) await page.getByRole('button', { name: answer, exact: true }).click();
  const step = page.getByRole('heading', { level: 2 });
  await expect(step).toHaveText('Check the scopes in the Google Admin console');
  await page.reload();
  await expect(step).toHaveText('Check the scopes in the Google Admin console');
  await page.goBack();
  await expect(page.getByRole('heading', { name: /Is your account really/ })).toBeVisible();
  await page.goForward();
  await page.getByRole('button', { name: /Change the answer to: Was the connector/ }).click();
  await page.getByRole('button', { name: 'I don’t know' }).click();
  await expect(step).toHaveText('Check the scopes in the Google Admin console');
});

test('the paste stays in the page: not in the address, the title or storage, and it survives a look at a guide', async ({
  page,
}) => {
  const secret = 'swordfish-7391';
  await page.goto('/en/');
  await pasteError(page, `GoogleJsonResponseException: 403 Forbidden ${secret}`);
  await page.getByRole('link', { name: /^Fix it/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const traces = await page.evaluate(() =>
    [
      location.href,
      document.title,
      JSON.stringify(history.state),
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    ].join(' '),
  );
  expect(traces).not.toContain(secret);
  await page.goBack();
  await expect(page.locator('textarea')).toHaveValue(new RegExp(secret));
});

test('an address that names what is not there leads to the nearest screen and says so', async ({ page }) => {
  await page.goto('/en/errors/okta.http-999/');
  await expect(page.getByText('There is no entry okta.http-999.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'All errors' })).toBeVisible();
  await page.goto('/en/errors/okta.http-401/?owner-removed=maybe&no-such-step=yes');
  await expect(
    page.getByText(/left out: no-such-step, owner-removed|left out: owner-removed, no-such-step/),
  ).toBeVisible();
  await page.goto('/en/errors/any-app.http-500/?app=nope');
  await expect(page.getByText(/left out: app=nope/)).toBeVisible();
  await page.goto('/xx/errors/okta.http-401/');
  await expect(page).toHaveURL(/\/en\/errors\/okta\.http-401\/$/);
  await expect(page.getByText('Signpost is not available in this language: xx.')).toBeVisible();
});
