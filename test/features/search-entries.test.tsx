import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { EntryBrowser } from '../../src/features/browse/entry-browser.tsx';
import { indexEntries } from '../../src/features/browse/entry-index.ts';
import { type ListedEntry, rankEntries, searchEntries } from '../../src/features/browse/search-entries.ts';
import { SearchQueryProvider } from '../../src/features/browse/search-query.tsx';
import { renderPart } from '../support/render-page.tsx';

function listed(
  id: string,
  title: string,
  sample: string,
  appName: string,
  formerNames: readonly string[] = [],
): ListedEntry {
  const heading = { id: 'any', title: 'Any' };
  return {
    id,
    title,
    sample,
    appId: id.slice(0, id.indexOf('.')),
    appName,
    formerNames,
    kind: heading,
    who: [heading],
  };
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

const typos: readonly { readonly query: string; readonly expected: string | undefined; readonly because: string }[] = [
  { query: 'okta tokken', expected: undefined, because: 'no entry holds such a word in this language' },
  { query: 'forbiden gogle', expected: 'google-workspace.http-403', because: 'a letter was left out' },
  { query: 'unauthorised okta', expected: 'okta.http-401', because: 'it is spelled the British way' },
  { query: 'トーケン', expected: undefined, because: 'pairs of letters have to be there' },
  { query: 'トークンを', expected: 'okta.http-401', because: 'Japanese is found by pairs of letters' },
  { query: '제거됨 box', expected: 'box.app-removed', because: 'Korean is found by pairs of letters' },
  { query: 'aadsts50059', expected: undefined, because: 'another code is another error' },
  { query: '50058', expected: 'entra.aadsts50058', because: 'the number alone is a word of its own' },
];

describe('what is near, when nothing holds the words', () => {
  for (const { query, expected, because } of typos) {
    test(`“${query}”: ${because}`, async () => {
      const index = await indexEntries(entries);
      expect(index.nearest(query)[0]?.id).toBe(expected);
    });
  }
});

test('entries that hold a word as a whole come before those that hold a part of it', () => {
  const longer = listed('entra.aadsts500581', 'Another one', 'AADSTS500581', 'Microsoft Entra ID');
  const found = searchEntries([longer, ...entries], '50058');
  expect(rankEntries(found, '50058').map(({ id }) => id)).toEqual(['entra.aadsts50058', 'entra.aadsts500581']);
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
    const apps = entries.map(({ appId, appName, formerNames }) => ({ id: appId, title: appName, formerNames }));
    renderPart(
      <SearchQueryProvider>
        <EntryBrowser
          {...{ apps, entries, codes, app }}
          onChooseApp={(id) => chosen.push(id)}
          grouping="app"
          onGroup={() => undefined}
        />
      </SearchQueryProvider>,
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

  test('offers what is near after a typo, and says that it is only near', async () => {
    const { user } = showList();
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'forbiden');
    expect(await screen.findByText(/^Nothing holds exactly these words/)).toHaveTextContent('1 error');
    expect(screen.getByRole('link')).toHaveAttribute('href', '/en/errors/google-workspace.http-403/');
  });

  test('shows the first of many, and the others on demand', async () => {
    const many = Array.from({ length: 70 }, (_, at) => ({ ...anyEntry, id: `${anyEntry.appId}.many-${at}` }));
    const { user } = showList(undefined, many);
    await user.type(screen.getByRole('searchbox'), 'many');
    expect(await screen.findByText('70 errors')).toBeInTheDocument();
    expect(screen.getAllByRole('link')).toHaveLength(10);
    await user.click(screen.getByRole('button', { name: 'Show all 70' }));
    expect(screen.getAllByRole('link')).toHaveLength(70);
  });

  test('of one app shows only its errors, and another app can be chosen', async () => {
    const { user, chosen } = showList('box');
    expect(screen.getAllByRole('link')).toHaveLength(1);
    await user.selectOptions(screen.getByRole('combobox', { name: 'App' }), 'Okta');
    await user.selectOptions(screen.getByRole('combobox', { name: 'App' }), 'All apps');
    expect(chosen[0]).toBe('okta');
  });
});
