import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { readTexts } from '../support/render-page.tsx';
import { failingPaths, openPage } from '../support/whole-page.tsx';

beforeEach(() => failingPaths.clear());

function address(): string {
  return window.location.pathname + window.location.search;
}

const nearest: readonly {
  readonly from: string;
  readonly to: string;
  readonly heading: string;
  readonly says: string;
  readonly because: string;
}[] = [
  {
    from: '/pl/about/',
    to: '/en/about/',
    heading: 'About Signpost',
    says: 'Signpost is not available in this language: Polish.',
    because: 'Polish is not offered',
  },
  {
    from: '/pt-BR/errors/okta.http-401/?owner-removed=no',
    to: '/en/errors/okta.http-401/?owner-removed=no',
    heading: 'Okta no longer accepts the connector’s token',
    says: 'Signpost is not available in this language: Brazilian Portuguese.',
    because: 'the place and the answers hold in any language',
  },
  {
    from: '/en/errors/okta.no-such-entry/',
    to: '/en/errors/okta.no-such-entry/',
    heading: 'All errors',
    says: 'There is no entry okta.no-such-entry. It may come from another version.',
    because: 'the entry is not in the catalog',
  },
  {
    from: '/en/apps/no-such-app/',
    to: '/en/apps/no-such-app/',
    heading: 'All errors',
    says: 'There is no app no-such-app. These are the errors of all apps.',
    because: 'the app is not in the catalog',
  },
  {
    from: '/en/ask/no-such-question/',
    to: '/en/ask/no-such-question/',
    heading: 'All errors',
    says: 'There is no question no-such-question.',
    because: 'the question is not in the catalog',
  },
  {
    from: '/en/ask/retry/',
    to: '/en/ask/retry/',
    heading: 'All errors',
    says: 'There is no question retry.',
    because: 'a flow that is no question has no address of its own',
  },
];

describe('an address that names something unknown', () => {
  for (const { from, to, heading, says, because } of nearest) {
    test(`${from} leads to “${heading}” and says what was dropped: ${because}`, async () => {
      openPage(from);
      expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeInTheDocument();
      expect(screen.getAllByRole('status').map((line) => line.textContent)).toContain(says);
      expect(address()).toBe(to);
    });
  }

  test('leads to a page that says so when nothing is near, with the way to the start', async () => {
    openPage('/en/no/such/page/');
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no such page' })).toBeInTheDocument();
    await userEvent.setup().click(screen.getByRole('link', { name: 'Start' }));
    expect(address()).toBe('/en/');
  });

  test('is answered in the language of the address', async () => {
    openPage('/ja/errors/okta.no-such-entry/');
    const { title } = readTexts('ja', 'interface').browse as { title: string };
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeInTheDocument();
    expect(screen.getByText(/okta\.no-such-entry/)).toHaveTextContent(/\p{Script=Hiragana}/u);
    expect(document.documentElement).toHaveAttribute('lang', 'ja');
  });

  test('is shown as text, whatever it holds', async () => {
    openPage(`/en/errors/${encodeURIComponent('<img src=x onerror=alert(1)>')}/`);
    expect(await screen.findByText(/There is no entry/)).toBeInTheDocument();
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('an address without a language', () => {
  const rows: readonly {
    readonly from: string;
    readonly saved?: string;
    readonly to: string;
    readonly because: string;
  }[] = [
    { from: '/', to: '/en/', because: 'the browser asks for English' },
    { from: '/', saved: 'ja', to: '/ja/', because: 'Japanese was chosen before' },
    {
      from: '/errors/okta.http-401/?owner-removed=no',
      to: '/en/errors/okta.http-401/?owner-removed=no',
      because: 'the place is kept',
    },
  ];

  for (const { from, saved, to, because } of rows) {
    test(`${from} leads to ${to}: ${because}`, async () => {
      if (saved !== undefined) window.localStorage.setItem('signpost.locale', saved);
      openPage(from);
      expect(await screen.findByRole('heading', { level: 1 })).toBeInTheDocument();
      expect(address()).toBe(to);
      expect(screen.queryByText(/not available in this language/)).not.toBeInTheDocument();
    });
  }
});

test('text that does not arrive is told in the language of the address, and loading again works', async () => {
  failingPaths.add('/locales/ja/');
  openPage('/ja/about/');
  const { title, retry, english } = readTexts('ja', 'boot').failed as Record<'title' | 'retry' | 'english', string>;
  expect(await screen.findByRole('heading', { name: title }, { timeout: 5000 })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: english })).toHaveAttribute('href', '/en/about/');
  failingPaths.clear();
  await userEvent.setup().click(screen.getByRole('button', { name: retry }));
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Signpost'));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});
