import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { EntrySigns } from '../../src/engine/index.ts';
import { compileCatalog, diagnose } from '../../src/engine/index.ts';
import type { LocaleTag } from '../../src/i18n/locales.ts';
import { DiagnosisScreen } from '../support/diagnosis-screen.tsx';
import { renderPart } from '../support/render-page.tsx';
import { entryOf, smallCatalog } from '../support/small-catalog.ts';

const oktaToken = entryOf('okta.http-401', { exceptions: ['HttpRequestFailure'], status: 401 });
const boxRemoved = entryOf('box.app-removed', { exceptions: ['BoxServerException'], status: 401 });
const names: Readonly<Record<string, string>> = { okta: 'Okta', box: 'Box' };
const minutes = [10, 20] as const;
const who = ['okta-super-admin', 'security-administrator'];
const paste = 'HttpRequestFailure: Server returned: 401 Unauthorized';

interface Shown {
  readonly paste: string;
  readonly renamed?: (name: string) => string | undefined;
  readonly app?: string;
  readonly locale?: LocaleTag;
  readonly entries?: readonly EntrySigns[];
  readonly isLoading?: boolean;
}

/** Shows the diagnosis of a paste over the real text of Okta and Box. */
function showDiagnosis({
  paste,
  app,
  locale = 'en',
  entries = [oktaToken, boxRemoved],
  isLoading = false,
  renamed = () => undefined,
}: Shown) {
  const data = smallCatalog(entries);
  const onChooseApp = vi.fn<(app: string | undefined) => void>();
  renderPart(
    <DiagnosisScreen
      diagnosis={diagnose(paste, app === undefined ? {} : { app }, compileCatalog(data))}
      isReading={false}
      paste={paste}
      app={app}
      onChooseApp={onChooseApp}
      appName={(id) => names[id] ?? 'the app'}
      renamed={renamed}
      entryFacts={() => (isLoading ? undefined : { minutes, who })}
      recognition={data.recognition}
    />,
    { locale, namespaces: ['apps/okta', 'apps/box', 'apps/any-app'] },
  );
  return { onChooseApp };
}

test('a recognised error is called that, with its title and its cause', () => {
  showDiagnosis({ paste });
  expect(screen.getByText('Recognised')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Okta no longer accepts the connector’s token' })).toBeInTheDocument();
  expect(screen.getByText(/The token expired after 30 days without use/)).toBeInTheDocument();
});

test('the verdict is announced', () => {
  showDiagnosis({ paste });
  expect(screen.getByRole('status')).toHaveTextContent('Recognised: Okta no longer accepts the connector’s token');
});

test('the way to the fix says how long it takes and who is needed', () => {
  showDiagnosis({ paste });
  expect(screen.getByRole('link', { name: 'Fix it: 10–20 minutes' })).toHaveAttribute(
    'href',
    '/en/errors/okta.http-401/',
  );
  expect(
    screen.getByText('You need: Okta Super Admin + Security Administrator or Cloud App Security Administrator'),
  ).toBeInTheDocument();
});

test('the guide can be opened while its facts are still being loaded', () => {
  showDiagnosis({ paste, isLoading: true });
  expect(screen.getByRole('link', { name: 'Open the guide' })).toBeInTheDocument();
});

test('every reason quotes the place of the paste it rests on', () => {
  showDiagnosis({ paste });
  const quotes = within(screen.getByRole('article'))
    .getAllByRole('listitem')
    .map((item) => item.textContent);
  expect(quotes).toContainEqual(expect.stringMatching(/^Exception\s+HttpRequestFailure$/));
  expect(quotes).toContainEqual(expect.stringMatching(/^HTTP status.*401/));
  expect(screen.getByText('HttpRequestFailure')).toHaveAttribute('translate', 'no');
});

const dutch = 'HttpRequestFailure: 401 - Niet gemachtigd';
const wordings: readonly { readonly locale: LocaleTag; readonly expected: RegExp; readonly because: string }[] = [
  {
    locale: 'en',
    expected: /The message is in Dutch: Niet gemachtigd is Unauthorized/,
    because: 'the page is English',
  },
  { locale: 'nl', expected: /Nederlands.*Niet gemachtigd.*Unauthorized/, because: 'the page is Dutch' },
  { locale: 'ja', expected: /オランダ語.*Niet gemachtigd.*Unauthorized/, because: 'the page is Japanese' },
];

for (const { locale, expected, because } of wordings) {
  test(`a Dutch message is named in the language of the page, with its original: ${because}`, () => {
    showDiagnosis({ paste: dutch, locale });
    expect(
      within(screen.getByRole('article'))
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toContainEqual(expect.stringMatching(expected));
  });
}

test('a paste that speaks for another app than the chosen one says so and offers that app', async () => {
  const { onChooseApp } = showDiagnosis({ paste: 'BoxServerException 401 at upload.box.example', app: 'okta' });
  expect(screen.getByText('This looks like Box, not like Okta.')).toBeInTheDocument();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Choose Box' }));
  expect(onChooseApp).toHaveBeenCalledWith('box');
});

test('a general entry is told in the name of the chosen app and keeps it in the address', () => {
  const general = entryOf('any-app.io-exception', { exceptions: ['HttpRequestFailure'], status: 401 });
  showDiagnosis({
    paste,
    app: 'okta',
    entries: [general, boxRemoved, { ...oktaToken, signatures: [{ status: 404, codes: ['E1'] }] }],
  });
  expect(screen.getByRole('link', { name: /^Fix it/ })).toHaveAttribute(
    'href',
    '/en/errors/any-app.io-exception/?app=okta',
  );
});

test('a former name in the paste is explained once', () => {
  showDiagnosis({ paste: `okta, okta: ${paste}`, renamed: () => 'Okta Identity' });
  expect(screen.getAllByText(/is now called Okta Identity\./)).toHaveLength(1);
});

test('a name that is today’s is not explained', () => {
  showDiagnosis({ paste: `okta: ${paste}` });
  expect(screen.queryByText(/is now called/)).not.toBeInTheDocument();
});
