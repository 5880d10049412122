import { describe, expect, test } from 'vitest';
import { compileCatalog, type Diagnosis, diagnose } from '../../src/engine/index.ts';
import { listedCatalog } from '../support/small-catalog.ts';

const plain = listedCatalog();
const catalog = compileCatalog({
  ...plain,
  recognition: {
    ...plain.recognition,
    causes: [
      {
        id: 'access-policy',
        entries: ['office.refresh', 'bolt.stopped', 'office.office-12'],
        kinds: ['conditional-access'],
      },
      { id: 'licence-gone', entries: ['office.bad-request'], kinds: ['licence'] },
    ],
  },
});

const diagnosePaste = (paste: string): Diagnosis => diagnose(paste, {}, catalog);

/** The claimed entries of each incident. */
const claimsOf = (paste: string): readonly string[] =>
  diagnosePaste(paste).incidents.map(({ matches }) => matches.map(({ entry }) => entry).join(' '));

const LOG = [
  '2026-10-03T04:12:55Z ERROR AADSTS50105 not assigned',
  '2026-10-03T04:13:00Z INFO sync 401 began',
  '2026-10-03T06:14:05+02:00 ERROR BoltStoppedException: gone',
  '    at com.bolt.sdk.Client.get(Client.java:3)',
  '2026-10-03T04:15:10.250Z ERROR AADSTS50105 not assigned',
].join('\n');

describe('a log of two errors', () => {
  test('gives an incident for each, the latest first where they score alike', () => {
    expect(claimsOf(LOG)).toEqual(['entra.aadsts50105', 'bolt.stopped']);
  });

  test('says when each happened, in UTC', () => {
    const times = diagnosePaste(LOG).incidents.map(({ occurrences }) => occurrences.map(({ at }) => at));
    expect(times).toEqual([['2026-10-03T04:12:55.000Z', '2026-10-03T04:15:10.250Z'], ['2026-10-03T04:14:05.000Z']]);
  });

  test('says where each stands: from the record’s beginning to its last fact', () => {
    const pieces = diagnosePaste(LOG).incidents.map(({ occurrences }) =>
      occurrences.map(({ span }) => LOG.slice(span.start, span.end)),
    );
    expect(pieces[0]).toEqual(['2026-10-03T04:12:55Z ERROR AADSTS50105', '2026-10-03T04:15:10.250Z ERROR AADSTS50105']);
    expect(pieces[1]?.[0]).toMatch(/^2026-10-03T06:14:05.*com\.bolt\.sdk$/s);
  });

  test('shows with each incident the evidence of its own messages', () => {
    for (const { evidence, matches } of diagnosePaste(LOG).incidents) {
      const [reason] = matches[0]?.reasons ?? [];
      const kinds = reason?.evidence.map((position) => evidence[position]?.kind);
      expect(kinds?.length).toBeGreaterThan(0);
      expect(new Set(kinds)).toEqual(new Set([reason?.kind]));
    }
  });
});

const STACK = 'OfficeRefreshException: no token\n    at com.office.sdk.A.b(A.java:1)\nCaused by: BoltStoppedException';

describe('how many incidents there are', () => {
  test.each([
    { paste: 'AADSTS50105\nAADSTS50105\nAADSTS50105', expected: 1, because: 'the same error in every line' },
    { paste: STACK, expected: 1, because: 'a cause belongs to what it caused' },
    { paste: 'OfficeRefreshException: x\n\nmore\n\nBoltStoppedException: y', expected: 2, because: 'blank lines part' },
    { paste: 'Office says AADSTS50105\nBolt says BoltStoppedException', expected: 2, because: 'each line claims one' },
    { paste: '[{"a":"AADSTS50105"},{"a":"BoltStoppedException"}]', expected: 2, because: 'two objects of a list' },
    { paste: '{"a":"AADSTS50105"}\n{"a":"BoltStoppedException"}', expected: 2, because: 'an object in each line' },
    { paste: '{"a":{"b":"AADSTS50105"},"c":"AADSTS50053"}', expected: 1, because: 'one object is one message' },
    { paste: 'AADSTS50105 and AADSTS50053 in one line', expected: 1, because: 'a line is one message' },
    { paste: 'AADSTS50105 Bolt\nStoppedException\nAADSTS50053', expected: 1, because: 'the name shows it was wrapped' },
    { paste: 'AADSTS50053 Blocked by\npolicy\nAADSTS50105', expected: 1, because: 'so does a phrase that goes on' },
    { paste: 'AADSTS70002: error validating\nAADSTS50012: bad secret', expected: 1, because: 'a wrapper is no error' },
    { paste: 'AADSTS50105\nprinter restarted\n401', expected: 1, because: 'other lines claim nothing' },
    { paste: 'nothing known\n\nnothing either', expected: 1, because: 'an unknown paste is one incident' },
  ])('$paste: $expected — $because', ({ paste, expected }) => {
    expect(diagnosePaste(paste).incidents).toHaveLength(expected);
  });
});

