import { expect, pasteError, test } from '../support/sealed-page.ts';

test('AADSTS50105 is explained in French and walked to its good end', async ({ page }) => {
  await page.goto('/fr/');
  await pasteError(page, 'AADSTS50105: The signed in user is not assigned to a role for the application');
  await expect(page.getByText('Un administrateur doit intervenir.')).toBeVisible();
  await page.getByRole('link', { name: 'Ouvrir le guide' }).click();
  await expect(page).toHaveURL(/\/fr\/errors\/entra\.aadsts50105\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^AADSTS50105\u202f?:? ?.*affecté/);
  await expect(page.getByRole('heading', { name: 'Que faire en cas de AADSTS50105' })).toBeVisible();
  await page.getByRole('button', { name: 'Cela fonctionne à présent' }).click();
  await expect(page.locator('[data-outcome="fixed"] h2')).toBeFocused();
});

test('AADSTS7000215 goes on with the flow of its kind in Korean, and ends in a report', async ({ page }) => {
  await page.goto('/ko/errors/entra.aadsts7000215/');
  await page.getByRole('button', { name: '여전히 실패함' }).click();
  await expect(page).toHaveURL(/own-steps=failed/);
  await expect(page.locator('#step-title')).toBeFocused();
  await page.getByRole('link', { name: '보고서 작성' }).click();
  await expect(page).toHaveURL(/\/ko\/report\/\?entry=entra\.aadsts7000215&own-steps=failed$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('AADSTS7000215');
});

test('what the paste tells stands beside the steps, to copy', async ({ page }) => {
  await page.goto('/en/');
  const app = '0a1b2c3d-1111-2222-3333-444455556666';
  await pasteError(page, `AADSTS700016: Application with identifier '${app}' was not found in the directory`);
  await page.getByRole('link', { name: 'Open the guide' }).click();
  const facts = page.getByRole('region', { name: 'From your paste' });
  await expect(facts.getByText(app)).toBeVisible();
});

test('a code nobody knows is shown as such, with its family and Microsoft’s own look-up', async ({ page }) => {
  await page.goto('/nl/');
  await pasteError(page, 'AADSTS5099999: iets');
  await expect(page.getByText('Niet bekend', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: /AADSTS5099999/ })).toHaveAttribute('href', /5099999/);
  await page.getByRole('link', { name: 'Een rapport opstellen' }).click();
  await expect(page.getByText('AADSTS5099999').first()).toBeVisible();
});

test('three codes of one message are all shown, the root first', async ({ page }) => {
  await page.goto('/ja/');
  await pasteError(
    page,
    'AADSTS70002: Error validating credentials. AADSTS50012: Invalid client secret. AADSTS7000215',
  );
  const codes = page.getByText(/^AADSTS\d+:/);
  await expect(codes.first()).toBeVisible();
  for (const code of ['AADSTS50012', 'AADSTS7000215', 'AADSTS70002']) {
    await expect(page.getByText(new RegExp(code)).first()).toBeVisible();
  }
});

test('a code is found by words of its title', async ({ page }) => {
  await page.goto('/ko/errors/');
  await page.getByRole('searchbox').fill('클라이언트 암호 7000215');
  await expect(page.getByRole('link', { name: /AADSTS7000215/ })).toBeVisible();
});
