import { describe, expect, test } from 'vitest';
import { normalise } from '../../src/engine/normalise/normalise.ts';
import { readLines } from '../../src/engine/parse/lines.ts';
import { type Cut, findRecords } from '../../src/engine/parse/records.ts';

/** The pieces of a paste, cut where its messages begin. */
function piecesOf(paste: string, cut: Cut): readonly string[] {
  const mapped = normalise(paste);
  const starts = findRecords(mapped, readLines(mapped.text), cut);
  return starts.map((start, index) => paste.slice(start, starts[index + 1]));
}

interface Row {
  readonly pieces: readonly string[];
  readonly because: string;
}

const LOG: readonly Row[] = [
  { pieces: ['2026-10-03 04:12:55 one\n', '2026-10-03 04:12:56 two'], because: 'every time begins a record' },
  { pieces: ['ERROR: one\n', 'WARN: two'], because: 'so does every level' },
  { pieces: ['04:12:55 one\n  at a.b.C.d(C.java:1)\n', '04:12:56 two'], because: 'frames belong to the record above' },
  { pieces: ['04:12:55 one\n04:12:55 Caused by: two'], because: 'a dated cause goes on with the record above' },
  { pieces: ['04:12:55 one\n\nstill one\n', '04:12:56 two'], because: 'an empty line ends no record' },
  { pieces: ['{"a":1}\n', '{"a":2}'], because: 'one JSON object per line' },
  { pieces: ['one\ntwo\nthree'], because: 'lines without a time are one message' },
  { pieces: ['before\n', '04:12:55 one'], because: 'what stands before the first time is a piece' },
];

const OBJECTS: readonly Row[] = [
  { pieces: ['[{"a":1},', '{"a":2}]'], because: 'two objects of a list' },
  { pieces: ['[{"a":1},\n  ', '{"a":2},\n  ', '{"a":3}]'], because: 'the objects stand on lines of their own' },
  { pieces: ['{"a":{"b":1},"c":2}'], because: 'an object in an object is part of it' },
  { pieces: ['{"a":1}\n{"a":2}'], because: 'without a comma it is no list' },
];

const BLOCKS: readonly Row[] = [
  { pieces: ['one\nmore\n\n', 'two'], because: 'an empty line parts blocks' },
  { pieces: ['one\r\n\r\n', 'two'], because: 'whichever line break it has' },
  { pieces: ['one\n\n  at a.b.C.d(C.java:1)'], because: 'a frame never begins a block' },
  { pieces: ['one\n\n\n', 'two'], because: 'two empty lines part no more than one' },
  { pieces: ['one\ntwo'], because: 'no line is empty' },
];

const LINES: readonly Row[] = [
  { pieces: ['one\n', 'two\n', 'three'], because: 'every line is a message' },
  { pieces: ['one\n  more\n', 'two'], because: 'an indented line goes on' },
  { pieces: ['one\nCaused by: two'], because: 'a cause goes on' },
  { pieces: ['> one\n', '> two'], because: 'quoted lines are lines' },
  { pieces: ['one\n\n', 'two'], because: 'an empty line begins nothing' },
];

describe.each([
  { cut: 'log', rows: LOG },
  { cut: 'objects', rows: OBJECTS },
  { cut: 'blocks', rows: BLOCKS },
  { cut: 'lines', rows: LINES },
] as const)('messages cut by $cut', ({ cut, rows }) => {
  test.each(rows)('$pieces — $because', ({ pieces }) => {
    expect(piecesOf(pieces.join(''), cut)).toEqual(pieces);
  });

  test('a text of one message has one beginning', () => {
    expect(piecesOf('one', cut)).toEqual(['one']);
  });
});

describe('cuts lead back to the paste', () => {
  test.each([
    { pieces: ['04:12:55 one\\n', '04:12:56 two'], cut: 'log', because: 'the line break is a JSON escape' },
    { pieces: ['one%0A%0A', 'two%21'], cut: 'blocks', because: 'the line breaks are percent escapes' },
    { pieces: ['[{&quot;a&quot;:1},', '{&quot;a&quot;:2}]'], cut: 'objects', because: 'the quotes are entities' },
    { pieces: ['a &amp; b\n', 'two'], cut: 'lines', because: 'an entity before the break is longer in the paste' },
  ] as const)('$pieces — $because', ({ pieces, cut }) => {
    expect(piecesOf(pieces.join(''), cut)).toEqual(pieces);
  });
});