test('the same error many times is one incident with every place', () => {
  const records = Array.from({ length: 40 }, (_, second) => `04:12:${10 + second} ERROR AADSTS50105 not assigned`);
  const [incident, ...others] = diagnosePaste(records.join('\n')).incidents;
  expect(others).toEqual([]);
  expect(incident?.occurrences).toHaveLength(40);
});

describe('a log of more errors than anybody reads', () => {
  const records = Array.from({ length: 250 }, (_, index) => `04:12:55 ERROR AADSTS${59_000 + index}: failed`);
  const known = '04:12:57 ERROR BoltStoppedException: gone';
  const diagnosis = diagnosePaste([...records, known, '  at com.bolt.sdk.Client.get(Client.java:3)'].join('\n'));

  test('gives a hundred of them and says that there are more', () => {
    expect(diagnosis.incidents).toHaveLength(100);
    expect(diagnosis.hasMore).toBe(true);
  });

  test('keeps a known one that stands last', () => {
    expect(diagnosis.incidents[0]?.matches[0]?.entry).toBe('bolt.stopped');
  });

  test('gives nobody the evidence of those it leaves out', () => {
    for (const { codes } of diagnosis.incidents.slice(1)) expect(codes).toHaveLength(1);
  });
});

test('a log of fewer has no more', () => {
  expect(diagnosePaste(LOG).hasMore).toBeUndefined();
});

test('certain incidents stand before ambiguous ones, wherever they stand in the log', () => {
  const ambiguous = '04:12:57 ERROR AADSTS50105 AADSTS50053';
  const certain = '04:12:55 ERROR BoltStoppedException';
  for (const paste of [`${certain}\n${ambiguous}`, `${ambiguous}\n${certain}`]) {
    expect(diagnosePaste(paste).incidents.map(({ verdict }) => verdict)).toEqual(['certain', 'ambiguous']);
  }
});

test('of certain incidents the one with the better score stands first, though it is older', () => {
  const [first, second] = diagnosePaste('04:12:55 ERROR AADSTS50105\n04:12:57 ERROR BoltStoppedException').incidents;
  expect(first?.matches[0]?.score).toBeGreaterThan(second?.matches[0]?.score ?? 1);
  expect(first?.matches[0]?.entry).toBe('entra.aadsts50105');
});

test('of equal incidents the latest stands first', () => {
  const records = ['04:12:55 ERROR BoltStoppedException', '04:12:57 ERROR OfficeRefreshException'];
  expect(claimsOf(records.join('\n'))).toEqual(['office.refresh', 'bolt.stopped']);
  expect(claimsOf([...records].reverse().join('\n'))).toEqual(['bolt.stopped', 'office.refresh']);
});

describe('a common cause', () => {
  test.each([
    {
      paste: 'BoltStoppedException\n\nOfficeRefreshException',
      expected: 'access-policy',
      because: 'two apps share it',
    },
    { paste: 'BoltStoppedException\n\nAADSTS53003', expected: 'access-policy', because: 'a code of its kind counts' },
    { paste: 'BoltStoppedException\n\nAADSTS50105', expected: undefined, because: 'only one incident has it' },
    { paste: 'BoltStoppedException', expected: undefined, because: 'one incident needs no common cause' },
    { paste: 'OfficeHttpFailure 400\n\nAF20012', expected: 'licence-gone', because: 'another cause, another pair' },
    { paste: 'OFFICE_12\n\nOfficeRefreshException', expected: undefined, because: 'both are of one app' },
  ])('$paste: $expected — $because', ({ paste, expected }) => {
    expect(diagnosePaste(paste).commonCause?.id).toBe(expected);
  });

  test('names the entry where it is mended and the incidents it may stand behind', () => {
    const paste = '04:12:55 ERROR BoltStoppedException\n04:12:56 ERROR AADSTS50105\n04:12:57 ERROR AADSTS53003';
    const { incidents, commonCause } = diagnosePaste(paste);
    const touched = commonCause?.incidents.map((index) => incidents[index]?.matches[0]?.entry);
    expect(commonCause?.entry).toBe('office.refresh');
    expect(touched).toEqual(['entra.aadsts53003', 'bolt.stopped']);
  });
});
