import type { Candidate } from './types.ts';
import { skipEscape } from './word-start.ts';

/**
 * Finds e-mail addresses and user principal names.
 *
 * Every `@` is looked at on its own, so that a long run of characters costs nothing.
 */
export function findEmails(text: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const { index, 0: sign } of text.matchAll(AT_SIGN)) {
    DOMAIN.lastIndex = index + sign.length;
    const domain = DOMAIN.exec(text)?.[0];
    if (domain === undefined || NO_TOP_LEVEL.test(domain)) continue;
    const before = text.slice(Math.max(0, index - MAX_LOCAL_CHARS), index);
    const local = localLength(before, sign === '@' ? LOCAL : ENCODED_LOCAL);
    const start = skipEscape(text, index - local);
    // `https://user:secret@host` is no e-mail address.
    if (start >= index || USER_INFO.test(before.slice(0, before.length - local))) continue;
    candidates.push({ kind: 'email', start, end: index + sign.length + domain.length });
  }
  return candidates;
}

interface LocalChars {
  /** What may stand right before the sign. */
  readonly last: RegExp;
  /** What may stand before that. */
  readonly inner: RegExp;
}

/** How many characters before the sign belong to the address. */
function localLength(before: string, { last, inner }: LocalChars): number {
  let start = before.length;
  if (!last.test(before[start - 1] ?? ' ')) return 0;
  while (start > 0 && inner.test(before[start - 1] as string)) start--;
  // No address begins with an apostrophe: it opens a quotation.
  while (before[start] === "'") start++;
  return before.length - start;
}

const AT_SIGN = /@|%40|&#64;|\\u0040/g;
const MAX_LOCAL_CHARS = 96;
const LOCAL: LocalChars = { last: /[\p{L}\p{N}_+#-]/u, inner: /[\p{L}\p{N}._+'#~!$*=-]/u };
/** Where `@` is encoded, `+` is a blank, and `=` ends the name of a parameter. */
const ENCODED_LOCAL: LocalChars = { last: /[\p{L}\p{N}_-]/u, inner: /[\p{L}\p{N}._#~-]/u };
const DOMAIN = /[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}][\p{L}\p{N}-]{0,62}){1,8}/uy;
/** `package@1.2.3`, `image@2x.png`. */
const NO_TOP_LEVEL = /\.(?:\d[^.]*|[^.]|png|jpe?g|gif|svg|js|ts|css)$/i;
const USER_INFO = /:\/\/[^\s/@]{0,90}$/;
