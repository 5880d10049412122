/** Takes the README's pictures from the built site: npm run build && npm run pictures. Needs a free port 4184. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchBrowser } from './browser/launch-browser.ts';

const root = join(import.meta.dirname, '..');
const address = 'http://127.0.0.1:4184';
const server = await startServer();
const browser = await launchBrowser();

await take('start.png', 'en', 'light', async (page) => {
  await page.goto(`${address}/en/`);
  await page
    .locator('textarea')
    .fill(
      'com.adallom.adalib.httputils.exceptions.HttpRequestFailure: De server heeft de volgende fout geretourneerd: 401 - Niet gemachtigd',
    );
  await page.getByRole('radio', { name: 'Okta', exact: true }).check();
  await page.getByRole('link', { name: /^Fix it/ }).waitFor();
});

await take('guide-ja-dark.png', 'ja', 'dark', async (page) => {
  // The written page shows the first step until it is taken over.
  await page.goto(`${address}/ja/errors/okta.http-401/?owner-removed=unknown`, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 2 }).waitFor();
});

await browser.close();
server.kill();

async function take(
  file: string,
  locale: string,
  colorScheme: 'light' | 'dark',
  arrange: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 860 }, colorScheme, locale });
  await arrange(page);
  await page.screenshot({ path: join(root, 'docs/pictures', file), animations: 'disabled' });
  await page.close();
}

async function startServer(): Promise<ChildProcess> {
  // Not by way of npx: stopping that would leave the server running.
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
    cwd: root,
    env: { ...process.env, PORT: '4184' },
  });
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  return child;
}
