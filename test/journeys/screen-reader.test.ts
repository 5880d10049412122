import { listen, readRoles, readTree } from '../support/accessibility-tree.ts';
import { expect, pasteError, test } from '../support/sealed-page.ts';

const AMBIGUOUS = 'HttpRequestFailure: Server returned: 401 Unauthorized';

test('while one types nothing is announced; the verdict is, once typing pauses for half a second', async ({ page }) => {
  await page.clock.install({ time: 0 });
  await page.goto('/en/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.clock.pauseAt(60_000);
  const said = await listen(page);
  for (const letter of AMBIGUOUS) {
    await page.keyboard.insertText(letter);
    await page.clock.runFor(60);
  }
  await expect(page.locator('[data-verdict="ambiguous"]')).toBeVisible();
  expect(await said()).toEqual([]);
  await page.clock.runFor(600);
  await expect.poll(said).toEqual([expect.stringMatching(/^\d+ possible causes$/)]);
});

test('the choice of an app announces the new verdict; clearing announces nothing', async ({ page }) => {
  await page.goto('/en/');
  await pasteError(page, AMBIGUOUS);
  await expect(page.getByRole('status').filter({ hasText: /^\d+ possible causes$/ })).toBeAttached();
  const said = await listen(page);
  await page.getByRole('radio', { name: 'Okta', exact: true }).first().check();
  await expect.poll(said).toEqual(['Recognised: Okta no longer accepts the connector’s token']);
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.waitForTimeout(800);
  expect(await said()).toHaveLength(1);
});

test('the start reads in the order it is used: heading, paste, app, verdict, its reasons, the way on', async ({
  page,
}) => {
  await page.goto('/en/');
  await pasteError(page, 'GoogleJsonResponseException: 403 Forbidden');
  const read = await readRoles(page, 'heading', 'textbox', 'radio', 'region', 'button', 'link');
  const order = [
    'link Skip to the content',
    'heading Paste the error. Follow the way out.',
    'textbox The error, just as you see it',
    'radio Not sure',
    'region Diagnosis',
    'heading Google refused a request of the connector',
    'button GoogleJsonResponseException',
  ].map((one) => read.indexOf(one));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('marks are no noise: the paste is read once, as the value of its box', async ({ page }) => {
  await page.goto('/en/');
  await pasteError(page, 'GoogleJsonResponseException: 403 Forbidden');
  expect((await readTree(page)).filter(({ role }) => role === 'mark')).toEqual([]);
  const box = (await readTree(page)).find(({ role }) => role === 'textbox');
  expect(box?.description).toMatch(/^Recognised: /);
});

test('a new step is read from its heading, after the title of the page says where one is', async ({ page }) => {
  await page.goto('/en/errors/okta.http-401/');
  await page.getByRole('button', { name: 'No', exact: true }).waitFor();
  await expect(page).toHaveTitle('Okta no longer accepts the connector’s token – Signpost');
  const said = await listen(page);
  await page.getByRole('button', { name: 'No', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Create a new token in Okta' })).toBeFocused();
  await expect(page.getByText(/^Step 2 of about \d$/)).toBeVisible();
  // The heading that gets the focus says it; a live region would say it twice.
  expect(await said()).toEqual([]);
});

test('the steps are a list that says which is done and which is in hand', async ({ page }) => {
  await page.goto('/en/errors/okta.http-401/?owner-removed=no');
  await page.getByRole('navigation', { name: 'Steps' }).waitFor();
  const steps = page.getByRole('navigation', { name: 'Steps' }).getByRole('listitem');
  await expect(steps.first()).toContainText('No');
  await expect(steps.first().getByRole('button', { name: /^Change the answer to: / })).toBeVisible();
  await expect(page.locator('[aria-current="step"]')).toHaveCount(1);
});

const foreign: readonly {
  readonly locale: string;
  readonly path: string;
  readonly what: string;
  readonly lang: string;
}[] = [
  { locale: 'ja', path: '/errors/okta.http-401/', what: 'a console label', lang: 'en' },
  { locale: 'ko', path: '/errors/', what: 'a sample of an error', lang: 'en' },
];

for (const { locale, path, what, lang } of foreign) {
  test(`${what} in ${locale} is read as ${lang}`, async ({ page }) => {
    await page.goto(`/${locale}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator(`main [lang="${lang}"]`).count()).toBeGreaterThan(0);
  });
}

test('in the menu, every language is named in itself and marked as it', async ({ page }) => {
  await page.goto('/en/about/');
  await page.locator('header summary').click();
  for (const link of await page.locator('header details a').all()) {
    expect(await link.getAttribute('lang')).toBe(await link.getAttribute('hreflang'));
    await expect(link).not.toHaveText('');
  }
});
