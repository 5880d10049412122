import { expect, test } from '../support/sealed-page.ts';

const rows: readonly { readonly name: string; readonly paste: string }[] = [
  { name: 'script text', paste: '<script>document.title="taken"</script><img src=x onerror="document.title=1">' },
  { name: 'right-to-left overrides', paste: '\u202eHttpRequestFailure\u202c 401 \u2066x\u2069' },
  { name: 'lone surrogates', paste: '\ud800 401 \udfff' },
  { name: 'a bomb of nested escapes', paste: `${'\\'.repeat(20_000)}"` },
];

for (const { name, paste } of rows) {
  test(`${name} gets a calm answer and runs nothing`, async ({ page }) => {
    await page.goto('/en/');
    await page.locator('textarea').fill(paste);
    await expect(page.locator('[data-verdict]').first()).toBeVisible();
    await expect(page).toHaveTitle('Signpost');
  });
}

test('two megabytes are held in memory and answered, and the page stays usable', async ({ page }) => {
  await page.goto('/en/', { waitUntil: 'networkidle' });
  await page.locator('textarea').focus();
  await page.evaluate(() => {
    const line = 'INFO nothing to see here, carry on\n';
    const text = `${line.repeat(30_000)}GoogleJsonResponseException: 403 Forbidden\n${line.repeat(30_000)}`;
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document
      .querySelector('textarea')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(page.getByText(/Only the first 2,000,000 characters are read/)).toBeVisible();
  await expect(page.locator('textarea')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Box', exact: true }).check();
  await page.getByRole('radio', { name: 'Not sure' }).check();
  await expect(page.getByRole('heading', { name: 'Google refused a request of the connector' })).toBeVisible({
    timeout: 15_000,
  });
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.locator('textarea')).toHaveValue('');
  await expect(page.locator('textarea')).toBeFocused();
});

test('a picture gets an answer that says how to get its text', async ({ page }) => {
  await page.goto('/en/');
  await page.locator('textarea').focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array([137, 80, 78, 71])], 'shot.png', { type: 'image/png' }));
    document
      .querySelector('textarea')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(page.getByText('That is a picture')).toBeVisible();
});
