import { expect, expectAccessible, test } from '../support/sealed-page.ts';

test('Ctrl+K searches from any screen; Enter opens the first result, with its heading in focus', async ({ page }) => {
  await page.goto('/en/about/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type('aadsts50105');
  await expect(dialog.getByRole('status')).toHaveText('1 error');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/errors\/entra\.aadsts50105\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(dialog).toBeHidden();
});

test('the arrow keys go through the results, Escape closes and gives the focus back', async ({ page }) => {
  await page.goto('/en/');
  const button = page.getByRole('button', { name: 'Search' });
  await button.click();
  await page.getByRole('searchbox').fill('g suite');
  const results = page.getByRole('dialog').getByRole('listitem');
  await expect(results.first()).toContainText('Google Workspace');
  await page.keyboard.press('ArrowDown');
  await expect(results.nth(0).getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results.nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('a typo finds what is near and says so', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('servicenw');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Nothing holds exactly these words');
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toContainText('ServiceNow');
});

test('the list can be ordered by who can fix it and by kind; the address keeps the order, going back the search', async ({
  page,
}) => {
  await page.goto('/en/errors/');
  await page.getByRole('combobox', { name: 'Order' }).selectOption('By who can fix it');
  await expect(page).toHaveURL(/\/en\/errors\/\?by=who$/);
  await expect(page.getByRole('heading', { level: 2, name: 'Okta Super Admin' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Order' }).selectOption('By kind');
  await expect(page.getByRole('heading', { level: 2, name: 'A licence is missing' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search' }).fill('smartsheet plan');
  await page.getByRole('link', { name: /Smartsheet plan/ }).click();
  await expect(page.locator('#step-title')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('smartsheet plan');
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText('1 error');
});
