import { expect, pasteError, test } from '../support/sealed-page.ts';

const PASTE = '2026-10-03T04:12:55Z first line\nERROR okta-prod HttpRequestFailure: Server returned: 401 Unauthorized';

test('pointing at a reason marks its place in the paste', async ({ page }) => {
  await page.goto('/en/');
  await pasteError(page, PASTE);
  const status = page.getByRole('button', { name: '401', exact: true });
  await expect(page.locator('mark[data-pointed]')).toHaveCount(0);
  await status.hover();
  await expect(page.locator('mark[data-pointed]')).toHaveText('401');
  await page.mouse.move(0, 0);
  await expect(page.locator('mark[data-pointed]')).toHaveCount(0);
});

test('by keyboard, a reason says where it stands and leads there', async ({ page }) => {
  await page.goto('/en/');
  await pasteError(page, PASTE);
  const status = page.getByRole('button', { name: '401', exact: true });
  await expect(status).toHaveAccessibleDescription('In line 2 of the paste. Press to go there.');
  await status.focus();
  await expect(page.locator('mark[data-pointed]')).toHaveText('401');
  await page.keyboard.press('Enter');
  await expect(page.locator('textarea')).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('401');
});

test('pointing at a mark of the paste shows the reason that rests on it', async ({ page }) => {
  await page.goto('/en/');
  await pasteError(page, PASTE);
  const place = await page.locator('mark', { hasText: '401' }).boundingBox();
  await page.mouse.move((place?.x ?? 0) + 4, (place?.y ?? 0) + 4);
  await expect(page.getByRole('button', { name: '401', exact: true })).toHaveAttribute('data-pointed', 'true');
  await expect(page.getByRole('button', { name: 'HttpRequestFailure', exact: true })).not.toHaveAttribute(
    'data-pointed',
  );
});

test('the caret points as well, and the text box tells what it stands in', async ({ page }) => {
  await page.goto('/en/');
  await pasteError(page, PASTE);
  const box = page.locator('textarea');
  await expect(box).toHaveAccessibleDescription(/^Recognised: .*Exception HttpRequestFailure/);
  await box.press('Control+ArrowLeft');
  await box.press('ArrowLeft');
  await box.press('ArrowLeft');
  await expect(box).toHaveAccessibleDescription('Recognised: HTTP status 401');
  await expect(page.getByRole('button', { name: '401', exact: true })).toHaveAttribute('data-pointed', 'true');
});
