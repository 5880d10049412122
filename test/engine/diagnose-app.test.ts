import { describe, expect, test } from 'vitest';
import { claimOf, diagnoserOf } from '../support/diagnose-one.ts';
import { entryOf } from '../support/small-catalog.ts';

const diagnoseOne = diagnoserOf([
  entryOf('acme.expired', { status: 401 }),
  entryOf('acme.locked', { codes: ['ACME_LOCKED'], status: 403 }),
  entryOf('acme.shared', { exceptions: ['SharedSyncException'] }),
  entryOf('bolt.expired', { status: 401 }),
  entryOf('bolt.shared', { exceptions: ['SharedSyncException'] }),
  entryOf('bolt.own', { exceptions: ['BoltSyncException'] }),
  entryOf('any-app.slow', { exceptions: ['IOException'] }),
]);

const CLAIMS = [
  {
    paste: '401',
    app: 'acme',
    expected: ['certain', 'acme.expired'],
    because: 'the choice makes the status mean something',
  },
  { paste: '401', app: 'bolt', expected: ['certain', 'bolt.expired'], because: 'the same text of another app' },
  { paste: 'SharedSyncException', app: 'bolt', expected: ['certain', 'bolt.shared'], because: 'the choice narrows' },
  {
    paste: 'ACME_LOCKED',
    app: 'acme',
    expected: ['certain', 'acme.locked'],
    because: 'the code alone is most of the signature',
  },
  { paste: 'ACME_LOCKED 500', app: 'acme', expected: ['unknown'], because: 'another status contradicts the entry' },
  {
    paste: 'IOException',
    app: 'acme',
    expected: ['certain', 'any-app.slow'],
    because: 'general entries hold for every app',
  },
  { paste: 'BoltSyncException 401', app: 'acme', expected: ['unknown'], because: 'the text speaks for another app' },
  { paste: 'Please restart the printer', app: 'acme', expected: ['unknown'], because: 'the choice proves nothing' },
  { paste: '401', app: 'no-such-app', expected: ['unknown'], because: 'an unknown app counts as none' },
  { paste: '401', app: 'constructor', expected: ['unknown'], because: 'a name every object has is no app either' },
];

describe('what is claimed with a chosen app', () => {
  test.each(CLAIMS)('$app: $paste — $because', ({ paste, app, expected }) => {
    expect(claimOf(diagnoseOne(paste, { app }))).toEqual(expected);
  });
});

test('a text of another app than the chosen one is told, with the evidence for it', () => {
  const { contrary, evidence } = diagnoseOne('BoltSyncException 401', { app: 'acme' });
  expect(contrary?.app).toBe('bolt');
  expect(contrary?.evidence.map((position) => evidence[position]?.value)).toEqual(['BoltSyncException']);
});

test.each([
  { paste: 'BoltSyncException', app: 'bolt', because: 'the text is of the chosen app' },
  { paste: 'BoltSyncException at acme', app: 'acme', because: 'the text speaks for the chosen app too' },
  { paste: 'SharedSyncException', app: 'acme', because: 'a name that two apps share speaks for neither' },
  { paste: 'IOException', app: 'acme', because: 'general entries are of no app' },
  { paste: '401', app: 'acme', because: 'a status speaks for no app' },
])('nothing is contrary to $app in: $paste — $because', ({ paste, app }) => {
  expect(diagnoseOne(paste, { app }).contrary).toBeUndefined();
});

test('nothing is contrary when no app was chosen', () => {
  expect(diagnoseOne('BoltSyncException').contrary).toBeUndefined();
});

test('the screen is told that a match rests on the choice, and that others share its text', () => {
  const kinds = diagnoseOne('SharedSyncException', { app: 'bolt' }).matches[0]?.reasons.map(({ kind }) => kind);
  expect(kinds).toEqual(['exception', 'app-chosen', 'shared-text']);
});

test('a match on part of its signature says so and scores less', () => {
  const [partial] = diagnoseOne('ACME_LOCKED', { app: 'acme' }).matches;
  const [complete] = diagnoseOne('ACME_LOCKED 403', { app: 'acme' }).matches;
  expect(partial?.reasons.map(({ kind }) => kind)).toContain('partial');
  expect(complete?.reasons.map(({ kind }) => kind)).not.toContain('partial');
  expect(partial?.score).toBeLessThan(complete?.score ?? 0);
});
