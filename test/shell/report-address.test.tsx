import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { writeLastWalk } from '../../src/platform/last-walk.ts';
import { serveFile } from '../support/served-files.ts';

const requests: string[] = [];

async function serve(input: RequestInfo | URL): Promise<Response> {
  const path = String(input);
  requests.push(path);
  return serveFile(path);
}

// The loader of text takes hold of fetch when its module is read, so it has to be replaced before that.
vi.stubGlobal('fetch', serve);
vi.stubGlobal('scrollTo', () => undefined);
const { App } = await import('../../src/shell/app.tsx');

/** What holds all text of a language. */
const OTHER_LANGUAGE = ['apps/all', 'codes', 'codes/all', 'flows', 'glossary', 'interface', 'report', 'roles'];

const WALK = 'entry=okta.http-401&owner-removed=yes';

async function open(address: string): Promise<string> {
  window.history.replaceState(null, '', address);
  render(<App />);
  await waitFor(() => expect(document.querySelector('.text[lang]')).not.toBeNull());
  return report();
}

function report(): string {
  return document.querySelector('.text[lang]')?.textContent ?? '';
}

test('a report holds the walk of its address and leads back to it', async () => {
  const text = await open(`/en/report/?${WALK}`);
  expect(text).toContain('Error: Okta no longer accepts the connector’s token · okta.http-401');
  expect(text).toMatch(/1\. Was the owner of the token removed\? Yes/);
  expect(text).toContain(`${window.location.origin}/en/errors/okta.http-401/?owner-removed=yes`);
  expect(screen.getByRole('link', { name: 'Back to the guide' })).toHaveAttribute(
    'href',
    '/en/errors/okta.http-401/?owner-removed=yes',
  );
});

test('the general guide’s app is in its report', async () => {
  const text = await open('/en/report/?app=github&entry=any-app.http-403');
  expect(text).toContain('App: GitHub');
  expect(text).toContain('Basis: General guidance');
  expect(text).toContain('/en/errors/any-app.http-403/?app=github');
});

const dropped: readonly { readonly query: string; readonly names: string; readonly because: string }[] = [
  { query: 'entry=okta.http-999', names: 'entry=okta.http-999', because: 'no entry has this id' },
  { query: `${WALK}&no-such-step=yes`, names: 'no-such-step', because: 'the guide has no such step' },
  { query: 'entry=okta.http-401&owner-removed=perhaps', names: 'owner-removed', because: 'it is no answer' },
  { query: 'entry=any-app.http-500&app=nope', names: 'app=nope', because: 'there is no such app' },
  { query: 'app=nope', names: 'app=nope', because: 'there is no such app here either' },
];

for (const { query, names, because } of dropped) {
  test(`of ${query}, ${names} is left out and that is said: ${because}`, async () => {
    const text = await open(`/en/report/?${query}`);
    expect(screen.getByText(new RegExp(`left out: ${names}$`))).toBeInTheDocument();
    for (const word of ['nope', 'no-such-step', 'perhaps', 'okta.http-999']) expect(text).not.toContain(word);
  });
}

test('the times of the walk are told when it is the same', async () => {
  writeLastWalk('okta.http-401', '?owner-removed=yes', true, new Date('2026-10-03T05:00:00Z'));
  expect(await open(`/en/report/?${WALK}`)).toContain('First answer in the guide: 2026-10-03 05:00:00 UTC');
});

test('the times of another walk are not', async () => {
  writeLastWalk('box.app-removed', '', true, new Date('2026-10-03T05:00:00Z'));
  expect(await open(`/en/report/?${WALK}`)).not.toContain('2026-10-03');
});

test('an error text pasted here is recognised and redacted', async () => {
  await open(`/en/report/?${WALK}`);
  fireEvent.paste(screen.getByRole('textbox', { name: 'The error text' }), {
    clipboardData: { getData: () => 'HttpRequestFailure: Server returned: 401 Unauthorized, bob@contoso.example' },
  });
  await waitFor(() => expect(report()).toContain('Reading of the error text: Recognised'));
  expect(report()).toContain('401 Unauthorized, <email-1>');
  expect(report()).not.toContain('contoso');
  const stored = JSON.stringify({ ...window.localStorage, ...window.sessionStorage });
  expect(window.location.href + document.title + stored).not.toContain('contoso');
});

test('a Japanese guide leads to its report, in English where that is chosen', async () => {
  window.history.replaceState(null, '', '/ja/errors/workday.invalid-client/');
  render(<App />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('link', { name: 'レポートを作成する' }));
  await waitFor(() => expect(report()).toMatch(/^レポート：/));
  await user.selectOptions(screen.getByRole('combobox'), 'English');
  await waitFor(() => expect(report()).toMatch(/^Report: /));
  expect(report()).toContain('App: Workday');
  expect(report()).not.toMatch(/[\u3040-\u30ff]/);
});

test('another language is fetched whole, so that no request tells which app failed', async () => {
  await open(`/en/report/?${WALK}`);
  requests.length = 0;
  await userEvent.setup().selectOptions(screen.getByRole('combobox'), 'Nederlands');
  await waitFor(() => expect(report()).toMatch(/^Rapport: /));
  const asked = requests.filter((path) => path.startsWith('/locales/')).toSorted();
  expect(asked).toEqual(OTHER_LANGUAGE.map((file) => `/locales/nl/${file}.json`));
});
