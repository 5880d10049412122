import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { ActionStep, Part } from '../../src/catalog/types.ts';
import { Guide } from '../../src/features/guide/guide.tsx';
import { writeRequest } from '../../src/features/guide/request-text.ts';
import { renderPart } from '../support/render-page.tsx';
import { sentWords } from '../support/sent-words.ts';
import { loadTextFile } from '../support/served-files.ts';
import { action, compose, flowOf, question } from '../support/small-flow.ts';

const part: Part = {
  id: 'in-app',
  who: ['servicenow-admin'],
  minutes: [10, 20],
  actions: ['check-account', 'open-registry'],
  values: [{ id: 'access-token-lifespan', value: '3600' }],
};

/** A step whose actions are a part of the app's procedure. */
function procedureStep(id: string, choices: Readonly<Record<string, string>>): ActionStep {
  const { actions: _, ...step } = action(id, choices, { procedure: id });
  return step;
}

const flow = compose(
  flowOf('servicenow.permissions', [
    question('which-account', { admin: 'in-app', 'custom-role': 'fixed' }),
    procedureStep('in-app', { done: 'fixed', cannot: 'hand-over' }),
  ]),
  [],
  [part],
);

const app = { id: 'servicenow', name: 'ServiceNow', entry: 'servicenow.http-403' } as const;

type Load = (locale: string, namespace: string) => Promise<Record<string, unknown>>;

/** Opens the guide behind the answer "I can't do this". */
function handOver({ load = loadTextFile, namespaces = ['report', 'apps/servicenow'] } = {}) {
  window.history.replaceState(null, '', '/en/errors/servicenow.http-403/?in-app=cannot&which-account=admin');
  const user = userEvent.setup();
  renderPart(<Guide flow={flow} app={app} />, { namespaces, load });
  const copy = async (name: string): Promise<string> => {
    await user.click(screen.getByRole('button', { name }));
    return navigator.clipboard.readText();
  };
  return { user, copy, choose: (name: string) => user.selectOptions(screen.getByRole('combobox'), name) };
}

const at = (locale: string): string =>
  `${window.location.origin}/${locale}/errors/servicenow.http-403/?which-account=admin`;

