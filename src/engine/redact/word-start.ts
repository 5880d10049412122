/**
 * Whether a word starts here: nothing of a word stands before it, or only the end of an escape, as in `\nghp_…`,
 * `%22ghp_…` and `\u0022ghp_…`.
 */
export function startsWord(text: string, start: number): boolean {
  if (start === 0 || !WORD_CHAR.test(text[start - 1] as string)) return true;
  return ESCAPE_BEFORE.test(text.slice(Math.max(0, start - MAX_ESCAPE_CHARS), start));
}

/** Where a word really starts whose first characters belong to an escape: behind the `n` of `\ncontoso.com`. */
export function skipEscape(text: string, start: number): number {
  const before = text[start - 1];
  if (before !== '\\' && before !== '%') return start;
  const rest = before === '%' ? PERCENT_REST : BACKSLASH_REST;
  rest.lastIndex = start;
  return start + (rest.exec(text)?.[0].length ?? 0);
}

const WORD_CHAR = /\w/;
const MAX_ESCAPE_CHARS = 12;
const ESCAPE_BEFORE = /(?:\\[nrtbf]|\\u[0-9a-f]{4}|%(?:25){0,4}[0-9a-f]{2})$/i;
const BACKSLASH_REST = /[nrtbf]|u[0-9a-f]{4}/iy;
const PERCENT_REST = /(?:25){0,4}[0-9a-f]{2}/iy;
