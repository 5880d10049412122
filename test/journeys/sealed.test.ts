import { type Browser, expect, type Page, test } from '@playwright/test';
import { longLog, pasteFromClipboard } from '../support/clipboard.ts';
import { LEAKS, leakEverywhere } from '../support/leaks.ts';
import { seal } from '../support/seal.ts';
import { openWhole } from '../support/sealed-page.ts';
import { settled } from '../support/settled.ts';

const MARK = 'swordfish-7391';

const pastes: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'one of another app', text: `BoxServerException: Unauthorized - Cannot authorize with this service ${MARK}` },
  { name: 'one that is not known', text: `npm ERR! code E404 ${MARK}` },
  { name: 'one that may be of several apps', text: `HttpRequestFailure: Server returned: 401 Unauthorized ${MARK}` },
  { name: 'a code of a list', text: `AADSTS50105: The signed in user is not assigned to a role ${MARK}` },
  {
    name: 'several errors',
    text: [
      `2026-10-03T04:12:55Z ERROR BoxRestException: Failed to parse response. ${MARK}`,
      '2026-10-03T06:20:00Z ERROR AADSTS50105: The signed in user is not assigned to a role',
    ].join('\n'),
  },
  { name: 'a long log', text: longLog(`GoogleJsonResponseException: 403 Forbidden ${MARK}`) },
];
const KNOWN = `GoogleJsonResponseException: 403 Forbidden ${MARK}`;

/** Screens that are looked at with the paste in hand; none of them is reached by way of the diagnosis. */
const SCREENS = [
  'errors/google-workspace.http-403',
  'errors/entra.aadsts50105',
  'ask/graph-403',
  'report',
  'about',
  '',
];

for (const { name, text } of pastes) {
  test(`${name} is read and walked with the very requests of any other`, async ({ browser }) => {
    const own = await walk(browser, text);
    expect(own.complaints).toEqual([]);
    expect(own.untilVerdict).toEqual([]);
    expect(own.shown).toBe('Requests since you pasted: 0');
    const other = await reference(browser, walk);
    expect(own.later).toEqual(other.later);
    expect(own.all).toEqual(other.all);
  });
}

for (const { name, text } of pastes.filter(({ name }) => /known|long/.test(name))) {
  test(`before the catalog has come, ${name} changes nothing of what is fetched`, async ({ browser }) => {
    const own = await hurry(browser, text);
    expect(own.complaints).toEqual([]);
    expect(own.all).toEqual((await reference(browser, hurry)).all);
    // What the page itself says it has fetched is what was seen from outside.
    expect(own.listed).toEqual(own.later);
  });
}

/** Opens the start page, waits until it has all it wants, pastes, and looks at every screen. */
async function walk(browser: Browser, text: string) {
  const { page, requests, complaints } = await openSealed(browser);
  await page.goto('/en/');
  await settled(requests);
  const before = requests.length;
  await paste(page, text);
  const shown = await page.locator('summary', { hasText: /^Requests/ }).textContent();
  const untilVerdict = requests.slice(before);
  for (const screen of SCREENS) {
    await page.evaluate((path) => history.pushState(null, '', `/en/${path}${path === '' ? '' : '/'}`), screen);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await settled(requests, 300);
  }
  await expect(page.locator('[data-verdict]').first()).toBeVisible();
  const result = { all: requests.toSorted(), later: requests.slice(before), untilVerdict, shown };
  return { ...result, complaints: await complaints() };
}

/** Pastes while the host still keeps back all that recognition needs, but for what the start page shows. */
async function hurry(browser: Browser, text: string) {
  const { page, requests, complaints } = await openSealed(browser);
  let answer = (): void => undefined;
  const pasted = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(/\/catalog\/(?!start)|\/locales\/en\/(?:apps\/(?!any-app)|codes|glossary|report)/, async (route) => {
    await pasted;
    await route.continue();
  });
  await page.goto('/en/');
  await page.locator('textarea').waitFor();
  await settled(requests);
  const before = await page.evaluate(() => performance.getEntries().map(({ name }) => name));
  await paste(page, text, answer);
  await settled(requests);
  await page.locator('summary', { hasText: /^Requests/ }).click();
  const listed = await page.locator('summary + p + p + ul li').allTextContents();
  const later = requests.filter((request) => !before.some((address) => address.endsWith(request)));
  return {
    all: requests.toSorted(),
    later: later.toSorted(),
    listed: listed.toSorted(),
    complaints: await complaints(),
  };
}

async function openSealed(browser: Browser) {
  const { baseURL = '' } = test.info().project.use;
  const page = await browser.newPage({ baseURL, locale: 'en-GB' });
  const complaints = await seal(page, baseURL);
  const requests: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    // The browser fetches the icon of the tab by itself, in a private window at every change of the address.
    if (pathname !== '/icon.svg') requests.push(pathname + search);
  });
  return {
    page,
    requests,
    complaints: async () => {
      const found = await complaints();
      await page.context().close();
      return found;
    },
  };
}

/** Pastes and waits for the verdict. @param then What is done between the two. */
async function paste(page: Page, text: string, then = (): void => undefined): Promise<void> {
  await page.locator('textarea').focus();
  await pasteFromClipboard(page, text);
  then();
  await expect(page.locator('[data-verdict]').first()).toBeVisible({ timeout: 15_000 });
}

const references = new Map<unknown, Promise<unknown>>();

/** What a known error makes of a journey; found out once. */
function reference<R>(browser: Browser, journey: (browser: Browser, text: string) => Promise<R>): Promise<R> {
  const known = references.get(journey) ?? journey(browser, KNOWN);
  references.set(journey, known);
  return known as Promise<R>;
}

test('whatever of a paste stays or leaves is found, and so is every breach', async ({ page, baseURL }) => {
  const complaints = await seal(page, baseURL ?? '');
  await openWhole(page, '/en/');
  await page.locator('textarea').fill(`Error of bob@${MARK}.example`);
  expect(await complaints()).toEqual([]);
  await page.evaluate(leakEverywhere, `bob@${MARK}.example`);
  const found = await complaints();
  for (const place of LEAKS) expect(found).toContain(`${place} holds “bob@${MARK}.example” of the paste`);
  for (const breach of [
    /^POST to .*\/in-body$/,
    /^policy: connect-src forbids https:\/\/elsewhere\.example/,
    /^policy: img-src forbids https:\/\/elsewhere\.example/,
    /^policy: require-trusted-types-for forbids trusted-types-sink/,
  ])
    expect(found).toContainEqual(expect.stringMatching(breach));
});
