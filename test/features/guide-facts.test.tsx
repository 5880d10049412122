import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { GuideApp, GuideEntry } from '../../src/catalog/index.ts';
import type { Flow, Part } from '../../src/catalog/types.ts';
import { composeFlow } from '../../src/engine/index.ts';
import { FirstThings } from '../../src/features/guide/first-things.tsx';
import { Guide } from '../../src/features/guide/guide.tsx';
import { isOld } from '../../src/features/guide/source-link.tsx';
import { renderPart } from '../support/render-page.tsx';

const keys: Part = {
  id: 'allow-app',
  who: ['box-admin'],
  minutes: [5, 10],
  actions: ['sign-in'],
  values: [
    { id: 'us1', value: 'key-of-us1', dataCentre: 'us1' },
    { id: 'eu1', value: 'key-of-eu1', dataCentre: 'eu1' },
    { id: 'old', value: 'key-of-old-customers' },
  ],
};
const box: GuideApp = {
  id: 'box',
  name: 'Box',
  formerNames: [],
  selectable: true,
  prevention: ['idle'],
  firstEvents: [5, 240],
  parts: [keys],
  procedureSources: [{ url: 'https://learn.microsoft.com/defender-cloud-apps/protect-box', readOn: '2026-06-16' }],
  entries: [],
};
const entry: GuideEntry = {
  id: 'box.app-removed',
  status: 'active',
  basis: 'documented',
  kind: 'consent-permission',
  who: ['box-admin', 'security-administrator'],
  minutes: [10, 30],
  flow: 'box.app-removed',
  sources: [],
  sample: '',
};
const flow: Flow = {
  id: 'box.app-removed',
  purpose: 'fix',
  start: 'allow-app',
  steps: [{ id: 'allow-app', kind: 'action', procedure: 'allow-app', choices: [{ id: 'done', to: 'fixed' }] }],
};

const HISTORIES: readonly {
  readonly history?: GuideApp['history'];
  readonly lost: RegExp;
  readonly urgent: RegExp;
}[] = [
  { history: { kind: 'fetched', hours: 168 }, lost: /the last 7 days are fetched/, urgent: /^Within 7 days/ },
  { history: { kind: 'fetched', hours: 1 }, lost: /only the last hour is fetched/, urgent: /^Act now/ },
  { history: { kind: 'none' }, lost: /nothing of it is fetched later/, urgent: /^Act now/ },
  { history: { kind: 'varies' }, lost: /differs by kind of event/, urgent: /^Soon/ },
  { lost: /No page says/, urgent: /^Soon/ },
];

describe('before any step', () => {
  test.each(HISTORIES)(
    '$history: what is lost ($lost) and how urgent that is ($urgent)',
    ({ history, lost, urgent }) => {
      renderPart(<FirstThings entry={entry} app={history === undefined ? box : { ...box, history }} />);
      const first = within(screen.getByRole('region', { name: 'First of all' }));
      expect(first.getByText(lost)).toBeInTheDocument();
      expect(first.getByText(urgent)).toBeInTheDocument();
      expect(first.getByText(/Box Admin/)).toBeInTheDocument();
      expect(first.getByText('10–30 minutes')).toBeInTheDocument();
    },
  );

  test('an app that can have one connector only says so', () => {
    renderPart(<FirstThings entry={entry} app={{ ...box, oneInstance: true }} />);
    expect(screen.getByText(/Only one connector of Box can exist/)).toBeInTheDocument();
  });

  test('what no connector reads loses nothing, and that is not claimed', () => {
    renderPart(<FirstThings entry={entry} app={{ ...box, parts: [] }} />);
    expect(screen.queryByText('Meanwhile')).not.toBeInTheDocument();
    expect(screen.getByText('10–30 minutes')).toBeInTheDocument();
  });
});

function openBox(query = ''): void {
  window.history.replaceState(null, '', `/en/errors/box.app-removed/${query}`);
  const walked = { id: 'box', name: 'Box', facts: box };
  renderPart(<Guide flow={composeFlow(flow, new Map(), [keys])} app={walked} />, { namespaces: ['apps/box'] });
}

describe('values that depend on the data centre', () => {
  test('are all there until it is known, then only the right one; the address keeps the answer', async () => {
    openBox();
    expect(screen.getByText('key-of-us1')).toBeInTheDocument();
    expect(screen.getByText('key-of-eu1')).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Which data centre?' }), 'EU1');
    expect(screen.queryByText('key-of-us1')).not.toBeInTheDocument();
    expect(screen.getByText('key-of-eu1')).toBeInTheDocument();
    expect(screen.getByText('key-of-old-customers')).toBeInTheDocument();
    expect(window.location.search).toBe('?data-centre=eu1');
  });

  test('an address with none that exists shows all', () => {
    openBox('?data-centre=mars');
    expect(screen.getByText('key-of-us1')).toBeInTheDocument();
    expect(screen.queryByText(/was left out/)).not.toBeInTheDocument();
  });
});

test('a step of a procedure names the page it was read from', () => {
  openBox();
  expect(screen.getByRole('link', { name: /protect-box/, hidden: true })).toHaveAttribute(
    'href',
    'https://learn.microsoft.com/en-us/defender-cloud-apps/protect-box',
  );
});

test('the good end says when to expect events and how to keep it from happening again', () => {
  openBox('?allow-app=done');
  expect(screen.getByText('Expect the first events within 4 hours of connecting.')).toBeInTheDocument();
  const prevention = screen.getByRole('heading', { name: 'So it doesn’t happen again' }).closest('section');
  expect(prevention).toHaveTextContent(/60 days/);
});

test.each([
  ['2024-01', true],
  ['2025-05', false],
  ['2025-04-30', true],
  ['2026-11-20', false],
])('a page read in its version of %s, seen in November 2026: old is %s', (readOn, old) => {
  expect(isOld(readOn, new Date('2026-11-21T00:00:00Z'))).toBe(old);
});
