import { describe, expect, test } from 'vitest';
import { allTrails, resolvePosition } from '../../src/engine/index.ts';
import { action, compose, flowOf, question, trailOf } from '../support/small-flow.ts';

/** which → (token: renew → check) or (role: grant → check); unknown: escalate. */
const FLOW = compose(
  flowOf('f', [
    question('which', { token: 'renew', role: 'grant', unknown: 'escalate' }),
    action('renew', { done: 'save', cannot: 'escalate' }),
    action('save', { done: 'check', cannot: 'escalate' }),
    action('grant', { done: 'check' }),
    action('check', { fixed: 'fixed', failed: 'wait' }, { check: true }),
    { id: 'wait', kind: 'wait', minutes: [60, 120], choices: [{ id: 'done', to: 'fixed' }] },
  ]),
);

const POSITIONS = [
  { trail: {}, expected: 'which', because: 'nothing is answered yet' },
  { trail: { which: 'token' }, expected: 'renew', because: 'one answer leads one step on' },
  { trail: { which: 'token', renew: 'done', save: 'done' }, expected: 'check', because: 'answers follow each other' },
  { trail: { which: 'unknown' }, expected: 'escalate', because: 'an answer can end the walk' },
  { trail: { which: 'role', grant: 'done', check: 'fixed' }, expected: 'fixed', because: 'the end of the other way' },
  { trail: { renew: 'done' }, expected: 'which', because: 'an answer further on does not pass over the first step' },
  { trail: { which: 'maybe' }, expected: 'which', because: 'the step has no such choice' },
  { trail: { which: 'constructor' }, expected: 'which', because: 'a name every object has is no choice' },
];

describe('where a trail leads', () => {
  test.each(POSITIONS)('$trail → $expected — $because', ({ trail, expected }) => {
    const { step, outcome } = resolvePosition(FLOW, trailOf(trail));
    expect([step?.id, outcome?.id].filter((id) => id !== undefined)).toEqual([expected]);
  });
});

function answeredAt(choices: Readonly<Record<string, string>>): readonly string[] {
  return resolvePosition(FLOW, trailOf(choices)).answered.map(({ step, choice }) => `${step.id}=${choice}`);
}

test('answers are listed as they were walked, whatever order the trail has', () => {
  expect(answeredAt({ renew: 'done', which: 'token' })).toEqual(['which=token', 'renew=done']);
});

test('answers on a way that was left come back when the way is taken again', () => {
  const trail = { which: 'token', renew: 'done', save: 'done' };
  expect(answeredAt({ ...trail, which: 'role' })).toEqual(['which=role']);
  expect(answeredAt({ ...trail, which: 'token' })).toEqual(['which=token', 'renew=done', 'save=done']);
});

test('answers shared by both ways still hold when an earlier answer changes', () => {
  const trail = { which: 'token', renew: 'done', save: 'done', grant: 'done', check: 'failed' };
  expect(answeredAt({ ...trail, which: 'role' })).toEqual(['which=role', 'grant=done', 'check=failed']);
});

test('names the flow does not have are dropped, answers off the way are not', () => {
  const { dropped } = resolvePosition(FLOW, trailOf({ which: 'role', renew: 'done', gone: 'yes', save: 'maybe' }));
  expect(dropped).toEqual(['gone', 'save']);
});

const AHEAD = [
  { trail: {}, expected: [], because: 'it depends on the answer' },
  { trail: { which: 'token' }, expected: ['save', 'check'], because: 'giving up is no step' },
  { trail: { which: 'role', grant: 'done' }, expected: [], because: 'what follows a check depends on what is seen' },
  { trail: { which: 'unknown' }, expected: [], because: 'the walk is over' },
];

describe('the steps that follow whatever is answered', () => {
  test.each(AHEAD)('$trail → $expected — $because', ({ trail, expected }) => {
    expect(resolvePosition(FLOW, trailOf(trail)).ahead.map(({ id }) => id)).toEqual(expected);
  });
});

const REMAINING = [
  { trail: {}, expected: [1, 5], because: 'one screen when unknown, five at most' },
  { trail: { which: 'token' }, expected: [1, 4], because: 'the screen in hand counts' },
  { trail: { which: 'role' }, expected: [2, 3], because: 'the other way is shorter' },
  { trail: { which: 'unknown' }, expected: [0, 0], because: 'the walk is over' },
];

describe('screens that remain', () => {
  test.each(REMAINING)('$trail → $expected — $because', ({ trail, expected }) => {
    expect(resolvePosition(FLOW, trailOf(trail)).remaining).toEqual(expected);
  });
});

test('every way through a flow is found once, and replaying it reaches its outcome', () => {
  const trails = allTrails(FLOW);
  expect(trails.map(({ trail, outcome }) => `${[...trail.values()].join(' ')}: ${outcome}`)).toEqual([
    'token done done fixed: fixed',
    'token done done failed done: fixed',
    'token done cannot: escalate',
    'token cannot: escalate',
    'role done fixed: fixed',
    'role done failed done: fixed',
    'unknown: escalate',
  ]);
  for (const { trail, outcome } of trails) expect(resolvePosition(FLOW, trail).outcome?.id).toBe(outcome);
});

describe('a flow that comes back to a step', () => {
  const round = compose(flowOf('round', [action('one', { done: 'two' }), action('two', { done: 'one' })]));

  test('is an error for who wants every way through it, naming flow and step', () => {
    expect(() => allTrails(round)).toThrow(/round.*one/);
  });

  test('is still walked: a trail ends at the step it comes back to', () => {
    const { step, answered, ahead } = resolvePosition(round, trailOf({ one: 'done', two: 'done' }));
    expect(step?.id).toBe('one');
    expect(answered).toHaveLength(2);
    expect(ahead.map(({ id }) => id)).toEqual(['two']);
  });
});
