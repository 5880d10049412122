import { randomOf } from './random.ts';

/** A text made to take long. */
export interface HostilePaste {
  readonly name: string;
  /** The text at a length in UTF-16 units. */
  readonly make: (chars: number) => string;
}

/** What could make a reader go over the same place again and again, or keep too much. */
export const HOSTILE_PASTES: readonly HostilePaste[] = [
  { name: 'quotation marks escaped again and again', make: (chars) => repeat('\\\\\\\\\\\\\\"', chars) },
  { name: 'backslashes alone', make: (chars) => repeat('\\', chars) },
  { name: 'a percent sign encoded again and again', make: (chars) => `%${repeat('25', chars - 1)}` },
  { name: 'deep percent encoding, repeated', make: (chars) => repeat('%25252525252520401', chars) },
  { name: 'blanks of forms', make: (chars) => repeat('+%20', chars) },
  { name: 'an ampersand encoded again and again', make: (chars) => `&${repeat('amp;', chars - 1)}` },
  { name: 'deep HTML entities, repeated', make: (chars) => repeat('&amp;amp;amp;amp;quot; ', chars) },
  { name: 'one line of letters and blanks', make: (chars) => repeat('a ', chars) },
  { name: 'one word', make: (chars) => repeat('a', chars) },
  { name: 'a Korean phrase', make: (chars) => repeat('이 서비스를 인증할 수 없습니다', chars) },
  { name: 'a Japanese sentence without blanks', make: (chars) => repeat('認証に失敗しました', chars) },
  { name: 'a status', make: (chars) => repeat('401 ', chars) },
  { name: 'a status in full', make: (chars) => repeat('Server returned: 401 Unauthorized\n', chars) },
  { name: 'unfinished stack frames', make: (chars) => repeat('at com.a.b.C.d(', chars) },
  { name: 'stack frames in lines', make: (chars) => repeat('\tat com.adallom.a.B.c(B.java:1)\n', chars) },
  { name: '10,000 different sign-in codes', make: (chars) => signInCodes(chars) },
  { name: 'opening brackets', make: (chars) => repeat('[', chars) },
  { name: 'opening braces with names', make: (chars) => repeat('{"error":', chars) },
  { name: 'line breaks', make: (chars) => repeat('\n', chars) },
  { name: 'a letter a line', make: (chars) => repeat('a\n', chars) },
  { name: 'zero-width characters', make: (chars) => repeat('\u200b\u200d', chars) },
  { name: 'combining accents on one letter', make: (chars) => `e${repeat('\u0301', chars - 1)}` },
  { name: 'timestamps', make: (chars) => repeat('2026-10-03T04:12:55.901Z ', chars) },
  { name: 'an exception within an exception', make: (chars) => repeat('java.lang.RuntimeException: ', chars) },
  { name: 'a sentence of the catalog', make: (chars) => repeat('Access token validation failure. ', chars) },
  {
    name: 'the address of an app',
    make: (chars) => repeat('https://acme.okta.com/api/v1/users?after=1&limit=2 ', chars),
  },
];

/** Records that each tell of another code, over and over until the length is reached. */
function signInCodes(chars: number): string {
  const random = randomOf(1);
  const lines = Array.from({ length: 10_000 }, (_, position) => {
    const time = `2026-10-03T04:${10 + random.below(50)}:${10 + random.below(50)}Z`;
    return `${time} ERROR AADSTS${50_000 + position}: sign-in failed for request ${position}\n`;
  });
  return repeat(lines.join(''), chars);
}

function repeat(text: string, chars: number): string {
  return text.repeat(Math.ceil(chars / text.length)).slice(0, chars);
}
