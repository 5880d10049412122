import { expect, test } from 'vitest';
import { MAX_PASTE_CHARS } from '../../src/engine/index.ts';
import { normalise } from '../../src/engine/normalise/normalise.ts';

/** What stands in the untouched paste where a piece of the normalised text came from. */
function originOf(paste: string, piece: string): string {
  const { text, starts, ends } = normalise(paste);
  const at = text.indexOf(piece);
  expect(at, `${piece} stands in the normalised text`).not.toBe(-1);
  return paste.slice(starts[at], ends[at + piece.length - 1]);
}

const ORIGINS = [
  { paste: 'HTTP 401', piece: '401', expected: '401', because: 'nothing was changed' },
  { paste: String.raw`{\"code\":401}`, piece: '"code"', expected: String.raw`\"code\"`, because: 'escapes' },
  { paste: '&amp;quot;x y', piece: '"x', expected: '&amp;quot;x', because: 'the whole entity' },
  { paste: 'é%20%C3%A9t%C3%A9!', piece: 'été', expected: '%C3%A9t%C3%A9', because: 'all bytes of a character' },
  { paste: '%26quot%3Bx', piece: '"', expected: '%26quot%3B', because: 'two layers' },
  { paste: '４０１ x', piece: '401', expected: '４０１', because: 'full-width digits' },
  { paste: '𝟒𝟎𝟏 x', piece: '401', expected: '𝟒𝟎𝟏', because: 'digits of two units each' },
  { paste: 'an oﬃce', piece: 'f', expected: 'ﬃ', because: 'one character became three' },
  { paste: '4\u200b0\u200b1', piece: '401', expected: '4\u200b0\u200b1', because: 'what disappeared lies in between' },
  { paste: '\u001b[31m401\u001b[0m', piece: '401', expected: '401', because: 'the colours lie outside' },
  {
    paste: `x ${'권'.normalize('NFD')} y`,
    piece: '권',
    expected: '권'.normalize('NFD'),
    because: 'three parts became one',
  },
];

test.each(ORIGINS)('$paste: $piece leads back to its origin — $because', ({ paste, piece, expected }) => {
  expect(originOf(paste, piece)).toBe(expected);
});

test('every unit of the text has an origin, and origins follow each other as in the paste', () => {
  const { text, starts, ends } = normalise(String.raw`\u001b[1mé &amp;lt; %E2%82 ４\u200b０ 😀`);
  expect(starts).toHaveLength(text.length);
  expect(ends).toHaveLength(text.length);
  for (let index = 1; index < text.length; index++) {
    expect(starts[index]).toBeGreaterThanOrEqual(starts[index - 1] as number);
    expect(ends[index]).toBeGreaterThanOrEqual(ends[index - 1] as number);
  }
});

test('what follows the largest paste is not read', () => {
  const paste = `${' '.repeat(MAX_PASTE_CHARS - 1)}ab`;
  const { text } = normalise(paste);
  expect(text).toHaveLength(MAX_PASTE_CHARS);
  expect(text.endsWith(' a')).toBe(true);
});

test('a text that grows when folded is kept whole', () => {
  const grown = '㍍'.normalize('NFKC');
  expect(grown.length).toBeGreaterThan(1);
  expect(normalise('㍍'.repeat(50)).text).toBe(grown.repeat(50));
});

test('ligatures of whole phrases are left as they are, so that no paste grows many times over', () => {
  expect(normalise('\ufdfa'.repeat(50)).text).toBe('\ufdfa'.repeat(50));
});
