import type { Page } from '@playwright/test';
import { longLog, pasteFromClipboard } from '../support/clipboard.ts';
import { expect, openWhole, pasteError, test } from '../support/sealed-page.ts';

const KNOWN = 'GoogleJsonResponseException: 403 Forbidden';

/** What a browser may deny, as a script that runs before the page. */
const denials: readonly { readonly name: string; readonly deny: () => void }[] = [
  {
    name: 'storage is denied',
    deny: () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
  },
  {
    name: 'storage is full',
    deny: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  },
  {
    name: 'no worker may be made',
    deny: () =>
      Object.assign(window, {
        Worker: class {
          constructor() {
            throw new DOMException('denied', 'SecurityError');
          }
        },
      }),
  },
  { name: 'no idle time is told of', deny: () => Reflect.deleteProperty(window, 'requestIdleCallback') },
];

for (const { name, deny } of denials) {
  test(`${name}: an error is walked, in another language and look, and a long one read`, async ({ page }) => {
    await page.addInitScript(deny);
    await page.goto('/en/');
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.locator('textarea').focus();
    await pasteFromClipboard(page, longLog(KNOWN));
    await page.getByRole('link', { name: /^Fix it/ }).click();
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await page.locator('header summary').click();
    await page.getByRole('link', { name: 'Nederlands' }).click();
    await expect(page).toHaveURL(/\/nl\/errors\/google-workspace\.http-403\/\?just-deployed=no$/);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.goto('/en/errors/any-app.service-timeout/');
    await page.getByRole('button', { name: /^Start a timer/ }).click();
    await expect(page.getByText(/^Time left: 30 minutes/)).toBeVisible();
  });
}

for (const { name, deny } of [
  {
    name: 'refuses',
    deny: () => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    },
  },
  { name: 'is not there', deny: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }) },
]) {
  test(`the clipboard ${name}: the report is selected, to be copied by the keys`, async ({ page }) => {
    await page.addInitScript(deny);
    await page.goto('/en/report/?entry=okta.http-401&owner-removed=no');
    await page.getByRole('button', { name: 'Copy the report' }).click();
    await expect(page.getByText(/^The browser does not allow copying/)).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Copy the report' })).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('Okta no longer accepts');
  });
}

for (const { name, time } of [
  { name: 'has never been set', time: '1970-01-01T00:00:05Z' },
  { name: 'runs a hundred years ahead', time: '2126-10-03T00:00:00Z' },
]) {
  test(`the clock ${name}: an error is walked, a timer runs, and gives way once the clock is right`, async ({
    page,
  }) => {
    await page.clock.install({ time });
    await page.goto('/en/');
    await pasteError(page, `2026-10-03T04:12:55Z ${KNOWN}`);
    await page.goto('/en/errors/any-app.service-timeout/');
    await page.getByRole('button', { name: /^Start a timer/ }).click();
    await expect(page).toHaveTitle(/^30m · /);
    await page.clock.setSystemTime('2026-10-03T04:12:55Z');
    await page.reload();
    await expect(page.getByRole('button', { name: /^Start a timer/ })).toBeVisible();
    await expect(page).not.toHaveTitle(/·/);
  });
}

test('a tab restored opens at its step with the steps before, and without the paste', async ({ page }) => {
  await page.goto('/en/');
  await pasteError(page, KNOWN);
  await page.getByRole('link', { name: /^Fix it/ }).click();
  const question = (await page.locator('#step-title').textContent()) ?? '';
  await page.getByRole('button', { name: 'No', exact: true }).click();
  await expect(page.locator('#step-title')).not.toHaveText(question);
  const step = await page.locator('#step-title').textContent();
  await page.reload();
  await expect(page.locator('#step-title')).toHaveText(step ?? '');
  await page.goBack();
  await expect(page.locator('#step-title')).toHaveText(question);
  await page.goBack();
  await expect(page.locator('textarea')).toHaveValue('');
});

test('a page that the browser set aside comes back as it was, and goes on counting', async ({ playwright }) => {
  const { launchOptions = {}, baseURL = '' } = test.info().project.use;
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  // What is kept for times without a network is fetched when nothing else is, and would be counted.
  const page = await browser.newPage({ baseURL, serviceWorkers: 'block' });
  // Whether it keeps a page is the browser's to choose: one that it threw away is opened and left again.
  await expect(async () => {
    await openWhole(page, '/en/');
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => document.documentElement.toggleAttribute('data-back', persisted)),
    );
    await pasteError(page, KNOWN);
    await page.goto('/icon.svg');
    // A page that comes back does not load, which is what this would wait for.
    void page.goBack().catch(() => undefined);
    await expect(page.locator('html')).toHaveAttribute('data-back', '', { timeout: 3000 });
  }).toPass();
  await expect(page.locator('textarea')).toHaveValue(KNOWN);
  await expect(page.getByText('Requests since you pasted: 0')).toBeVisible();
  await page.locator('textarea').fill('AADSTS50105: The signed in user is not assigned to a role');
  await page.getByRole('link', { name: 'Open the guide' }).click();
  await expect(page).toHaveURL(/entra\.aadsts50105/);
  await browser.close();
});

test('the last of two fast presses counts, whatever comes first', async ({ page }) => {
  const release = await holdBack(page, '**/assets/browse-screen-*.js');
  await page.goto('/en/');
  await page.getByRole('link', { name: 'All errors' }).click();
  await page.getByRole('link', { name: 'About' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About Signpost');
  release();
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About Signpost');
  await expect(page).toHaveTitle(/^About/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All errors');
});

test('printed before it can answer, the page has its guide on paper, and goes on', async ({ page }) => {
  const release = await holdBack(page, '**/locales/en/apps/**');
  await page.goto('/en/errors/okta.http-401/', { waitUntil: 'commit' });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#step-title')).toBeVisible();
  await page.pdf();
  await page.emulateMedia({ media: 'screen' });
  release();
  await page.getByRole('button', { name: 'No', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Create a new token in Okta' })).toBeVisible();
});

test('on a slow line one may paste at once: it is said that something is still loading, then comes the verdict', async ({
  page,
  context,
}) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', SLOW_3G);
  await page.goto('/en/', { waitUntil: 'commit' });
  await page.locator('textarea').fill(KNOWN);
  await expectLoadingSeen(page);
  await expect(page.locator('[data-verdict="certain"]')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/^Requests since you pasted: [1-9]/)).toBeVisible();
});

/** The word is there to be read, not only to be heard. */
async function expectLoadingSeen(page: Page): Promise<void> {
  await expect
    .poll(async () => (await page.getByText('Loading').boundingBox())?.height ?? 0, { timeout: 30_000 })
    .toBeGreaterThan(10);
}

/** Keeps files back until the returned function is called. */
async function holdBack(page: Page, files: string): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/**
 * As Chromium's own tools have it, in bytes a second and milliseconds, but three times as fast: a host compresses what it sends
 * to a third, the server of these tests does not.
 */
const SLOW_3G = { offline: false, downloadThroughput: 150_000, uploadThroughput: 50_000, latency: 400 };
