import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Flow } from '../../src/catalog/types.ts';
import type { RecognitionData } from '../../src/engine/index.ts';
import { compileCatalog, diagnose } from '../../src/engine/index.ts';
import { DiagnosisScreen } from '../support/diagnosis-screen.tsx';
import { renderPart } from '../support/render-page.tsx';
import { entryOf, smallCatalog } from '../support/small-catalog.ts';

const refused = { exceptions: ['HttpRequestFailure'], status: 401 } as const;
const names: Readonly<Record<string, string>> = { okta: 'Okta', box: 'Box', 'microsoft-graph': 'Microsoft Graph' };

function showDiagnosis(data: RecognitionData, paste: string, app?: string): void {
  renderPart(
    <DiagnosisScreen
      diagnosis={diagnose(paste, app === undefined ? {} : { app }, compileCatalog(data))}
      isReading={false}
      paste={paste}
      app={app}
      onChooseApp={() => undefined}
      appName={(id) => names[id] ?? 'the app'}
      entryFacts={() => ({ minutes: [10, 20], who: ['security-administrator'] })}
      recognition={data.recognition}
    />,
    { namespaces: ['apps/okta', 'apps/box', 'apps/microsoft-graph'] },
  );
}

const twoApps = smallCatalog([entryOf('okta.http-401', refused), entryOf('box.app-removed', refused)]);

test('a text of several apps asks which app and is announced as several causes', () => {
  showDiagnosis(twoApps, 'HttpRequestFailure: 401');
  expect(screen.getByText('One of these')).toBeInTheDocument();
  expect(screen.getByRole('group', { name: 'Which app shows this error?' })).toBeInTheDocument();
  expect(screen.getAllByRole('radio')).toHaveLength(3);
  expect(screen.getByRole('status')).toHaveTextContent('2 possible causes');
  expect(screen.queryByRole('link', { name: /^Fix it/ })).not.toBeInTheDocument();
});

test('choosing the app shows the way to the fix and does not leave the page', async () => {
  const user = userEvent.setup();
  window.history.replaceState(null, '', '/en/');
  showDiagnosis(twoApps, 'HttpRequestFailure: 401');
  await user.click(screen.getByRole('radio', { name: /^Okta/ }));
  expect(screen.getByRole('link', { name: /^Fix it/ })).toHaveAttribute('href', '/en/errors/okta.http-401/');
  await user.click(screen.getByRole('radio', { name: /^Box/ }));
  expect(screen.getByRole('link', { name: /^Fix it/ })).toHaveAttribute('href', '/en/errors/box.app-removed/');
  expect(window.location.pathname).toBe('/en/');
});

test('two entries of one app are told apart by their titles', () => {
  const oneApp = smallCatalog([entryOf('okta.http-401', refused), entryOf('okta.http-404', refused)]);
  showDiagnosis(oneApp, 'HttpRequestFailure: 401', 'okta');
  expect(screen.getByRole('group', { name: 'Which of these fits?' })).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'Okta could not find what the connector asked for' })).not.toBeChecked();
});

const graphQuestion: Flow = {
  id: 'graph-403',
  purpose: 'ask',
  ask: { app: 'microsoft-graph', status: [403] },
  start: 'what-came-back',
  steps: [
    {
      id: 'what-came-back',
      kind: 'question',
      choices: [
        { id: 'claims', to: 'entry:microsoft-graph.conditional-access' },
        { id: 'password', to: 'entry:microsoft-graph.403-password-reset' },
      ],
    },
  ],
};

test('a bare status with questions of its own leads to them, and to each cause', () => {
  const data = smallCatalog([entryOf('microsoft-graph.conditional-access', { codes: ['claims_challenge'] })], {
    asks: [graphQuestion],
  });
  showDiagnosis(data, '403 Forbidden', 'microsoft-graph');
  expect(screen.getByRole('heading', { name: 'Several causes give this answer' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Find out which' })).toHaveAttribute('href', '/en/ask/graph-403/');
  expect(screen.getByRole('link', { name: 'The app may not reset this password' })).toHaveAttribute(
    'href',
    '/en/errors/microsoft-graph.403-password-reset/',
  );
});

const { recognition } = twoApps;
const withLookup: RecognitionData = {
  ...twoApps,
  recognition: {
    ...recognition,
    codeFamilies: recognition.codeFamilies.map((family) => ({
      ...family,
      lookup: 'https://vendor.example/?code={number}',
    })),
  },
};

test('an unknown error is called that, and what was read is shown', () => {
  showDiagnosis(withLookup, 'AADSTS50058 at 2026-01-02T03:04:05Z from login.okta.example');
  expect(screen.getByText('Not known')).toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('This error is not known here');
  const facts = screen.getAllByRole('definition').map((fact) => fact.textContent);
  expect(facts).toEqual(expect.arrayContaining(['AADSTS50058', '2026-01-02T03:04:05Z']));
  expect(screen.getByText('Code')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /^Fix it/ })).not.toBeInTheDocument();
});

test('an unexplained code of Microsoft Entra is looked up at Microsoft, by its number alone', () => {
  showDiagnosis(withLookup, 'AADSTS50058');
  const link = screen.getByRole('link', { name: /^Look up AADSTS50058 at Microsoft/ });
  expect(link).toHaveAttribute('href', 'https://vendor.example/?code=50058');
  expect(link).toHaveAttribute('rel', expect.stringContaining('noreferrer'));
});

test('what the text could belong to is shown as nearest, never as a claim', () => {
  const data = smallCatalog([entryOf('okta.http-404', { exceptions: ['OddFailure', 'OtherFailure'] })]);
  showDiagnosis(data, 'OddFailure at okta');
  const nearest = screen.getByRole('heading', { name: 'Nearest to it' }).closest('section');
  expect(
    within(nearest as HTMLElement)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toContain('/en/errors/okta.http-404/');
  expect(screen.queryByText('Recognised')).not.toBeInTheDocument();
});

test('a text in which nothing is recognised says so and leads to the list of all errors', () => {
  showDiagnosis(twoApps, 'good morning');
  expect(screen.getByText(/^Nothing in the text was recognised/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Browse all errors' })).toHaveAttribute('href', '/en/errors/');
});

test('an unknown error of a chosen app also leads to all errors of that app', () => {
  showDiagnosis(twoApps, 'good morning', 'box');
  expect(screen.getByRole('link', { name: 'All errors of Box' })).toHaveAttribute('href', '/en/apps/box/');
});

test('nothing is said about an empty paste', () => {
  showDiagnosis(twoApps, '   ');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  expect(screen.queryByRole('article')).not.toBeInTheDocument();
});

test('who cannot tell the app is shown where to look, and led to the fix that is quickest to try', async () => {
  const user = userEvent.setup();
  const slow = { ...entryOf('box.app-removed', refused), minutes: 30 };
  showDiagnosis(smallCatalog([slow, { ...entryOf('okta.http-401', refused), minutes: 2 }]), 'HttpRequestFailure: 401');
  await user.click(screen.getByRole('radio', { name: 'I don’t know' }));
  expect(screen.getByText(/The app whose status is not/)).toBeInTheDocument();
  expect(screen.getByText(/Begin with this one/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /^Fix it/ })).toHaveAttribute('href', '/en/errors/okta.http-401/');
  await user.click(screen.getByRole('radio', { name: /^Box/ }));
  expect(screen.queryByText(/Begin with this one/)).not.toBeInTheDocument();
});
