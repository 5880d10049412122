import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/sealed-page.ts';

test('the licences of all programs that the site is built with can be read', async ({ page }) => {
  const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  await page.goto('/en/about/');
  for (const [name, version] of Object.entries(dependencies)) {
    await expect(page.getByText(new RegExp(`^${name} ${version}, `))).toBeVisible();
  }
  await page.getByText(/^react 19/).click();
  await expect(page.getByText('Copyright (c) Meta Platforms').filter({ visible: true })).toHaveCount(1);
});
