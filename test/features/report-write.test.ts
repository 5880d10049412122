import { describe, expect, test } from 'vitest';
import type { Report, Row } from '../../src/features/report/report-model.ts';
import { textOf, writeReport } from '../../src/features/report/write-report.ts';

const words = (text: string) => [{ kind: 'words', text }] as const;
const removed = { text: '<host-1>', removed: { kind: 'host', original: 'db01.contoso.local' } } as const;

const REPORT: Report = {
  title: 'Report: a_b',
  sections: [
    {
      rows: [
        { kind: 'fact', label: 'App: ', value: words('Okta') },
        { kind: 'line', value: words('Errors') },
        { kind: 'bullet', value: [{ kind: 'code', pieces: [{ text: 'at ' }, removed] }] },
      ],
    },
    { title: 'Text', rows: [{ kind: 'block', pieces: [{ text: 'on ' }, removed] }] },
    {
      title: 'Steps',
      rows: [
        { kind: 'number', value: [{ kind: 'label', text: 'Test now' }, ...words(' then')] },
        { kind: 'number', value: [{ kind: 'label', text: 'Why?' }] },
      ],
    },
    { title: 'Guide', rows: [{ kind: 'line', value: [{ kind: 'link', text: 'https://host/en/' }] }] },
  ],
};

test('plain text has a blank line between sections and no markup', () => {
  expect(textOf(writeReport(REPORT, 'text')).split('\n')).toEqual([
    'Report: a_b',
    '',
    'App: Okta',
    'Errors',
    '- at <host-1>',
    '',
    'Text',
    '',
    'on <host-1>',
    '',
    'Steps',
    '1. Test now then',
    '2. Why?',
    '',
    'Guide',
    'https://host/en/',
    '',
  ]);
});

test('Markdown has headings, lists, code and links', () => {
  expect(textOf(writeReport(REPORT, 'markdown')).split('\n')).toEqual([
    '# Report: a\\_b',
    '',
    '- App: Okta',
    '',
    'Errors',
    '',
    '- `at <host-1>`',
    '',
    '## Text',
    '',
    '```text',
    'on <host-1>',
    '```',
    '',
    '## Steps',
    '',
    '1. **Test now** then',
    '2. Why?',
    '',
    '## Guide',
    '',
    '<https://host/en/>',
    '',
  ]);
});

describe('in Markdown', () => {
  const write = (row: Row) => textOf(writeReport({ title: 't', sections: [{ rows: [row] }] }, 'markdown')).slice(5, -1);
  const ROWS: readonly { readonly row: Row; readonly expected: string; readonly because: string }[] = [
    {
      row: { kind: 'line', value: words('<img src=x> [a](b) *c*') },
      expected: '\\<img src=x\\> \\[a\\](b) \\*c\\*',
      because: 'words are no markup',
    },
    {
      row: { kind: 'line', value: [{ kind: 'code', pieces: [{ text: 'a`b' }] }] },
      expected: '`` a`b ``',
      because: 'a tick would end the code',
    },
    {
      row: { kind: 'block', pieces: [{ text: '```\n# no heading\n```' }] },
      expected: '````text\n```\n# no heading\n```\n````',
      because: 'a fence would end the block',
    },
  ];
  for (const { row, expected, because } of ROWS) {
    test(`${expected.split('\n')[0]}: ${because}`, () => expect(write(row)).toBe(expected));
  }
});

test('what was removed stays a piece of its own, in both formats', () => {
  for (const format of ['text', 'markdown'] as const) {
    const pieces = writeReport(REPORT, format).filter((piece) => piece.removed !== undefined);
    expect(pieces).toEqual([removed, removed]);
  }
});
