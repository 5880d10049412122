import type { Page, Route } from '@playwright/test';

/** A way in which the host fails. */
export interface HostFault {
  readonly name: string;
  readonly answer: (route: Route) => Promise<void>;
  /** Whether the browser takes the answer for a program, and does not ask for it again until the page is loaded anew. */
  readonly isProgram?: true;
}

export const hostFaults: readonly HostFault[] = [
  { name: 'is missing', answer: (route) => route.fulfill({ status: 404, body: 'Not found' }) },
  { name: 'is refused by a broken host', answer: (route) => route.fulfill({ status: 500 }) },
  { name: 'never comes', answer: (route) => route.abort('timedout') },
  { name: 'breaks off on its way', answer: (route) => route.abort('connectionreset') },
  { name: 'is cut short', answer: cutShort, isProgram: true },
  {
    name: 'is the page of a host that answers everything',
    answer: (route) =>
      route.fulfill({
        headers: { 'Content-Type': 'text/html', 'X-Content-Type-Options': 'nosniff' },
        body: '<!doctype html><title>Home</title>',
      }),
  },
  { name: 'is something else', answer: (route) => route.fulfill({ json: [] }) },
  { name: 'is empty', answer: emptied, isProgram: true },
];

async function cutShort(route: Route): Promise<void> {
  const whole = await (await route.fetch()).text();
  await route.fulfill({ contentType: typeOf(route), body: whole.slice(0, whole.length / 2) });
}

async function emptied(route: Route): Promise<void> {
  await route.fulfill({ contentType: typeOf(route), body: '' });
}

function typeOf(route: Route): string {
  return route.request().url().endsWith('.js') ? 'text/javascript' : 'application/json';
}

/** A file without which a screen cannot be shown. */
export interface NeededFile {
  readonly name: string;
  /** How the page fetches it: a table of rows has every fault for each of these. */
  readonly way: 'text' | 'catalog' | 'program';
  /** Where it is, with LOCALE for the locale. */
  readonly file: string;
  /** Address of the screen below the locale. */
  readonly path: string;
  /** Pasted there before the file is missed. */
  readonly paste?: string;
  /** What is there only when the screen is whole. */
  readonly whole: string;
}

const PASTE = 'GoogleJsonResponseException: 403 Forbidden';
const STEP = { path: '/errors/okta.http-401/?owner-removed=no', whole: '#step-title' };
const LIST = { path: '/errors/', whole: 'main li a' };
const VERDICT = { path: '/', paste: PASTE, whole: '[data-verdict="certain"]' };

export const neededFiles: readonly NeededFile[] = [
  { name: 'the text of every screen', way: 'text', file: '/locales/LOCALE/interface.json', ...STEP },
  { name: 'the text of apps', way: 'text', file: '/locales/LOCALE/apps/all.json', ...LIST },
  { name: 'the text about codes', way: 'text', file: '/locales/LOCALE/codes.json', ...VERDICT },
  { name: 'the text of single codes', way: 'text', file: '/locales/LOCALE/codes/all.json', ...LIST },
  {
    name: 'the text of reports',
    way: 'text',
    file: '/locales/LOCALE/report.json',
    path: '/report/?entry=okta.http-401&owner-removed=no',
    whole: 'main select',
  },
  { name: 'what recognition needs', way: 'catalog', file: '/catalog/recognition.json', ...VERDICT },
  { name: 'what guides need', way: 'catalog', file: '/catalog/guide.json', ...STEP },
  {
    name: 'what single codes need',
    way: 'catalog',
    file: '/catalog/codes.json',
    path: '/errors/entra.aadsts50105/?own-steps=failed',
    whole: '#step-title',
  },
  { name: 'the program of a screen', way: 'program', file: '/assets/guide-screen-*.js', ...STEP },
  { name: 'the program that recognises', way: 'program', file: '/assets/recogniser-*.js', ...VERDICT },
];

/** Lets the host fail for a file. @returns What mends it. */
export async function failFor(page: Page, file: string, { answer }: HostFault): Promise<() => Promise<void>> {
  // A page may have seen one file fail, and be mended, while the answer for another is still being made.
  const answers: Promise<void>[] = [];
  await page.route(`**${file}`, (route) => {
    const answered = answer(route);
    answers.push(answered);
    return answered;
  });
  return async () => {
    await Promise.all(answers);
    await page.unroute(`**${file}`);
  };
}
