import { describe, expect, test } from 'vitest';
import type { Flow } from '../../src/catalog/types.ts';
import { claimOf, diagnoserOf } from '../support/diagnose-one.ts';
import { entryOf } from '../support/small-catalog.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
const diagnoseOne = diagnoserOf([
  ...letters.map((letter) => entryOf(`acme.${letter}`, { exceptions: ['IOException'] })),
  entryOf('bolt.expired', { codes: ['BOLT_EXPIRED'], status: 401 }),
  entryOf('bolt.forbidden', { status: 403, exceptions: ['BoltHttpFailure'] }),
  entryOf('entra.locked', { codes: ['AADSTS50053'] }),
]);

const NEAREST = [
  { paste: 'BOLT_EXPIRED', expected: ['entry bolt.expired'], because: 'most of its signature stands there' },
  { paste: 'AADSTS90099', expected: ['family aadsts'], because: 'the code is of a known series' },
  { paste: 'the bolt connector', expected: ['app bolt'], because: 'the app is named' },
  { paste: 'see https://api.bolt.example/', expected: ['app bolt'], because: 'its host is named' },
  { paste: '403', expected: ['entry bolt.forbidden'], because: 'a bare status points to what may answer so' },
  { paste: 'nothing known', expected: [], because: 'nothing is known about it' },
];

describe('where to look when nothing is claimed', () => {
  test.each(NEAREST)('$paste — $because', ({ paste, expected }) => {
    const incident = diagnoseOne(paste);
    expect(claimOf(incident)).toEqual(['unknown']);
    expect(incident.nearest.map(({ kind, id }) => `${kind} ${id}`)).toEqual(expected);
  });
});

test('at most five are named, and entries leave room for the family of a code', () => {
  const nearest = diagnoseOne('IOException AADSTS90099 bolt').nearest.map(({ id }) => id);
  expect(nearest).toEqual(['acme.a', 'acme.b', 'acme.c', 'acme.d', 'aadsts']);
});

test('what is claimed is not among the nearest', () => {
  const { matches, nearest } = diagnoseOne('BOLT_EXPIRED 401');
  expect(matches.map(({ entry }) => entry)).toEqual(['bolt.expired']);
  expect(nearest.map(({ id }) => id)).not.toContain('bolt.expired');
});

test('the chosen app is not offered again', () => {
  expect(diagnoseOne('the bolt connector', { app: 'bolt' }).nearest).toEqual([]);
});

describe('the occurrence', () => {
  test('reaches from the first fact to the last and carries the time beside it', () => {
    const paste = '>> 2026-01-05T10:00:00+02:00 BOLT_EXPIRED 401 <<';
    const [occurrence] = diagnoseOne(paste).occurrences;
    expect(paste.slice(occurrence?.span.start, occurrence?.span.end)).toBe(paste.slice(3, -3));
    expect(occurrence?.at).toBe('2026-01-05T08:00:00.000Z');
  });

  test('has no time when the text names no zone', () => {
    expect(diagnoseOne('2026-01-05T10:00:00 BOLT_EXPIRED').occurrences[0]).not.toHaveProperty('at');
  });

  test('is the whole paste when no fact was read', () => {
    expect(diagnoseOne('nothing known').occurrences).toEqual([{ span: { start: 0, end: 13 } }]);
  });
});

describe('a question made for a bare status', () => {
  const ask: Flow = {
    id: 'bolt-403',
    purpose: 'ask',
    ask: { app: 'bolt', status: [403] },
    start: 'kind',
    steps: [
      {
        id: 'kind',
        kind: 'question',
        choices: [
          { id: 'paid', to: 'entry:bolt.unpaid' },
          { id: 'unknown', to: 'role' },
        ],
      },
      {
        id: 'role',
        kind: 'question',
        choices: [
          { id: 'yes', to: 'entry:bolt.role' },
          { id: 'no', to: 'entry:bolt.unpaid' },
        ],
      },
    ],
  };
  const one = diagnoserOf(
    [entryOf('bolt.role', { codes: ['BOLT_ROLE'] }), entryOf('bolt.unpaid', { codes: ['BOLT_UNPAID'] })],
    { asks: [ask] },
  );

  test.each([
    { paste: '403', app: 'bolt', because: 'the app was chosen' },
    { paste: 'bolt says 403', app: undefined, because: 'the app is named' },
    { paste: 'Bolt: Forbidden 403', app: 'no-such-app', because: 'an unknown choice counts as none' },
  ])('is asked, with the entries it can lead to — $because', ({ paste, app }) => {
    const incident = one(paste, app === undefined ? {} : { app });
    expect(claimOf(incident)).toEqual(['ambiguous', 'bolt.role', 'bolt.unpaid']);
    expect(incident.question).toEqual({
      id: 'bolt-403',
      choices: [
        { id: 'paid', leadsTo: 'bolt.unpaid' },
        { id: 'unknown', leadsTo: 'bolt-403' },
      ],
    });
    expect(incident.matches.map(({ score }) => score)).toEqual([0.5, 0.5]);
  });

  test.each([
    { paste: '403', because: 'nothing says which app' },
    { paste: 'bolt says 404', because: 'it is made for another status' },
  ])('is not asked — $because', ({ paste }) => {
    expect(one(paste).question).toBeUndefined();
  });

  test('is not asked when a code says which entry it is', () => {
    expect(claimOf(one('403 BOLT_ROLE', { app: 'bolt' }))).toEqual(['certain', 'bolt.role']);
  });
});
