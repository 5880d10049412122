import { describe, expect, test } from 'vitest';
import { allTrails, prependGuide, resolvePosition } from '../../src/engine/index.ts';
import { action, compose, flowOf, question, trailOf } from '../support/small-flow.ts';

const kind = flowOf(
  'entra.mfa',
  [
    question('whose', { user: 'register', unknown: 'register' }),
    action('register', { fixed: 'signed-in', failed: 'escalate' }),
  ],
  { outcomes: [{ id: 'signed-in', kind: 'fixed' }] },
);
const guide = { actions: ['open-methods', 'add-method'], who: ['user-administrator'], minutes: [5, 10] as const };
const walk = prependGuide(compose(kind), 'entra.aadsts50072', guide);

describe('what to do about one code, before the flow of its kind', () => {
  test('is the first step, with its own actions and role', () => {
    const { step } = resolvePosition(walk, new Map());
    expect(step).toMatchObject({ actions: ['open-methods', 'add-method'], who: ['user-administrator'] });
    expect(step?.text).toEqual({ flow: 'code', node: 'entra.aadsts50072' });
  });

  test('ends the walk in the good end of the kind when it helped', () => {
    expect(resolvePosition(walk, trailOf({ 'own-steps': 'fixed' })).outcome?.id).toBe('signed-in');
  });

  test('goes on with the flow of the kind when it did not', () => {
    expect(resolvePosition(walk, trailOf({ 'own-steps': 'failed' })).step?.id).toBe('whose');
  });

  test('can be handed over where a role is needed, and only there', () => {
    expect(resolvePosition(walk, trailOf({ 'own-steps': 'cannot' })).outcome?.id).toBe('hand-over');
    const byUser = prependGuide(compose(kind), 'entra.aadsts50072', { ...guide, who: [] });
    expect(resolvePosition(byUser, new Map()).step?.choices.map(({ id }) => id)).toEqual(['fixed', 'failed']);
  });

  test('leaves every way with an end, though the kind has no good end of its own', () => {
    const bare = compose(flowOf('entra.other', [action('ask', { done: 'escalate' })]));
    const whole = prependGuide(bare, 'entra.aadsts50072', guide);
    const ends = allTrails(whole).map(({ outcome }) => whole.outcomes.get(outcome)?.kind);
    expect(ends.toSorted()).toEqual(['escalate', 'escalate', 'fixed']);
  });
});
