import {
  allKept,
  buildAnother,
  buildOf,
  countKept,
  goOffline,
  lookForUpdate,
  MARK,
  test,
  textOf,
  untilKept,
} from '../support/offline-page.ts';
import { expect, expectAccessible, pasteError } from '../support/sealed-page.ts';

// One after the other, so that the versions after are built once.
test.describe.configure({ mode: 'default' });

let next: ReturnType<typeof buildAnother>;
let retired: ReturnType<typeof buildAnother>;

test.beforeAll(() => {
  test.setTimeout(180_000);
  next = buildAnother();
  retired = buildAnother({ OFFLINE: 'off' });
});

test.afterAll(() => {
  next.remove();
  retired.remove();
});

const READY = /^A new version of Signpost is ready\./;

test('a newer version is offered without taking the focus; put off, the page goes on', async ({ page, site }) => {
  await page.goto('/en/');
  await untilKept(page, 'en');
  const build = await buildOf(page);
  await pasteError(page, 'GoogleJsonResponseException: 403 Forbidden');
  await page.locator('textarea').focus();
  site.deploy(next.folder);
  await lookForUpdate(page);
  await expect(page.getByText(READY)).toContainText('but not what you pasted');
  await expect(page.locator('textarea')).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByText(READY)).toHaveCount(0);
  await expect(page.locator('main')).toBeFocused();
  await page.getByRole('link', { name: /^Fix it/ }).click();
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await page.getByRole('link', { name: 'All errors' }).click();
  await expect(page.getByRole('searchbox')).toBeVisible();
  expect(await buildOf(page)).toBe(build);
});

test('taken, it keeps the step in hand, and works without a network at once', async ({ page, context, site }) => {
  await page.goto('/en/errors/okta.http-401/');
  await untilKept(page, 'en');
  const build = await buildOf(page);
  await page.getByRole('button', { name: 'No', exact: true }).click();
  const step = page.url();
  site.deploy(next.folder);
  await lookForUpdate(page);
  await expect(page.getByText(READY)).toContainText('Reloading keeps your place.');
  await goOffline(context, site);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => buildOf(page).catch(() => build)).not.toBe(build);
  await expect(page).toHaveURL(step);
  await page.getByRole('button', { name: 'Done, next' }).click();
  await page.getByRole('link', { name: 'Signpost' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`${MARK}$`));
  await expect(page.getByText(READY)).toHaveCount(0);
});

test('a language that was made available is so in the newer version too, and nothing old is left', async ({
  page,
  context,
  site,
}) => {
  await page.goto('/en/about/');
  await untilKept(page, 'en');
  await page.getByRole('button', { name: /^Make available offline.*日本語$/ }).click();
  await untilKept(page, 'ja');
  const old = (await allKept(page)).map(({ url }) => url).filter((url) => url.includes('/locales/'));
  site.deploy(next.folder);
  await lookForUpdate(page);
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Reload' }).click()]);
  await expect.poll(async () => (await allKept(page)).filter(({ url }) => old.includes(url)).length).toBe(0);
  await goOffline(context, site);
  await page.goto('/ja/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`${MARK}$`));
});

test('taken in another tab, this one goes on and offers it itself', async ({ page, context, site }) => {
  await page.goto('/en/');
  await untilKept(page, 'en');
  const build = await buildOf(page);
  const other = await context.newPage();
  await other.goto('/en/about/');
  await untilKept(other, 'en');
  site.deploy(next.folder);
  await lookForUpdate(other);
  await other.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => buildOf(other).catch(() => build)).not.toBe(build);
  await expect(page.getByText(READY)).toBeVisible();
  expect(await buildOf(page)).toBe(build);
  await pasteError(page, 'BoxServerException: Unauthorized - Cannot authorize with this service');
  await page.getByRole('link', { name: /^Fix it/ }).click();
  await page
    .getByRole('link', { name: /report/i })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const place = page.url();
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => buildOf(page).catch(() => build)).not.toBe(build);
  await expect(page).toHaveURL(place);
});

test('a page that came from the newer version already is not asked', async ({ page, site }) => {
  await page.goto('/en/');
  await untilKept(page, 'en');
  site.deploy(next.folder);
  await page.goto('/en/about/');
  const script = await buildOf(page);
  await expect.poll(() => countKept(page, script ?? '')).toBe(1);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null))
    .toBeNull();
  await expect(page.getByText(READY)).toHaveCount(0);
});

for (const by of ['not-found', 'page'] as const) {
  test.describe(`on a host that answers for a file that is gone with ${by === 'page' ? 'a page' : 'nothing'}`, () => {
    test.use({ serviceWorkers: 'block', isHostFailing: true });

    test('a tab from before that lacks a screen offers to reload and keeps the place', async ({ page, site }) => {
      site.lose(/guide-screen/, by);
      await page.goto('/en/', { waitUntil: 'networkidle' });
      site.deploy(next.folder);
      await pasteError(page, 'GoogleJsonResponseException: 403 Forbidden');
      await page.getByRole('link', { name: /^Fix it/ }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Signpost has a new version' })).toBeVisible();
      const place = page.url();
      site.lose(undefined);
      await page.getByRole('button', { name: 'Reload' }).click();
      await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible();
      await expect(page).toHaveURL(place);
    });

    test('so does one that lacks a language', async ({ page, site }) => {
      site.lose(/locales\/nl\//, by);
      await page.goto('/en/errors/okta.http-401/?owner-removed=no', { waitUntil: 'networkidle' });
      site.deploy(next.folder);
      await page.locator('header summary').click();
      await page.getByRole('link', { name: 'Nederlands' }).click();
      await expect(page.getByRole('alert')).toContainText(textOf('nl', 'boot', 'crashed.text'));
      site.lose(undefined);
      await page.getByRole('alert').getByRole('button').click();
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await expect(page).toHaveURL(/\/nl\/errors\/okta\.http-401\/\?owner-removed=no$/);
    });

    test('so does one that had no time to fetch what recognises, once it tries again', async ({ page, site }) => {
      site.lose(/recogniser/, by);
      await page.goto('/en/');
      await page.getByRole('alert').waitFor();
      site.deploy(next.folder);
      await page.locator('textarea').fill('GoogleJsonResponseException: 403 Forbidden');
      await page.getByRole('button', { name: 'Load again' }).click();
      await expect(page.getByRole('alert')).toContainText('what you pasted is not');
      await expect(page.locator('textarea')).toHaveValue(/403 Forbidden/);
    });
  });
}

test('retired, the service worker goes away with what it kept, and open pages stay as they are', async ({
  page,
  site,
}) => {
  await page.goto('/en/');
  await untilKept(page, 'en');
  await pasteError(page, 'GoogleJsonResponseException: 403 Forbidden');
  site.deploy(retired.folder);
  await lookForUpdate(page);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await expect(page.locator('textarea')).toHaveValue(/403 Forbidden/);
  await page.goto('/en/about/');
  await expect(page.getByText(/^Here, nothing is kept for times without a network/)).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
