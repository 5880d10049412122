import { expect, expectAccessible, pasteError, test } from '../support/sealed-page.ts';

const screens: readonly { readonly name: string; readonly path: string; readonly paste?: string }[] = [
  { name: 'start', path: '/' },
  { name: 'a certain diagnosis', path: '/', paste: 'GoogleJsonResponseException: 403 Forbidden' },
  { name: 'an ambiguous diagnosis', path: '/', paste: 'HttpRequestFailure: Server returned: 401 Unauthorized' },
  { name: 'an unknown error', path: '/', paste: 'AADSTS999123 at 2026-01-02T03:04:05Z' },
  {
    name: 'a log of several errors',
    path: '/',
    paste: [
      '2026-10-03T04:12:55Z ERROR BoxRestException: Failed to parse response.',
      '2026-10-03T06:10:00Z ERROR HttpRequestFailure: Server returned: 500 Internal server error',
      '2026-10-03T06:20:00Z ERROR AADSTS50105: The signed in user is not assigned to a role',
    ].join('\n'),
  },
  { name: 'a code', path: '/errors/entra.aadsts50105/' },
  { name: 'the codes of an app', path: '/apps/microsoft-graph/' },
  { name: 'a question', path: '/errors/okta.http-401/' },
  { name: 'a step', path: '/errors/google-workspace.http-403/?just-deployed=yes&box-ticked=no' },
  { name: 'a step that lowers protection', path: '/errors/salesforce.ip-restriction/' },
  { name: 'an outcome', path: '/errors/okta.http-401/?owner-removed=no&reconnect.in-app=cannot' },
  { name: 'a wait with its timer', path: '/errors/any-app.http-429/?app=zendesk&limit-kind=minute' },
  { name: 'values to choose from', path: '/errors/box.app-removed/?apps-restricted=yes' },
  {
    name: 'the good end',
    path: '/errors/okta.http-401/?owner-removed=no&reconnect.in-app=done&reconnect.in-portal=fixed',
  },
  { name: 'a question flow', path: '/ask/graph-403/' },
  { name: 'browse', path: '/errors/' },
  { name: 'about', path: '/about/' },
  { name: 'no such page', path: '/nowhere/' },
];

const modes = [
  { name: 'light, wide', colorScheme: 'light', width: 1280 },
  { name: 'dark, narrow', colorScheme: 'dark', width: 320 },
] as const;

for (const { name, colorScheme, width } of modes) {
  test.describe(name, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });
    for (const screen of screens) {
      for (const locale of ['en', 'ja']) {
        test(`${screen.name} in ${locale} has no violation and does not scroll sideways`, async ({ page }) => {
          await page.goto(`/${locale}${screen.path}`);
          await expect(page.locator('h1').first()).toBeVisible();
          if (screen.paste !== undefined) await pasteError(page, screen.paste);
          await page.waitForTimeout(200);
          await expectAccessible(page);
          expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
        });
      }
    }
  });
}
