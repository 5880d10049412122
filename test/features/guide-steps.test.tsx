import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { ActionStep, Flow, Part } from '../../src/catalog/types.ts';
import { composeFlow } from '../../src/engine/index.ts';
import { Guide, type WalkedApp } from '../../src/features/guide/guide.tsx';
import { renderPart } from '../support/render-page.tsx';

const done = [
  { id: 'done', to: 'fixed' },
  { id: 'failed', to: 'escalate' },
  { id: 'cannot', to: 'hand-over' },
];
const harmless: ActionStep = { id: 'session-lock', kind: 'action', procedure: 'session-lock', choices: done };
const lock: Flow = {
  id: 'salesforce.ip-restriction',
  purpose: 'fix',
  start: 'session-lock',
  steps: [{ ...harmless, weakensSecurity: true }],
};
const lockPart: Part = {
  id: 'session-lock',
  who: ['salesforce-system-admin'],
  minutes: [5, 10],
  actions: ['clear-box'],
};
const salesforce: WalkedApp = { id: 'salesforce', name: 'Salesforce' };

const status: Flow = {
  id: 'app-status',
  purpose: 'part',
  start: 'check-status',
  steps: [
    {
      id: 'check-status',
      kind: 'action',
      actions: ['open-status-page'],
      link: 'status-page',
      choices: [
        { id: 'outage', to: 'app-outage' },
        { id: 'no-outage', to: 'escalate' },
      ],
    },
  ],
  outcomes: [{ id: 'app-outage', kind: 'wait' }],
};
const policy = '{ "Version": "2012-10-17" }';
const keys: Flow = {
  id: 'aws.keys',
  purpose: 'fix',
  start: 'in-app',
  steps: [{ id: 'in-app', kind: 'action', procedure: 'in-app', choices: [{ id: 'done', to: 'fixed' }] }],
};
const keysPart: Part = {
  id: 'in-app',
  who: ['aws-iam-admin'],
  minutes: [5, 10],
  actions: ['copy-key'],
  values: [{ id: 'policy', value: policy }],
};

function openGuide(flow: Flow, app: WalkedApp, parts: readonly Part[] = [], query = '') {
  window.history.replaceState(null, '', `/en/errors/${app.id}.sample/${query}`);
  const user = userEvent.setup();
  renderPart(<Guide flow={composeFlow(flow, new Map(), parts)} app={app} />, { namespaces: [`apps/${app.id}`] });
  return user;
}

test('a step that lowers protection warns, and says how to undo it', () => {
  openGuide(lock, salesforce, [lockPart]);
  expect(screen.getByText('This lowers protection').closest('p')).toHaveTextContent(/stolen session/);
  expect(screen.getByText('To undo').closest('p')).toHaveTextContent(/Tick the box again/);
});

test('a step that does not lower protection does not warn', () => {
  openGuide({ ...lock, steps: [harmless] }, salesforce, [lockPart]);
  expect(screen.getByRole('heading', { name: 'Stop tying sessions to their IP address' })).toBeInTheDocument();
  expect(screen.queryByText('This lowers protection')).not.toBeInTheDocument();
});

test('whoever lacks the role hands the step on: the role, and the address of that very step', async () => {
  const user = openGuide(lock, salesforce, [lockPart], '?app=salesforce');
  await user.click(screen.getByRole('button', { name: 'I can’t do this' }));
  expect(screen.getByRole('heading', { name: 'Hand it to someone who can' })).toHaveFocus();
  expect(screen.getByText('Salesforce System Administrator')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Copy the address of that step' }));
  expect(await screen.findByText('Copied')).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe(
    `${window.location.origin}/en/errors/salesforce.sample/?app=salesforce`,
  );
});

test('the end at support keeps the answers in the address it copies, and leads to support', async () => {
  const user = openGuide(lock, salesforce, [lockPart], '?session-lock=failed');
  expect(screen.getByText('Now it is with support')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /^How to contact support/ })).toHaveAttribute(
    'href',
    'https://learn.microsoft.com/en-us/defender-xdr/contact-defender-support',
  );
  await user.click(screen.getByRole('button', { name: 'Copy the address of this page' }));
  await screen.findByText('Copied');
  expect(await navigator.clipboard.readText()).toBe(window.location.href);
});

test('a known status page is linked', () => {
  openGuide(status, { id: 'okta', name: 'Okta', statusPage: 'https://status.okta.example' });
  const link = screen.getByRole('link', { name: /^Status page of Okta ?\(opens in a new tab\)$/ });
  expect(link).toHaveAttribute('href', 'https://status.okta.example');
});

test('where no status page is known, that is said', () => {
  openGuide(status, { id: 'okta', name: 'Okta' });
  expect(screen.getByText('No status page of Okta is known here.')).toBeInTheDocument();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

test('an outage ends in waiting, in the name of the app', async () => {
  const user = openGuide(status, { id: 'okta', name: 'Okta' });
  await user.click(screen.getByRole('button', { name: 'There is an incident' }));
  expect(screen.getByRole('heading', { name: 'Wait until the vendor has solved it' })).toBeInTheDocument();
  expect(screen.getByText(/When the status page of Okta reports/)).toBeInTheDocument();
});

test('a value is copied to the letter', async () => {
  const user = openGuide(keys, { id: 'aws', name: 'Amazon Web Services' }, [keysPart]);
  const values = within(screen.getByRole('region', { name: 'To copy' }));
  expect(values.getByText('Policy of the user, as JSON')).toBeInTheDocument();
  await user.click(values.getByRole('button', { name: 'Copy' }));
  expect(await values.findByText('Copied')).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe(policy);
});

const refusals: readonly { readonly clipboard: unknown; readonly because: string }[] = [
  { clipboard: { writeText: () => Promise.reject(new Error('denied')) }, because: 'the browser refuses' },
  { clipboard: undefined, because: 'the page has no clipboard' },
];

for (const { clipboard, because } of refusals) {
  test(`a value that cannot be copied is selected for copying by hand: ${because}`, async () => {
    const user = openGuide(keys, { id: 'aws', name: 'Amazon Web Services' }, [keysPart]);
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(/The text is selected: press Ctrl\+C/)).toBeInTheDocument();
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Copy' });
    expect(field).toHaveValue(policy);
    await waitFor(() => expect([field.selectionStart, field.selectionEnd]).toEqual([0, policy.length]));
  });
}
