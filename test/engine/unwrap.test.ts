import { describe, expect, test } from 'vitest';
import { normalise } from '../../src/engine/normalise/normalise.ts';
import { readLines } from '../../src/engine/parse/lines.ts';
import { type Unwrapped, unwrap } from '../../src/engine/parse/unwrap.ts';

function unwrapPaste(paste: string): Unwrapped | undefined {
  const mapped = normalise(paste);
  return unwrap(mapped, readLines(mapped.text), () => true);
}

const unwrapped = (text: string): string | undefined => unwrapPaste(text)?.mapped.text;

const rows: readonly { readonly text: string; readonly expected: string; readonly because: string }[] = [
  { text: 'HttpRequestFai\nlure', expected: 'HttpRequestFailure', because: 'a console cut the word' },
  { text: 'HttpRequestFai\r\n    lure', expected: 'HttpRequestFailure', because: 'the next line is indented' },
  { text: '> HttpRequestFai\n> lure', expected: '> HttpRequestFailure', because: 'a mail program quoted it' },
  { text: 'Ser\nver\n returned', expected: 'Server\n returned', because: 'a single blank belongs to the text' },
];

describe('a text without its line breaks', () => {
  test.each(rows)('$text: $because', ({ text, expected }) => {
    expect(unwrapped(text)).toBe(expected);
  });

  test('still knows where everything stood', () => {
    const paste = 'x Fai\n  lure';
    const mapped = unwrapPaste(paste)?.mapped;
    const at = mapped?.text.indexOf('lure') ?? -1;
    expect(paste.slice(mapped?.starts[at], mapped?.ends[at + 3])).toBe('lure');
  });

  test('knows where a break went through a word, and where it only stood between two', () => {
    expect(unwrapPaste('Fai\nlure \nnext')?.cuts).toEqual([3]);
    expect(unwrapPaste('Fai%0Alure')?.cuts).toEqual([3]);
  });

  test('is not made for one line, nor for a long log', () => {
    expect(unwrapped('one line')).toBeUndefined();
    expect(unwrapped('a line\n'.repeat(20_000))).toBeUndefined();
  });
});
