import { describe, expect, test } from 'vitest';
import { normalise } from '../../src/engine/normalise/normalise.ts';

interface Row {
  readonly paste: string;
  readonly expected: string;
  readonly because: string;
}

const STRING_ESCAPES: readonly Row[] = [
  { paste: String.raw`{\"code\":401}`, expected: '{"code":401}', because: 'JSON inside a JSON string' },
  { paste: String.raw`\\\"code\\\"`, expected: '"code"', because: 'every round of escaping doubles the backslashes' },
  { paste: String.raw`can\'t`, expected: "can't", because: 'script strings escape the single quote' },
  { paste: 'a\\`b', expected: 'a`b', because: 'shells escape the backtick' },
  { paste: String.raw`https:\/\/acme.example`, expected: 'https://acme.example', because: 'PHP escapes slashes' },
  { paste: String.raw`one\ntwo\r\nthree\tfour`, expected: 'one\ntwo\r\nthree\tfour', because: 'line ends and tabs' },
  { paste: String.raw`\u0027x\u0027`, expected: "'x'", because: 'four hexadecimal digits' },
  { paste: String.raw`\\u00e9`, expected: 'é', because: 'the backslash itself was escaped' },
  { paste: String.raw`\x27x\x27`, expected: "'x'", because: 'two hexadecimal digits' },
  { paste: String.raw`\ud83d\ude00`, expected: '😀', because: 'a pair of surrogates is one character' },
  { paste: String.raw`\u00`, expected: String.raw`\u00`, because: 'too few digits' },
  { paste: String.raw`\u00zz`, expected: String.raw`\u00zz`, because: 'not hexadecimal' },
  { paste: String.raw`C:\Apps`, expected: String.raw`C:\Apps`, because: 'no escape has this letter' },
  { paste: String.raw`C:\\Apps`, expected: String.raw`C:\Apps`, because: 'an escaped backslash is one backslash' },
  { paste: 'end\\', expected: 'end\\', because: 'nothing follows' },
];

const ENTITIES: readonly Row[] = [
  { paste: '&quot;x&quot; &lt;y&gt;', expected: '"x" <y>', because: 'named' },
  { paste: '&#39;x&#x27;', expected: "'x'", because: 'decimal and hexadecimal' },
  { paste: '&#128512;', expected: '😀', because: 'beyond the first plane' },
  { paste: '&amp;', expected: '&', because: 'the ampersand itself' },
  { paste: '&amp;amp;quot;', expected: '"', because: 'escaped three times' },
  { paste: '&QUOT;', expected: '"', because: 'some tools write capitals' },
  { paste: 'Acc&egrave;s refus&eacute;', expected: 'Accès refusé', because: 'French pages name their accents' },
  { paste: 'a & b; c', expected: 'a & b; c', because: 'an ampersand in a sentence' },
  { paste: '&madeup;', expected: '&madeup;', because: 'no such entity' },
  { paste: '&#0;', expected: '&#0;', because: 'no such character' },
  { paste: '&#x110000;', expected: '&#x110000;', because: 'beyond the last character' },
];

const PERCENT: readonly Row[] = [
  { paste: '%22code%22', expected: '"code"', because: 'single bytes' },
  { paste: 'refus%C3%A9', expected: 'refusé', because: 'two bytes are one character' },
  { paste: '%EA%B6%8C', expected: '권', because: 'three bytes' },
  { paste: '%F0%9F%98%80', expected: '😀', because: 'four bytes' },
  { paste: '%252522', expected: '"', because: 'encoded three times' },
  { paste: '%E2%82', expected: 'â\u0082', because: 'cut off within a character: the bytes are the best guess' },
  { paste: 'refus%E9', expected: 'refusé', because: 'Latin-1 was common once' },
  { paste: '100% sure', expected: '100% sure', because: 'a percent sign in a sentence' },
  { paste: '%', expected: '%', because: 'nothing follows' },
  { paste: '%4', expected: '%4', because: 'half a byte' },
];

const PLUS: readonly Row[] = [
  { paste: 'load 100%\nadmin away', expected: 'load 100%\nadmin away', because: 'a line that ends with a share' },
  { paste: 'a%22b%2\n    2c', expected: 'a"b"c', because: 'a console broke the address within an escape' },
  { paste: 'a%2522b%25\n  22c', expected: 'a"b"c', because: 'the same within an escape of an escape' },
  { paste: 'a%22b%EA%B0\n    %84c', expected: 'a"b간c', because: 'the same between the bytes of a character' },
  { paste: 'error=Access+denied%21', expected: 'error=Access denied!', because: 'the run holds a percent escape' },
  { paste: 'a+b%21 c+d', expected: 'a b! c+d', because: 'only the run with the escape is a URL' },
  { paste: 'c+d a+b%21', expected: 'c+d a b!', because: 'the run before it is not' },
  { paste: '1 + 1%2', expected: '1 + 1%2', because: 'not an escape' },
  { paste: '2026-01-05T10:00:00+02:00', expected: '2026-01-05T10:00:00+02:00', because: 'the plus of a time zone' },
];

const LAYERS: readonly Row[] = [
  { paste: '%26quot%3Bx%26quot%3B', expected: '"x"', because: 'HTML in a URL' },
  { paste: String.raw`&quot;{\&quot;code\&quot;:401}&quot;`, expected: '"{"code":401}"', because: 'JSON in HTML' },
  { paste: '%5Cu0022x%5Cu0022', expected: '"x"', because: 'a JSON string in a URL' },
  { paste: String.raw`\u0026amp;quot;x`, expected: '"x', because: 'HTML in a JSON string' },
  { paste: '&#37;22x', expected: '"x', because: 'a URL in HTML' },
  { paste: '％２２x', expected: '"x', because: 'a full-width percent sign is one too' },
  { paste: String.raw`\uff02x`, expected: '"x', because: 'what an escape brings is folded as well' },
];

const COLOURS: readonly Row[] = [
  { paste: '\u001b[31mERROR\u001b[0m 401', expected: 'ERROR 401', because: 'one colour' },
  { paste: '\u001b[1;38;5;196mERROR', expected: 'ERROR', because: 'several numbers' },
  { paste: '\u001b[KERROR', expected: 'ERROR', because: 'clearing a line is such a sequence too' },
  { paste: 'ERROR\u001b', expected: 'ERROR', because: 'cut off behind the escape character' },
  { paste: 'ERROR\u001b[31', expected: 'ERROR', because: 'cut off within the sequence' },
];

describe.each([
  ['string escapes', STRING_ESCAPES],
  ['HTML entities', ENTITIES],
  ['percent escapes', PERCENT],
  ['a plus is a blank only in a URL', PLUS],
  ['escapes of several kinds over each other', LAYERS],
  ['terminal colours', COLOURS],
])('%s', (_, rows) => {
  test.each(rows)('$paste — $because', ({ paste, expected }) => {
    expect(normalise(paste).text).toBe(expected);
  });
});

test('a text without escapes comes out as it went in', () => {
  const paste = 'HTTP 401 Unauthorized\r\n  at acme.Sync(Sync.java:12)';
  expect(normalise(paste).text).toBe(paste);
});
