import type { Page } from '@playwright/test';
import { expect, test } from '../support/sealed-page.ts';

/** Holds back everything a page needs to answer, until it is let go. */
async function holdScripts(page: Page): Promise<{ readonly release: () => void; readonly asked: Promise<unknown> }> {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/main-*.js', async (route) => {
    await held;
    await route.continue();
  });
  return { release, asked: page.waitForRequest('**/assets/main-*.js') };
}

const taken: readonly { readonly path: string; readonly heading: RegExp }[] = [
  { path: '/en/', heading: /Paste the error/ },
  { path: '/ja/errors/', heading: /./ },
  { path: '/ar/errors/okta.http-401/', heading: /Okta/ },
  { path: '/fr/errors/entra.aadsts50105/', heading: /AADSTS50105/ },
  { path: '/de/apps/box/', heading: /Box/ },
  { path: '/ko/apps/any-app/', heading: /./ },
  { path: '/es/ask/graph-403/', heading: /403/ },
  { path: '/nl/about/', heading: /Signpost/ },
  { path: '/en/errors/any-app.http-429/', heading: /./ },
];

for (const { path, heading } of taken) {
  test(`${path} is there before any script, and is taken over as it stands`, async ({ page }) => {
    const { release, asked } = await holdScripts(page);
    await page.goto(path, { waitUntil: 'commit' });
    await asked;
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText(heading);
    await title.evaluate((element) => Object.assign(window, { firstHeading: element }));
    release();
    await expect
      .poll(() =>
        page.evaluate(() =>
          Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__react')),
        ),
      )
      .toBe(true);
    await page.waitForTimeout(300);
    expect(await title.evaluate((element) => element === (window as { firstHeading?: Element }).firstHeading)).toBe(
      true,
    );
    await expect(page.locator('html')).toHaveAttribute('lang', path.slice(1, 3));
  });
}

test('a guide fetches what other screens need once the reader has done something', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ofOthers = (): readonly string[] => asked.filter((path) => /\/(?:report-screen|recogniser)-/.test(path));
  await page.clock.install();
  await page.goto('/en/errors/okta.http-401/', { waitUntil: 'networkidle' });
  expect(ofOthers()).toEqual([]);
  await page.keyboard.press('Shift');
  await page.clock.runFor(500);
  await expect.poll(ofOthers).toHaveLength(2);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a guide is read, its first step and its facts, and links lead on', async ({ page }) => {
    await page.goto('/en/errors/okta.http-401/', { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Okta no longer accepts the connector’s token');
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await page.getByRole('link', { name: 'All errors' }).click();
    await expect(page.getByRole('link', { name: /Zendesk does not hand over/ })).toBeVisible();
  });

  test('what takes a script is not promised: licences are a link, languages cannot be kept', async ({ page }) => {
    await page.goto('/en/about/', { waitUntil: 'commit' });
    await expect(page.getByRole('link', { name: 'licences.json' })).toBeVisible();
    await expect(page.getByText('Loading')).toBeHidden();
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
  });
});

test('an address with answers never shows the step before them', async ({ page }) => {
  const { release, asked } = await holdScripts(page);
  await page.goto('/en/errors/okta.http-401/?owner-removed=no', { waitUntil: 'commit' });
  await asked;
  await expect(page.getByRole('link', { name: 'All errors' })).toBeVisible();
  await expect(page.locator('main h1')).toBeHidden();
  release();
  await expect(page.getByRole('heading', { level: 2, name: 'Create a new token in Okta' })).toBeVisible();
});

test('what is pasted before the page can answer is read once it can', async ({ page }) => {
  const { release, asked } = await holdScripts(page);
  await page.goto('/en/', { waitUntil: 'commit' });
  await asked;
  await page.locator('textarea').fill('BoxRestException: Failed to parse response.');
  release();
  await expect(page.locator('[data-verdict="certain"]')).toBeVisible();
  await expect(page.locator('textarea')).toHaveValue('BoxRestException: Failed to parse response.');
});

test('an app chosen and a button pressed before the page can answer count', async ({ page }) => {
  const { release, asked } = await holdScripts(page);
  await page.goto('/en/', { waitUntil: 'commit' });
  await asked;
  await page.getByText('Okta', { exact: true }).click();
  await page.getByRole('button', { name: 'HTTP 401' }).click();
  release();
  await expect(page.locator('[data-verdict="certain"]')).toContainText('Okta no longer accepts the connector’s token');
  await expect(page.getByRole('radio', { name: 'Okta', exact: true }).first()).toBeChecked();
});

test('a dark page that was chosen to be dark is dark before any script of the page', async ({ page }) => {
  await page.goto('/en/about/');
  await page.evaluate(() => localStorage.setItem('signpost.theme', 'dark'));
  const { release, asked } = await holdScripts(page);
  await page.goto('/en/', { waitUntil: 'commit' });
  await asked;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  release();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('every page says what it is about, to search engines as well', async ({ request }) => {
  const html = await (await request.get('/de/errors/okta.http-401/')).text();
  expect(html).toMatch(/<html lang="de" dir="ltr">/);
  expect(html).toMatch(/<title>[^<]*Okta[^<]* – Signpost<\/title>/);
  expect(/<meta name="description" content="([^"]*)"/.exec(html)?.[1]?.length).toBeGreaterThan(60);
  const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}');
  expect(data).toMatchObject({ '@type': 'FAQPage', inLanguage: 'de' });
  expect(data.mainEntity[0].acceptedAnswer.text).not.toContain('<');
});
