import { describe, expect, test } from 'vitest';
import { normalise } from '../../src/engine/normalise/normalise.ts';

interface Row {
  readonly paste: string;
  readonly expected: string;
  readonly because: string;
}

const QUOTES_AND_DASHES: readonly Row[] = [
  { paste: '‘x’ “y” „z”', expected: `'x' "y" "z"`, because: 'word processors curl quotes' },
  { paste: '« x »', expected: '" x "', because: 'French quotes; their no-break blank becomes a blank' },
  { paste: '「x」、y。', expected: '"x",y.', because: 'Japanese quotes and stops' },
  { paste: 'a–b—c‑d', expected: 'a-b-c-d', because: 'dashes of every length, and the one that does not break' },
];

const COMPATIBLE_FORMS: readonly Row[] = [
  { paste: 'ＨＴＴＰ　４０１', expected: 'HTTP 401', because: 'full-width letters, digits and blank' },
  { paste: 'oﬃce', expected: 'office', because: 'PDF readers copy ligatures' },
  { paste: 'a\u00a0b', expected: 'a b', because: 'no-break blank' },
  { paste: 'ｱｸｾｽ', expected: 'アクセス', because: 'half-width katakana' },
  { paste: 'wait…', expected: 'wait...', because: 'one character for three dots' },
];

const DIGITS: readonly Row[] = [
  { paste: '٤٠٣', expected: '403', because: 'Arabic' },
  { paste: '۴۰۳', expected: '403', because: 'Persian' },
  { paste: '४०३', expected: '403', because: 'Devanagari' },
  { paste: '๔๐๓', expected: '403', because: 'Thai' },
  { paste: '𝟒𝟎𝟑', expected: '403', because: 'mathematical, beyond the first plane' },
  { paste: '𞥔𞥐𞥓', expected: '403', because: 'Adlam, beyond the first plane' },
];

const INVISIBLE: readonly Row[] = [
  { paste: '4\u200b01', expected: '401', because: 'zero-width blank' },
  { paste: '\ufeff401', expected: '401', because: 'byte order mark' },
  { paste: '\u202a401\u202c', expected: '401', because: 'directional marks around a number in a right-to-left text' },
  { paste: '\u2066401\u2069', expected: '401', because: 'isolates' },
  { paste: 'inva\u00adlid', expected: 'invalid', because: 'soft hyphen' },
  { paste: 'a\u200db', expected: 'ab', because: 'joiner' },
];

const DECOMPOSED: readonly Row[] = [
  { paste: '권한'.normalize('NFD'), expected: '권한', because: 'macOS file names decompose Hangul' },
  { paste: '가격'.normalize('NFD'), expected: '가격', because: 'with and without a final consonant' },
  { paste: 'が'.normalize('NFD'), expected: 'が', because: 'a kana with its voicing mark' },
  { paste: 'й'.normalize('NFD'), expected: 'й', because: 'a Cyrillic letter with its mark' },
];

describe.each([
  ['quotes and dashes have one form', QUOTES_AND_DASHES],
  ['characters that look different but mean the same have one form', COMPATIBLE_FORMS],
  ['digits of every script are the digits of an HTTP status', DIGITS],
  ['characters nobody sees disappear', INVISIBLE],
  ['decomposed characters compose again', DECOMPOSED],
])('%s', (_, rows) => {
  test.each(rows)('$paste — $because', ({ paste, expected }) => {
    expect(normalise(paste).text).toBe(expected);
  });
});

test('lone surrogates stay, for they are part of the paste', () => {
  expect(normalise('a\ud800b\udc00').text).toBe('a\ud800b\udc00');
});

test('a character with hundreds of marks is read without loss of what follows', () => {
  expect(normalise(`é${'\u0301'.repeat(500)} 401`).text).toMatch(/ 401$/);
});
