import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Flow, Part } from '../../src/catalog/types.ts';
import { composeFlow } from '../../src/engine/index.ts';
import { Guide } from '../../src/features/guide/guide.tsx';
import type { LocaleTag } from '../../src/i18n/locales.ts';
import { renderPart } from '../support/render-page.tsx';

const part: Part = {
  id: 'in-app',
  who: ['okta-super-admin'],
  minutes: [5, 10],
  actions: ['open-tokens', 'create-token'],
};

/** A question, an action and a check, in the words of the Okta guide. */
const flow: Flow = {
  id: 'okta.token',
  purpose: 'fix',
  start: 'owner-removed',
  steps: [
    {
      id: 'owner-removed',
      kind: 'question',
      choices: [
        { id: 'yes', to: 'use-service-account' },
        { id: 'no', to: 'in-app' },
        { id: 'unknown', to: 'in-app' },
      ],
    },
    {
      id: 'use-service-account',
      kind: 'action',
      who: ['okta-super-admin'],
      minutes: [5, 5],
      actions: ['create-account', 'give-role'],
      choices: [{ id: 'done', to: 'in-app' }],
    },
    {
      id: 'in-app',
      kind: 'action',
      procedure: 'in-app',
      check: true,
      choices: [
        { id: 'fixed', to: 'fixed' },
        { id: 'failed', to: 'escalate' },
      ],
    },
  ],
};

const question = 'Was the owner of the token removed?';
const account = 'Prepare an account for Defender alone';
const token = 'Create a new token in Okta';
const works = 'The connector works again';

function openGuide(query = '', locale: LocaleTag = 'en') {
  window.history.replaceState(null, '', `/${locale}/errors/okta.http-401/${query}`);
  renderPart(<Guide flow={composeFlow(flow, new Map(), [part])} app={{ id: 'okta', name: 'Okta' }} />, {
    locale,
    namespaces: ['apps/okta'],
  });
  const user = userEvent.setup();
  return { press: (name: string) => user.click(screen.getByRole('button', { name })) };
}

function stepTitle(): string | null {
  return screen.getByRole('heading', { level: 2 }).textContent;
}

test('a walk goes from the question over the action to its end', async () => {
  const { press } = openGuide();
  expect(stepTitle()).toBe(question);
  await press('I don’t know');
  expect(stepTitle()).toBe(token);
  expect(screen.getByText('Okta Super Admin')).toBeInTheDocument();
  expect(screen.getByText('5–10 minutes')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'See that it works' })).toBeInTheDocument();
  await press('It works now');
  expect(stepTitle()).toBe(works);
  expect(screen.getByRole('link', { name: 'Another error' })).toHaveAttribute('href', '/en/');
});

test('the address holds the answers, sorted by step', async () => {
  const { press } = openGuide('?app=okta');
  await press('Yes');
  await press('Done, next');
  await press('It works now');
  expect(window.location.search).toBe('?app=okta&in-app=fixed&owner-removed=yes&use-service-account=done');
});

test('an address with answers opens at its step without moving focus', () => {
  openGuide('?owner-removed=no');
  expect(stepTitle()).toBe(token);
  expect(document.body).toHaveFocus();
});

test('the same address opens at the same step in Japanese', () => {
  openGuide('?owner-removed=no', 'ja');
  expect(stepTitle()).toMatch(/Okta.*\p{Script=Katakana}/u);
});

test('focus moves to the heading of each new step and of the end', async () => {
  const { press } = openGuide();
  for (const answer of ['No', 'It works now']) {
    await press(answer);
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  }
});

test('Back leads to the step before, from a step and from the end', async () => {
  const { press } = openGuide('?in-app=fixed&owner-removed=no');
  await press('Back');
  expect(stepTitle()).toBe(token);
  await press('Back');
  expect(stepTitle()).toBe(question);
  expect(screen.queryByRole('button', { name: 'Back' })).not.toBeInTheDocument();
});

test('the Back button of the browser leads to the step before', async () => {
  const { press } = openGuide();
  await press('No');
  window.history.back();
  await waitFor(() => expect(stepTitle()).toBe(question));
});

test('changing an earlier answer keeps the others that still apply', async () => {
  const { press } = openGuide('?in-app=fixed&owner-removed=yes&use-service-account=done');
  expect(stepTitle()).toBe(works);
  await press(`Change the answer to: ${question}`);
  expect(stepTitle()).toBe(question);
  await press('No');
  expect(stepTitle()).toBe(works);
  await press(`Change the answer to: ${question}`);
  await press('Yes');
  expect(stepTitle()).toBe(works);
  expect(window.location.search).toContain('use-service-account=done');
});

test('starting over clears the answers and keeps the app', async () => {
  const { press } = openGuide('?app=okta&in-app=fixed&owner-removed=no');
  await press('Start over');
  expect(stepTitle()).toBe(question);
  expect(window.location.search).toBe('?app=okta');
});

test('the list of steps shows what was answered, where one is and what is certain to come', () => {
  openGuide('?owner-removed=yes');
  const items = within(screen.getByRole('navigation', { name: 'Steps' })).getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual([
    expect.stringContaining(`${question}Yes`),
    expect.stringContaining(account),
    expect.stringContaining(token),
  ]);
  expect(items[1]).toHaveAttribute('aria-current', 'step');
});

const broken: readonly { readonly query: string; readonly names: string; readonly because: string }[] = [
  { query: '?older-step=yes&owner-removed=no', names: 'older-step', because: 'the flow has no such step' },
  { query: '?in-app=sideways&owner-removed=no', names: 'in-app', because: 'the step has no such choice' },
  { query: '?__proto__=yes&owner-removed=no', names: '__proto__', because: 'a hostile name is only a name' },
];

for (const { query, names, because } of broken) {
  test(`${query} opens at the nearest step and says what was left out: ${because}`, async () => {
    const { press } = openGuide(query);
    expect(stepTitle()).toBe(token);
    expect(screen.getByRole('status')).toHaveTextContent(new RegExp(`so it was left out: ${names}$`));
    await press('It works now');
    expect(window.location.search).toBe('?in-app=fixed&owner-removed=no');
    expect(screen.queryByText(/so it was left out/)).not.toBeInTheDocument();
  });
}
