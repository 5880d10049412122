import { locales } from '../../src/i18n/locales.ts';
import { tabTo } from '../support/journey-steps.ts';
import { allKept, countKept, goOffline, test, textOf, untilKept } from '../support/offline-page.ts';
import { expect, expectAccessible, pasteError } from '../support/sealed-page.ts';

const SECRET = 'swordfish-7391';

for (const locale of ['en', 'ar']) {
  const says = (namespace: string, key: string): string => textOf(locale, namespace, key);

  test(`after one visit the whole walk works without a network, in ${locale}`, async ({ page, context, site }) => {
    await page.goto(`/${locale}/`);
    await untilKept(page, locale);
    await goOffline(context, site);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.getByText(says('interface', 'offline.line'))).toBeVisible();
    await page.getByRole('radio', { name: 'Okta', exact: true }).check();
    await pasteError(page, `HttpRequestFailure: Server returned: 401 Unauthorized ${SECRET}`);
    await page.locator('a[href*="/errors/okta.http-401/"]').first().click();
    await page.getByRole('button', { name: says('flows', 'choices.no'), exact: true }).click();
    await page.getByRole('button', { name: says('flows', 'choices.done') }).click();
    const step = page.url();
    await page.reload();
    await expect(page).toHaveURL(step);
    await page.getByRole('button', { name: says('flows', 'choices.fixed') }).click();
    await expect(page.locator('[data-outcome="fixed"]')).toBeVisible();
    await page.getByRole('link', { name: says('interface', 'shell.errors') }).click();
    await page.getByRole('searchbox').fill('50105');
    await page.getByRole('link', { name: /AADSTS50105/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/AADSTS50105/);
    await page.goto(`/${locale}/report/?entry=okta.http-401&owner-removed=no`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('combobox')).toBeVisible();
    await goOffline(context, site, false);
    await expect(page.getByText(says('interface', 'offline.line'))).toHaveCount(0);
  });
}

test('the paste is in nothing that is kept and nothing that is asked for; of pages, only empty ones are kept', async ({
  page,
  site,
}) => {
  await page.goto('/en/');
  await untilKept(page, 'en');
  const before = site.asked.length;
  await pasteError(page, `GoogleJsonResponseException: 403 Forbidden ${SECRET}`);
  await page.getByRole('link', { name: /^Fix it/ }).click();
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  const kept = await allKept(page);
  // The browser itself looks for a newer service worker, when it likes.
  expect(site.asked.slice(before).filter((one) => one !== 'GET /sw.js')).toEqual([]);
  expect(JSON.stringify([kept, site.asked])).not.toContain(SECRET);
  const pages = kept.map(({ url }) => new URL(url).pathname).filter((path) => !/\.(js|css|json|svg)$/.test(path));
  expect(pages.toSorted()).toEqual(locales.map(({ tag }) => `/${tag}/shell.html`).toSorted());
});

test('a language once opened works without a network as well', async ({ page, context, site }) => {
  await page.goto('/en/errors/okta.http-401/');
  await untilKept(page, 'en');
  await page.locator('header summary').click();
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await untilKept(page, 'nl');
  await goOffline(context, site);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(page.getByRole('button', { name: 'Nee', exact: true })).toBeVisible();
});

test('a host that is broken or silent gives way to what is kept', async ({ page, site }) => {
  await page.goto('/en/');
  await untilKept(page, 'en');
  for (const trouble of ['broken', 'silent'] as const) {
    site.fail(trouble);
    await page.goto('/en/errors/okta.http-401/');
    await expect(page.getByRole('button', { name: 'No', exact: true })).toBeVisible();
  }
});

test('a shared link is opened without a network, also without a language in it', async ({ page, context, site }) => {
  await page.goto('/en/about/');
  await untilKept(page, 'en');
  await goOffline(context, site);
  await page.goto('/en/errors/okta.http-401/?owner-removed=unknown');
  await expect(page.getByRole('heading', { level: 2, name: 'Create a new token in Okta' })).toBeVisible();
  await page.goto('/');
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(page.locator('textarea')).toBeVisible();
});

