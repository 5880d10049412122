import type { Span } from '../types.ts';

/** Whether a value was masked by someone else, or is a slot to fill in: `***`, `xxxx`, `<secret>`, `${TOKEN}`. */
export function isMasked(value: string): boolean {
  return MASK.test(value) || MASK_INSIDE.test(value);
}

/** Whether a value is an error code, a status, an exception name or an OAuth error: what support needs to see. */
export function isCode(value: string): boolean {
  return WHOLE_CODE.test(value);
}

/** The codes between blanks that a piece holds or cuts into, in order. */
export function findCodes(text: string, { start, end }: Span): readonly Span[] {
  let from = start;
  while (from > 0 && start - from < MAX_CODE_CHARS && CODE_CHAR.test(text[from - 1] as string)) from--;
  let to = end;
  while (to < text.length && to - end < MAX_CODE_CHARS && CODE_CHAR.test(text[to] as string)) to++;
  // One more on either side: where it is no blank, the word is longer, and no code.
  from = Math.max(0, from - 1);
  to = Math.min(text.length, to + 1);
  return [...text.slice(from, to).matchAll(WORD)]
    .filter(([word]) => word.length <= MAX_CODE_CHARS && isCode(word))
    .map(({ index, 0: word }) => ({ start: from + index, end: from + index + word.length }));
}

/** What a code is written with, brackets and punctuation around it included. */
const CODE_CHAR = /[\w$."'()[\],:;]/;
const WORD = /\S+/g;
const MAX_CODE_CHARS = 200;

/** Sample: `****`, `xxx-xxxx`, `<client secret>`, `[REDACTED]`, `{token}`, `$(secret)`, `%TOKEN%`, `YOUR_SECRET`. */
const MASK = new RegExp(
  `^(?:${[
    '[x.*#•●…_-]{3,}',
    '(?:<|&lt;|%3c|\\\\u003c).*',
    '\\[.*',
    '\\{.*',
    '\\$[({\\w].*',
    '%[a-z_]+%',
    '@[a-z_]+@',
    '\\(?(?:redacted|masked|hidden|removed|omitted|filtered|protected|secret|pii[ _a-z]*)\\)?',
    'your[ _-].*',
  ].join('|')})$`,
  'is',
);
/** Someone left the first characters: `abc***`. */
const MASK_INSIDE = /\*{3}|[•●]{3}|…|\[redacted\]/i;

const OAUTH_ERRORS = [
  'invalid_(?:grant|client|request|scope|token|resource|target)',
  '(?:unauthorized|disabled)_client',
  'unsupported_(?:grant|response)_type',
  '(?:interaction|consent|login)_required',
  'access_denied',
  'authorization_pending',
  'insufficient_scope',
  'server_error',
  'temporarily_unavailable',
];
/** Sample: `AADSTS50053:`, `AF20012`, `0x80070005`, `401`, `com.acme.TokenException`, `(invalid_grant)`. */
const WHOLE_CODE = new RegExp(
  `^["'([]?(?:${[
    'AADSTS\\d{2,9}',
    'AF\\d{2,8}',
    '0x[0-9a-fA-F]{8}',
    '[1-5]\\d\\d',
    '(?:[A-Za-z_$][\\w$]*\\.)*[A-Z][A-Za-z0-9_$]*(?:Exception|Error|Failure)',
    ...OAUTH_ERRORS,
  ].join('|')})["')\\].,:;]{0,2}$`,
);
