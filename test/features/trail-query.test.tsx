import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTrail, parseTrail } from '../../src/features/guide/trail-query.ts';

const reads: readonly {
  readonly search: string;
  readonly expected: readonly (readonly [string, string])[];
  readonly because: string;
}[] = [
  { search: '', expected: [], because: 'nothing was answered' },
  { search: '?just-deployed=yes', expected: [['just-deployed', 'yes']], because: 'the question mark is optional' },
  { search: 'just-deployed=yes', expected: [['just-deployed', 'yes']], because: 'the router leaves it out' },
  {
    search: 'retry.test-now=failed',
    expected: [['retry.test-now', 'failed']],
    because: 'included steps have a prefix',
  },
  { search: 'app=github&step=yes', expected: [['step', 'yes']], because: 'the app is no step' },
  { search: 'entry=okta.http-401&step=yes', expected: [['step', 'yes']], because: 'nor is the entry of a report' },
  { search: 'step=yes&step=no', expected: [['step', 'yes']], because: 'the first of two counts' },
  { search: 'step', expected: [['step', '']], because: 'a cut-off address is read all the same' },
  {
    search: '%E0%A4%A=1&step=yes',
    expected: [
      ['\ufffd%A', '1'],
      ['step', 'yes'],
    ],
    because: 'a bad escape breaks nothing',
  },
];

describe('reading a trail from an address', () => {
  for (const { search, expected, because } of reads) {
    test(`“${search}”: ${because}`, () => {
      expect([...parseTrail(search)]).toEqual(expected);
    });
  }
});

describe('writing a trail into an address', () => {
  test('is empty for an empty trail', () => {
    expect(formatTrail(new Map(), '')).toBe('');
  });

  test('is sorted by step, whatever the order of answering', () => {
    const answers = [
      ['b', 'yes'],
      ['a', 'no'],
      ['a.c', 'done'],
    ] as const;
    expect(formatTrail(new Map(answers), '')).toBe('?a=no&a.c=done&b=yes');
    expect(formatTrail(new Map(answers.toReversed()), '')).toBe('?a=no&a.c=done&b=yes');
  });

  test('keeps the app and what values depend on, and nothing else of the address', () => {
    expect(formatTrail(new Map([['step', 'yes']]), '?app=github&old=1')).toBe('?app=github&step=yes');
    expect(formatTrail(new Map(), '?app=github&old=1')).toBe('?app=github');
    expect(formatTrail(new Map(), '?cloud=gcc&data-centre=eu1&old=1')).toBe('?cloud=gcc&data-centre=eu1');
  });

  test('and reading it back gives the same trail', () => {
    const name = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !['app', 'cloud', 'data-centre', 'entry'].includes(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'grapheme' }))), (answers) => {
        const trail = new Map(answers);
        const query = formatTrail(trail, '?app=github');
        expect(parseTrail(query)).toEqual(trail);
        expect(formatTrail(parseTrail(query), query)).toBe(query);
      }),
    );
  });
});
