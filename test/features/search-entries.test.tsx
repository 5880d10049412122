import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { EntryBrowser } from '../../src/features/browse/entry-browser.tsx';
import { type ListedEntry, searchEntries } from '../../src/features/browse/search-entries.ts';
import { renderPart } from '../support/render-page.tsx';

function listed(
  id: string,
  title: string,
  sample: string,
  appName: string,
  formerNames: readonly string[] = [],
): ListedEntry {
  return { id, title, sample, appId: id.slice(0, id.indexOf('.')), appName, formerNames };
}

const entries: readonly ListedEntry[] = [
  listed(
    'google-workspace.http-403',
    'Google refused a request',
    'GoogleJsonResponseException: 403 Forbidden',
    'Google Workspace',
    ['G Suite'],
  ),
  listed('entra.aadsts50058', 'Nobody is signed in', 'AADSTS50058', 'Microsoft Entra ID', ['Azure AD']),
  listed('okta.http-401', 'Okta がコネクタのトークンを受け付けない', '401 Unauthorized', 'Okta'),
  listed('box.app-removed', '앱이 Box에서 제거됨', 'BoxServerException', 'Box'),
  listed('slack.retry', 'L’accès a été refusé', 'Non autorisé', 'Slack'),
];

const rows: readonly { readonly query: string; readonly expected: readonly string[]; readonly because: string }[] = [
  { query: '', expected: entries.map(({ id }) => id), because: 'nothing was searched for' },
  { query: '   ', expected: entries.map(({ id }) => id), because: 'blanks are no words' },
  { query: 'G Suite', expected: ['google-workspace.http-403'], because: 'former names are known' },
  { query: 'azure ad', expected: ['entra.aadsts50058'], because: 'former names are known in any case' },
  { query: 'aadsts50058', expected: ['entra.aadsts50058'], because: 'codes are found in lower case' },
  { query: '50058', expected: ['entra.aadsts50058'], because: 'the number alone is a part of the code' },
  { query: 'forbidden google', expected: ['google-workspace.http-403'], because: 'the order of words does not matter' },
  { query: 'google 401', expected: [], because: 'every word has to stand there' },
  { query: 'トークン', expected: ['okta.http-401'], because: 'Japanese has no spaces between words' },
  { query: 'ﾄｰｸﾝ', expected: ['okta.http-401'], because: 'half-width letters are the same letters' },
  { query: '제거', expected: ['box.app-removed'], because: 'Korean words carry endings' },
  {
    query: '제거'.normalize('NFD'),
    expected: ['box.app-removed'],
    because: 'some systems type Korean letter by letter',
  },
  { query: 'acces refuse', expected: ['slack.retry'], because: 'accents do not matter' },
  { query: 'AUTORISÉ', expected: ['slack.retry'], because: 'neither does case' },
  { query: 'zebra', expected: [], because: 'nothing holds it' },
  { query: '.*', expected: [], because: 'a search is text, not a pattern' },
];

describe('searching the entries', () => {
  for (const { query, expected, because } of rows) {
    test(`“${query}” finds ${expected.length}: ${because}`, () => {
      expect(searchEntries(entries, query).map(({ id }) => id)).toEqual(expected);
    });
  }
});

const [anyEntry] = entries as readonly [ListedEntry];
/** One row of a code list, of the app of the first entry. */
const codeRows: readonly ListedEntry[] = [
  {
    ...anyEntry,
    id: `${anyEntry.appId}.acme50105`,
    title: 'ACME50105: A permission is missing',
    sample: 'AcmeNotFound',
  },
];

describe('the list of all errors', () => {
  test('leaves out codes of lists until something is searched', async () => {
    const { user } = showList(undefined, codeRows);
    expect(screen.queryByRole('link', { name: /ACME50105/ })).not.toBeInTheDocument();
    await user.type(screen.getByRole('searchbox'), '50105');
    expect(screen.getByRole('link', { name: /ACME50105/ })).toBeInTheDocument();
  });

  function showList(app?: string, codes: readonly ListedEntry[] = []) {
    const chosen: (string | undefined)[] = [];
    const apps = entries.map(({ appId, appName, formerNames }) => ({ id: appId, name: appName, formerNames }));
    renderPart(
      <EntryBrowser apps={apps} entries={entries} codes={codes} app={app} onChooseApp={(id) => chosen.push(id)} />,
    );
    return { user: userEvent.setup(), chosen };
  }

  test('narrows while typing and says how many are left', async () => {
    const { user } = showList();
    expect(screen.getByRole('status')).toHaveTextContent('5 errors');
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'g suite');
    expect(screen.getByRole('status')).toHaveTextContent('1 error');
    expect(screen.getByRole('link')).toHaveAttribute('href', '/en/errors/google-workspace.http-403/');
    expect(screen.getByText('formerly G Suite')).toBeInTheDocument();
  });

  test('says when nothing fits, and shows all again on demand', async () => {
    const { user, chosen } = showList();
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'zebra');
    expect(screen.getByRole('status')).toHaveTextContent('No error fits.');
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getByRole('status')).toHaveTextContent('5 errors');
    expect(chosen).toEqual([undefined]);
  });

  test('of one app shows only its errors, and another app can be chosen', async () => {
    const { user, chosen } = showList('box');
    expect(screen.getAllByRole('link')).toHaveLength(1);
    await user.selectOptions(screen.getByRole('combobox', { name: 'App' }), 'Okta');
    await user.selectOptions(screen.getByRole('combobox', { name: 'App' }), 'All apps');
    expect(chosen[0]).toBe('okta');
  });
});
