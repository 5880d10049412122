import { expect, test } from '../support/sealed-page.ts';

test('the page can be installed: the browser finds no fault with its manifest', async ({ page, context }) => {
  await page.goto('/ja/');
  const answer = await page.request.get('/manifest.webmanifest');
  expect(answer.headers()['content-type']).toContain('application/manifest+json');
  const browser = await context.newCDPSession(page);
  const { errors, data } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '{}')).toMatchObject({ name: 'Signpost' });
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  // A test's window is a private one, where nothing can be installed.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

test('what tells of a newer version is never served from a browser’s memory without asking', async ({ request }) => {
  for (const file of ['/sw.js', '/version.json', '/en/', '/en/shell.html']) {
    expect((await request.get(file)).headers()['cache-control']).toBe('no-cache');
  }
});
