import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { longLog, pasteFromClipboard } from '../support/clipboard.ts';
import { failFor, type HostFault, hostFaults, type NeededFile, neededFiles } from '../support/host-faults.ts';
import { textOf } from '../support/offline-page.ts';
import { pairwise } from '../support/pairwise.ts';
import { expect, openWhole, test } from '../support/sealed-page.ts';
import { settled } from '../support/settled.ts';

// What fails stands between page and host; a service worker would answer in its place.
test.use({ isHostFailing: true, serviceWorkers: 'block' });

const KNOWN = 'GoogleJsonResponseException: 403 Forbidden';
const ways = ['text', 'catalog', 'program'] as const;
const languages = ['en', 'ja', 'ar'] as const;

/** Every way of fetching with every fault and every language; the files of one way take turns. */
const rows = pairwise([ways.length, hostFaults.length, languages.length]).map(([way = 0, fault = 0, language = 0]) => {
  const files = neededFiles.filter((file) => file.way === ways[way]);
  return {
    file: files[fault % files.length] as NeededFile,
    fault: hostFaults[fault] as HostFault,
    locale: languages[language] as string,
  };
});

for (const { file, fault, locale } of rows) {
  test(`${file.name} ${fault.name}, in ${locale}: that is said, nothing is lost, and it can be loaded again`, async ({
    page,
  }) => {
    const { failed, crashed } = bootText(locale);
    const requests: unknown[] = [];
    page.on('request', (request) => requests.push(request));
    const mend = await failFor(page, file.file.replace('LOCALE', locale), fault);
    await page.goto(`/${locale}${file.path}`);
    if (file.paste !== undefined) await page.locator('textarea').fill(file.paste);
    await expect(page.getByRole('alert').getByRole('heading')).toHaveText(failed.title);
    if (locale !== 'en')
      await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute('href', `/en${file.path}`);
    await expectPlace(page, locale, file);
    // What the page fetches while it is idle would else mend it unasked.
    await settled(requests, 600);
    await mend();
    await page.getByRole('button', { name: failed.retry, exact: true }).click();
    if (file.way === 'program' && fault.isProgram) {
      await page.getByRole('button', { name: crashed.retry, exact: true }).click();
      if (file.paste !== undefined) await page.locator('textarea').fill(file.paste);
    }
    await expect(page.locator(file.whole).first()).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expectPlace(page, locale, file);
  });
}