for (const { locale, colorScheme } of [
  { locale: 'en', colorScheme: 'light' },
  { locale: 'ar', colorScheme: 'dark' },
] as const) {
  test.describe(`on a narrow window, ${colorScheme}, in ${locale}`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 800 } });

    test('the line about the network hides nothing that has the focus', async ({ page, context, site }) => {
      await page.goto(`/${locale}/about/`);
      await untilKept(page, locale);
      await goOffline(context, site);
      await expect(page.getByText(textOf(locale, 'interface', 'offline.line'))).toBeVisible();
      await expectAccessible(page);
      await tabTo(page, page.locator('footer input'));
    });
  });
}

test.describe('a language that is not kept', () => {
  test.use({ isHostFailing: true });

  test('gets a calm answer without a network, and comes by itself with it', async ({ page, context, site }) => {
    await page.goto('/en/');
    await untilKept(page, 'en');
    await goOffline(context, site);
    await page.goto('/ja/errors/okta.http-401/');
    await expect(page.getByRole('alert')).toContainText(textOf('ja', 'boot', 'failed.offline'));
    await expect(page.getByRole('link')).toHaveAttribute('href', '/en/errors/okta.http-401/');
    await goOffline(context, site, false);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Okta/);
  });

  test('is made available, works without a network, and is removed again', async ({ page, context, site }) => {
    await page.goto('/en/about/');
    await untilKept(page, 'en');
    const row = page
      .getByRole('listitem')
      .filter({ hasText: '日本語' })
      .filter({ has: page.getByRole('button') });
    await expect(row).toContainText('Not available offline');
    await expect(row).toContainText('0.7 MB');
    await row.getByRole('button', { name: /^Make available offline.*日本語$/ }).click();
    await expect(row.getByRole('button', { name: /^Remove.*日本語$/ })).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: '日本語: Available offline' })).toHaveCount(1);
    await goOffline(context, site);
    await page.goto('/ja/errors/okta.http-401/');
    await expect(page.getByText(textOf('ja', 'interface', 'offline.line'))).toBeVisible();
    await page.goto('/en/about/');
    await row.getByRole('button', { name: /^Remove.*日本語$/ }).click();
    await expect(row).toContainText('Not available offline');
    expect(await countKept(page, '/locales/ja/')).toBe(0);
  });
});

test('a browser that has cleared what was kept works as before, and keeps it again', async ({ page }) => {
  await page.goto('/en/');
  await untilKept(page, 'en');
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.goto('/en/errors/okta.http-401/');
  await page.getByRole('button', { name: 'No', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Create a new token in Okta' })).toBeVisible();
  await untilKept(page, 'en');
});

const refusals: readonly { readonly what: string; readonly refuse: () => void }[] = [
  {
    what: 'service workers',
    refuse: () => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
    },
  },
  {
    what: 'service workers and storage of any kind',
    refuse: () => {
      const deny = {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      };
      for (const name of ['caches', 'localStorage', 'sessionStorage']) Object.defineProperty(window, name, deny);
      Object.defineProperty(Navigator.prototype, 'serviceWorker', deny);
    },
  },
];

for (const { what, refuse } of refusals) {
  test(`where the browser refuses ${what}, everything works with a network`, async ({ page }) => {
    await page.addInitScript(refuse);
    await page.goto('/en/');
    await pasteError(page, 'GoogleJsonResponseException: 403 Forbidden');
    await page.getByRole('link', { name: /^Fix it/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.getByRole('link', { name: 'About' }).click();
    await expect(page.getByText(/^Here, nothing is kept for times without a network/)).toBeVisible();
  });
}

test.describe('a page that could not be kept', () => {
  // The browser asks for it by itself.
  test.use({ isHostFailing: true });

  test('says what still works without a network', async ({ page, context, site }) => {
    await page.addInitScript(refusals[0]?.refuse ?? (() => undefined));
    await page.goto('/en/errors/okta.http-401/', { waitUntil: 'networkidle' });
    // The line has its place once everything else was fetched.
    await expect(page.locator('header + div [role="status"]')).toHaveCount(2);
    await goOffline(context, site);
    await expect(page.getByText(textOf('en', 'interface', 'offline.line-open'))).toBeVisible();
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await page.getByRole('link', { name: 'All errors' }).click();
    await expect(page.getByRole('searchbox')).toBeVisible();
  });
});
