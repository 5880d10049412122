import { describe, expect, test } from 'vitest';
import { compileCatalog, diagnose } from '../../src/engine/index.ts';
import { claimOf, diagnoserOf } from '../support/diagnose-one.ts';
import { entryOf, smallCatalog } from '../support/small-catalog.ts';

const ENTRIES = [
  entryOf('acme.expired', { exceptions: ['AcmeSyncException'], status: 401 }),
  entryOf('acme.locked', { codes: ['ACME_LOCKED'] }),
  entryOf('acme.frozen', { codes: ['invalid_grant'] }),
  entryOf('bolt.broken', { exceptions: ['SharedSyncException'] }),
  entryOf('cask.broken', { exceptions: ['SharedSyncException'] }),
  entryOf('bolt.io', { exceptions: ['IOException'] }),
  entryOf('cask.io', { exceptions: ['IOException'] }),
];
const diagnoseOne = diagnoserOf(ENTRIES);

const CLAIMS = [
  { paste: 'ACME_LOCKED', expected: ['certain', 'acme.locked'], because: 'only one entry has the code' },
  {
    paste: '401 AcmeSyncException',
    expected: ['certain', 'acme.expired'],
    because: 'the whole signature stands there',
  },
  { paste: 'AcmeSyncException', expected: ['unknown'], because: 'half a signature is not enough' },
  { paste: 'AcmeSyncException 403', expected: ['unknown'], because: 'it is another status' },
  {
    paste: 'SharedSyncException',
    expected: ['ambiguous', 'bolt.broken', 'cask.broken'],
    because: 'two apps print it; equal entries stand in the order of their ids',
  },
  { paste: '401', expected: ['unknown'], because: 'any software prints a status' },
  { paste: 'IOException', expected: ['unknown'], because: 'any software throws it' },
  { paste: 'invalid_grant', expected: ['unknown'], because: 'a code of an open standard' },
  {
    paste: 'invalid_grant at com.adallom.Sync',
    expected: ['unknown'],
    because: 'beside a connector frame the code could still be any app’s; one entry alone is no claim',
  },
  {
    paste: 'IOException at com.adallom.Sync',
    expected: ['ambiguous', 'bolt.io', 'cask.io'],
    because: 'beside a connector frame it is one of those that print it',
  },
  { paste: 'Please restart the printer', expected: ['unknown'], because: 'it is about something else' },
];

describe('what is claimed without a chosen app', () => {
  test.each(CLAIMS)('$paste — $because', ({ paste, expected }) => {
    expect(claimOf(diagnoseOne(paste))).toEqual(expected);
  });
});

test.each(['', ' ', '\n\t \r\n', '\u00a0\u3000'])('a blank paste has no incidents: %j', (paste) => {
  expect(diagnose(paste, {}, compileCatalog(smallCatalog(ENTRIES)))).toEqual({ incidents: [] });
});

test('the question about the app offers every match and leads to it', () => {
  expect(diagnoseOne('SharedSyncException').question).toEqual({
    id: 'which-app',
    choices: [
      { id: 'bolt', leadsTo: 'bolt.broken' },
      { id: 'cask', leadsTo: 'cask.broken' },
      { id: 'unknown', leadsTo: 'bolt.broken' },
    ],
  });
});

test('entries of one app are told apart by a question about the entry', () => {
  const one = diagnoserOf([entryOf('acme.x', { codes: ['ACME_1'] }), entryOf('acme.y', { codes: ['ACME_2'] })]);
  expect(one('ACME_1 ACME_2').question).toEqual({
    id: 'which-entry',
    choices: [
      { id: 'acme.x', leadsTo: 'acme.x' },
      { id: 'acme.y', leadsTo: 'acme.y' },
      { id: 'unknown', leadsTo: 'acme.x' },
    ],
  });
});

test('who cannot answer is led to the entry whose fix begins soonest', () => {
  const slow = { ...entryOf('acme.slow', { codes: ['ACME_1'] }), minutes: 30 };
  const quick = { ...entryOf('acme.swift', { codes: ['ACME_2'] }), minutes: 2 };
  expect(diagnoserOf([slow, quick])('ACME_1 ACME_2').question?.choices.at(-1)).toEqual({
    id: 'unknown',
    leadsTo: 'acme.swift',
  });
});

test('scores of rivals share one confidence, which is less than certainty', () => {
  const total = diagnoseOne('SharedSyncException').matches.reduce((sum, { score }) => sum + score, 0);
  const [certain] = diagnoseOne('ACME_LOCKED').matches;
  expect(total).toBeCloseTo(certain?.score ?? 0, 1);
  expect(total).toBeLessThan(1);
});

test('a match that rests on common terms scores less than one with a name of its own', () => {
  const [weak] = diagnoseOne('IOException at com.adallom.Sync').matches;
  const [strong] = diagnoseOne('SharedSyncException').matches;
  expect(weak?.score).toBeLessThan(strong?.score ?? 0);
});

test('the order of entries in the catalog does not matter', () => {
  const reversed = diagnoserOf([...ENTRIES].reverse());
  for (const { paste } of CLAIMS) expect(reversed(paste).matches).toEqual(diagnoseOne(paste).matches);
});

test('reasons point to the evidence they rest on and weigh at most 1', () => {
  const { matches, evidence } = diagnoseOne('401 AcmeSyncException');
  const reasons = matches[0]?.reasons ?? [];
  expect(reasons.map(({ kind }) => kind)).toEqual(['exception', 'status']);
  for (const { kind, evidence: positions } of reasons) {
    expect(positions.map((position) => evidence[position]?.kind)).toEqual([kind]);
  }
  expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 1);
});
