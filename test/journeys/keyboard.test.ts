import { expectFocusSeen, tabTo } from '../support/journey-steps.ts';
import { expect, test } from '../support/sealed-page.ts';

test('by keyboard alone: from the paste through the guide to its good end, and back to an answer', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.locator('textarea')).toBeFocused();
  await page.keyboard.insertText('HttpRequestFailure: Server returned: 401 Unauthorized');
  await expect(page.locator('[data-verdict]').first()).toBeVisible();
  await tabTo(page, page.getByRole('radio', { name: /^(Not sure|Okta)/ }));
  for (
    let presses = 0;
    presses < 12 && !(await page.getByRole('radio', { name: 'Okta', exact: true }).first().isChecked());
    presses += 1
  )
    await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByRole('link', { name: /^Fix it/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'No' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Create a new token in Okta' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Done, next' }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'It works now' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-outcome="fixed"]').getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, page.getByRole('button', { name: 'Back' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-outcome]')).toHaveCount(0);
});

test('by keyboard alone: the page skips to its content, changes its language and keeps the place', async ({ page }) => {
  await page.goto('/en/errors/box.app-removed/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await tabTo(page, page.locator('header summary'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: 'Nederlands' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/nl\/errors\/box\.app-removed\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
});

test('by keyboard alone: the menu of languages closes with Escape and gives the focus back', async ({ page }) => {
  await page.goto('/en/about/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await tabTo(page, page.locator('header summary'));
  await page.keyboard.press('Enter');
  await expect(page.locator('header details')).toHaveAttribute('open', '');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(page.locator('header details')).not.toHaveAttribute('open', '');
  await expect(page.locator('header summary')).toBeFocused();
});

test('by keyboard alone: an error without a text is found in the list and a report written', async ({ page }) => {
  await page.goto('/en/errors/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await tabTo(page, page.getByRole('searchbox', { name: 'Search' }));
  await page.keyboard.type('zendesk');
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText(/^1 error$/);
  await tabTo(page, page.getByRole('link', { name: /Zendesk/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: /report/i }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Copy the report' }));
});

test('by keyboard alone: backwards through the list, nothing is hidden by what sticks to the edge', async ({
  page,
}) => {
  await page.goto('/en/apps/microsoft-365/');
  await page.getByRole('link', { name: /^AF/ }).last().focus();
  for (let presses = 0; presses < 25; presses += 1) {
    await page.keyboard.press('Shift+Tab');
    await expectFocusSeen(page);
  }
});