for (const fault of hostFaults) {
  test(`the text of one app ${fault.name}: it is taken from that of all apps, and nobody is bothered`, async ({
    page,
  }) => {
    await failFor(page, '/locales/ja/apps/okta.json', fault);
    await page.goto('/ja/errors/okta.http-401/?owner-removed=no');
    await page.getByRole('button', { name: textOf('ja', 'flows', 'choices.done') }).click();
    await expect(page).toHaveURL(/&/);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

const programs = ['/assets/index-*.js', '/assets/main-*.js'];
const pages = ['/errors/okta.http-401/', '/report/?entry=okta.http-401'];

for (const [program = 0, fault = 0, language = 0, at = 0] of pairwise([
  programs.length,
  hostFaults.length,
  languages.length,
  pages.length,
])) {
  const file = programs[program] as string;
  const hostFault = hostFaults[fault] as HostFault;
  const { name } = hostFault;
  const locale = languages[language] as string;
  const path = pages[at] as string;
  // The browser itself reports the very first script when that breaks off.
  if (name === 'is cut short' && program === 0) continue;
  test(`the program (${file}) ${name}, in ${locale}, at ${path}: the page says so, and begins anew`, async ({
    page,
  }) => {
    const { failed, crashed } = bootText(locale);
    const mend = await failFor(page, file, hostFault);
    await page.goto(`/${locale}${path}`);
    await expect(page.getByRole('alert').getByRole('heading')).toHaveText(failed.title);
    await mend();
    await page.getByRole('alert').getByRole('link', { name: crashed.retry }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.locator('header summary').click();
    await expect(page.getByRole('link', { name: 'Nederlands' })).toBeVisible();
    expect(page.url()).toContain(`/${locale}${path}`);
  });
}

/** The step is in the address, the paste in its box. */
async function expectPlace(page: Page, locale: string, { path, paste }: NeededFile): Promise<void> {
  const { pathname, search } = new URL(page.url());
  expect(pathname + search).toBe(`/${locale}${path}`);
  if (paste !== undefined) await expect(page.locator('textarea')).toHaveValue(paste);
}

// One that is empty never answers and never fails: the page waits a while for it, as test/features/large-diagnosis.test.tsx tells.
for (const fault of hostFaults.filter(({ name }) => name !== 'is empty')) {
  test(`the worker’s program ${fault.name}: long texts are read and redacted all the same`, async ({ page }) => {
    await failFor(page, '/assets/diagnose-worker-*.js', fault);
    await Promise.all([page.waitForRequest(/diagnose-worker/), page.goto('/en/')]);
    await page.waitForTimeout(300);
    await page.locator('textarea').focus();
    await pasteFromClipboard(page, longLog(`${KNOWN} for bob@swordfish-7391.example`));
    await expect(page.locator('[data-verdict="certain"]')).toBeVisible();
    await page.getByRole('link', { name: /^Fix it/ }).click();
    await page.getByRole('link', { name: 'Write a report' }).first().click();
    await expect(page.getByRole('region', { name: 'The report' })).toContainText('403 Forbidden for <email-1>');
  });
}

const adornments: readonly { readonly name: string; readonly file: string }[] = [
  { name: 'the style sheet', file: '/assets/*.css' },
  { name: 'the icon', file: '/icon.svg' },
  { name: 'the script before the first paint', file: '/assets/early-*.js' },
  { name: 'the manifest', file: '/manifest.webmanifest' },
];

for (const { name, file } of adornments) {
  for (const fault of hostFaults.filter((_, at) => at % 5 === 0)) {
    test(`${name} ${fault.name}: the error is recognised and walked all the same`, async ({ page }) => {
      await failFor(page, file, fault);
      await page.goto('/en/');
      await page.locator('textarea').fill(KNOWN);
      await page.getByRole('link', { name: /^Fix it/ }).click();
      await expect(page.locator('#step-title')).toBeVisible();
    });
  }
}

test('what guides need is missing: the verdict is there all the same, and the paste after a look at the guide', async ({
  page,
}) => {
  const mend = await failFor(page, '/catalog/guide.json', hostFaults[0] as HostFault);
  await page.goto('/en/');
  await page.locator('textarea').fill(KNOWN);
  await page.getByRole('link', { name: 'Open the guide' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await mend();
  await page.getByRole('button', { name: 'Load again' }).click();
  await expect(page.locator('#step-title')).toBeVisible();
  await page.goBack();
  await expect(page.locator('textarea')).toHaveValue(KNOWN);
});

test('the network is gone once the page is loaded: it goes on working, and says what another language lacks', async ({
  page,
  context,
}) => {
  await openWhole(page, '/ja/');
  await context.setOffline(true);
  await page.locator('textarea').fill('AADSTS50105: The signed in user is not assigned to a role');
  await page.locator('[data-verdict="certain"] a').first().click();
  await expect(page.locator('#step-title')).toBeVisible();
  await page.locator('header summary').click();
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await expect(page.getByRole('alert')).toContainText(bootText('nl').failed.title);
  await expect(page).toHaveURL(/\/nl\/errors\/entra\.aadsts50105\/$/);
  // It comes by itself.
  await context.setOffline(false);
  await expect(page.locator('#step-title')).toBeVisible();
});

function bootText(locale: string): Readonly<Record<'failed' | 'crashed', Readonly<Record<'title' | 'retry', string>>>> {
  return JSON.parse(readFileSync(`public/locales/${locale}/boot.json`, 'utf8'));
}