test('the request says what is broken, what to do, who may, how long, and leads to the step', async () => {
  const { copy } = handOver();
  const request = await copy('Copy the request');
  const expected = [
    'Request: Prepare the account and the client in ServiceNow',
    'What is broken: The ServiceNow account lacks permissions',
    'App: ServiceNow',
    'Why: The account has neither',
    'What to do: Prepare the account and the client in ServiceNow',
    '1. Sign in to ServiceNow as Admin',
    '2. Type OAuth in the filter navigator',
    ': 3600',
    'Who may do it: ServiceNow admin',
    'How long it takes: 10–20 minutes',
    'What it affects: ',
    at('en'),
  ];
  for (const line of expected) expect(request).toContain(line);
  expect(request).not.toMatch(/<\/?(?:ui|code|b)>|\{\{|undefined/);
  expect(screen.getByText(/^Request: Prepare/).textContent).toBe(request);
});

test('the reader’s own language is chosen first, and one button stands out', () => {
  handOver();
  expect(screen.getByRole('combobox', { name: 'Language of whoever reads it' })).toHaveValue('en');
  expect(document.querySelectorAll('button.primary')).toHaveLength(1);
});

test('in another language the request and its address are of that language, the page is not', async () => {
  const { copy, choose } = handOver();
  await choose('日本語');
  const preview = await screen.findByText(/^依頼：/);
  expect(preview).toHaveAttribute('lang', 'ja');
  const request = await copy('Copy the request');
  expect(request).toBe(preview.textContent);
  expect(request).toContain(at('ja'));
  expect(request).not.toMatch(/Request|What is broken/);
  expect(await copy('Copy the address of that step')).toBe(at('ja'));
});

test('while the text of a language is loaded, that is said', async () => {
  const { choose } = handOver({ load: () => new Promise(() => undefined) });
  await choose('한국어');
  expect(screen.getByText('The text in this language is being loaded: 한국어')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Copy the request' })).not.toBeInTheDocument();
});

test('when the text of a language fails, the request stays in one’s own, and loading again helps', async () => {
  let isDown = true;
  const load: Load = (...which) => (isDown ? Promise.reject(new Error('offline')) : loadTextFile(...which));
  const { user, choose } = handOver({ load });
  await choose('Nederlands');
  expect(await screen.findByText(/could not be loaded: Nederlands/)).toBeInTheDocument();
  expect(screen.getByText(/^Request: Prepare/)).toBeInTheDocument();
  isDown = false;
  await user.click(screen.getByRole('button', { name: 'Load again' }));
  expect(await screen.findByText(/^Verzoek: /)).toHaveAttribute('lang', 'nl');
  expect(screen.queryByText(/could not be loaded/)).not.toBeInTheDocument();
});

test('every locale’s text is fetched whole, so that no request tells which app failed', async () => {
  const asked = new Set<string>();
  const load: Load = (locale, namespace) => {
    asked.add(namespace);
    return loadTextFile(locale, namespace);
  };
  window.history.replaceState(null, '', '/en/errors/servicenow.http-403/?in-app=cannot&which-account=admin');
  const all = ['apps/servicenow', 'apps/okta', 'codes'];
  renderPart(<Guide flow={flow} app={app} namespaces={all} />, { namespaces: ['report', ...all], load });
  await userEvent.setup().selectOptions(screen.getByRole('combobox'), 'Français');
  await screen.findByText(/^Demande/);
  expect([...asked].toSorted()).toEqual(['apps/all', 'codes', 'flows', 'interface', 'report', 'roles']);
});

test('where the words of a request are not there, the address can be copied all the same', async () => {
  const { copy } = handOver({ load: () => Promise.reject(new Error('offline')), namespaces: ['apps/servicenow'] });
  expect(await copy('Copy the address of that step')).toBe(at('en'));
});

test('when the browser does not allow copying, the whole request is selected by hand', async () => {
  const { user } = handOver();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
  await user.click(screen.getByRole('button', { name: 'Copy the request' }));
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Copy the request' });
  expect(field.value).toContain('1. Sign in to ServiceNow as Admin');
  expect(field.rows).toBeGreaterThan(8);
  await waitFor(() => expect(field).toHaveFocus());
  expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
});

test('the report of the walk is one quiet link away', () => {
  handOver();
  expect(screen.getByRole('link', { name: 'Write a report' })).toHaveAttribute(
    'href',
    '/en/report/?entry=servicenow.http-403&in-app=cannot&which-account=admin',
  );
});

test('where support is asked, the report is the one thing to do', () => {
  const asked = compose(flowOf('servicenow.permissions', [action('retry', { failed: 'escalate' })]));
  window.history.replaceState(null, '', '/en/errors/servicenow.http-403/?retry=failed');
  renderPart(<Guide flow={asked} app={app} />, { namespaces: ['report', 'apps/servicenow'] });
  const link = screen.getByRole('link', { name: 'Write a report' });
  expect(link).toHaveAttribute('href', '/en/report/?entry=servicenow.http-403&retry=failed');
  expect(document.querySelectorAll('.primary')).toHaveLength(1);
  expect(link).toHaveClass('primary');
});

test('a request without an entry and without an app says nothing about them', () => {
  const step = flow.steps.get('in-app');
  if (step === undefined) throw new Error('the flow lacks its step');
  const nobody = { id: 'servicenow', name: 'servicenow', isUnnamed: true };
  const words = sentWords('en', ['servicenow']);
  const facts = { step, app: nobody, link: 'https://host/' };
  expect(writeRequest({ ...facts, entry: undefined }, words)).not.toMatch(/What is broken|App: |Why: /);
  expect(writeRequest({ ...facts, entry: 'servicenow.http-403' }, words)).not.toContain('App: ');
});

test('what lowers protection is said before the first action', () => {
  const weak = compose(
    flowOf('salesforce.ip', [{ ...procedureStep('unlock-session', { done: 'fixed' }), weakensSecurity: true }]),
    [],
    [{ id: 'unlock-session', who: [], minutes: [5, 5], actions: ['one'] }],
  );
  const step = weak.steps.get('unlock-session');
  if (step === undefined) throw new Error('the flow lacks its step');
  const words = sentWords('en', ['salesforce']);
  const text = {
    ...words.text,
    node: (_: unknown, name: string) => ({ title: 'T', warning: 'Weaker', 'actions.one': 'Do it' })[name],
  };
  const request = writeRequest(
    { step, app: { id: 'salesforce', name: 'Salesforce' }, entry: undefined, link: 'x' },
    { ...words, text },
  );
  expect(request.indexOf('This lowers protection: Weaker')).toBeLessThan(request.indexOf('1. Do it'));
  expect(request).toContain('This lowers protection: Weaker');
});
