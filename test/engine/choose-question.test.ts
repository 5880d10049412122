import { describe, expect, test } from 'vitest';
import type { Incident } from '../../src/engine/index.ts';
import { diagnoserOf } from '../support/diagnose-one.ts';
import { entryOf } from '../support/small-catalog.ts';

const shared = { exceptions: ['SharedSyncException'] };
const minutesOf = (id: `${string}.${string}`, minutes: number) => ({ ...entryOf(id, shared), minutes });

function ask(...ids: readonly `${string}.${string}`[]): Incident['question'] {
  return diagnoserOf(ids.map((id) => entryOf(id, shared)))('SharedSyncException').question;
}

describe('which question is asked', () => {
  test.each([
    { ids: ['acme.x', 'bolt.x'], expected: 'which-app', because: 'every app has one entry' },
    { ids: ['acme.x', 'acme.y'], expected: 'which-entry', because: 'both are of one app' },
    { ids: ['acme.x', 'any-app.x'], expected: 'which-entry', because: 'nobody can choose the home of general entries' },
    {
      ids: ['acme.x', 'acme.y', 'bolt.x'],
      expected: 'which-entry',
      because: 'the app would leave two more often than not',
    },
    { ids: ['acme.x', 'acme.y', 'bolt.x', 'cask.x'], expected: 'which-app', because: 'the app leaves about one' },
  ] as const)('$expected for $ids — $because', ({ ids, expected }) => {
    expect(ask(...ids)?.id).toBe(expected);
  });
});

describe('the choices', () => {
  test('are one for each app, leading to its entry, and one for not knowing', () => {
    expect(ask('acme.x', 'bolt.x')?.choices.map(({ id }) => id)).toEqual(['acme', 'bolt', 'unknown']);
  });

  test('are one for each entry, and one for not knowing', () => {
    expect(ask('acme.x', 'acme.y')?.choices.map(({ id }) => id)).toEqual(['acme.x', 'acme.y', 'unknown']);
  });

  test('lead an app with two entries to the first of them', () => {
    const choices = ask('acme.x', 'acme.y', 'bolt.x', 'cask.x')?.choices;
    expect(choices?.find(({ id }) => id === 'acme')?.leadsTo).toBe('acme.x');
  });
});

test.each([
  { minutes: [30, 2], expected: 'bolt.x', because: 'its fix takes the fewest minutes' },
  { minutes: [2, 30], expected: 'acme.x', because: 'now the other one’s does' },
  { minutes: [5, 5], expected: 'acme.x', because: 'of equals the first' },
] as const)('who does not know is led to $expected — $because', ({ minutes: [acme, bolt], expected }) => {
  const diagnoseOne = diagnoserOf([minutesOf('acme.x', acme), minutesOf('bolt.x', bolt)]);
  expect(diagnoseOne('SharedSyncException').question?.choices.at(-1)).toEqual({ id: 'unknown', leadsTo: expected });
});

test('a certain and an unknown incident ask nothing', () => {
  const diagnoseOne = diagnoserOf([entryOf('acme.x', shared)]);
  expect(diagnoseOne('SharedSyncException')).not.toHaveProperty('question');
  expect(diagnoseOne('nothing known')).not.toHaveProperty('question');
});
