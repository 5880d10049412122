import type { Page } from '@playwright/test';

/** A kind of page, and how it is brought about. */
export interface PageKind {
  readonly name: string;
  /** Address below the locale. */
  readonly path: string;
  readonly paste?: string;
  /** What is done on the page once it is there; without words of any language. */
  readonly arrange?: (page: Page) => Promise<void>;
}

/** Every kind of page and every state of it that looks different. */
export const pageKinds: readonly PageKind[] = [
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
  {
    name: 'a picture in place of a text',
    path: '/',
    arrange: (page) =>
      page.locator('input[type="file"]').setInputFiles({
        name: 'error.png',
        mimeType: 'image/png',
        buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      }),
  },
  { name: 'a code', path: '/errors/entra.aadsts50105/' },
  { name: 'the codes of an app', path: '/apps/microsoft-graph/' },
  { name: 'a question', path: '/errors/okta.http-401/' },
  { name: 'a step', path: '/errors/google-workspace.http-403/?just-deployed=yes&box-ticked=no' },
  { name: 'a step that lowers protection', path: '/errors/salesforce.ip-restriction/' },
  { name: 'an outcome handed on', path: '/errors/okta.http-401/?owner-removed=no&reconnect.in-app=cannot' },
  { name: 'a wait with its timer', path: '/errors/any-app.http-429/?app=zendesk&limit-kind=minute' },
  { name: 'values to choose from', path: '/errors/box.app-removed/?apps-restricted=yes' },
  {
    name: 'the good end',
    path: '/errors/okta.http-401/?owner-removed=no&reconnect.in-app=done&reconnect.in-portal=fixed',
  },
  { name: 'a question flow', path: '/ask/graph-403/' },
  { name: 'a report', path: '/report/?entry=okta.http-401&owner-removed=no' },
  { name: 'all errors', path: '/errors/' },
  { name: 'all errors by kind', path: '/errors/?by=kind' },
  {
    name: 'the search',
    path: '/about/',
    arrange: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('searchbox').fill('okta');
      await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    },
  },
  { name: 'the menu of languages', path: '/about/', arrange: (page) => page.locator('header summary').click() },
  { name: 'about', path: '/about/' },
  { name: 'no such page', path: '/nowhere/' },
];
