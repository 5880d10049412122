import type { Token } from './tokenise.ts';

/**
 * Tells whether a three-digit number is an HTTP status, judged by what stands around it: `401 Unauthorized`, `(401)`,
 * `"code":403` and `status code 402` are; parts of times, versions, line numbers and ids are not.
 *
 * @param index Index of the number's token.
 */
export function isStatus(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (!STATUS.test(token.word) || token.end - token.start !== 3) return false;
  if (touchesDigits(text, token)) return false;
  const word = tokens[index - 1]?.word ?? '';
  return !isLineNumber(text, token, word) && !isPartOfName(text, token);
}

/**
 * Tells whether a status is announced as one, by a label before it or by brackets. Beside an announced status, a bare
 * number ("took 404 ms") is most likely something else.
 */
export function isAnnounced(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  const label = tokens[index - 1]?.word ?? '';
  return LABEL.test(label) || (text[token.start - 1] === '(' && text[token.end] === ')');
}

function touchesDigits(text: string, token: Token): boolean {
  const before = text.slice(Math.max(0, token.start - 2), token.start);
  const after = text.slice(token.end, token.end + 2);
  return /\d[.,:\-/]$/.test(before) || /^[.,:\-/]\d/.test(after);
}

/** `HttpUtils.java:231` */
function isLineNumber(text: string, token: Token, previousWord: string): boolean {
  return text[token.start - 1] === ':' && /[\p{L}\d]/u.test(text[token.start - 2] ?? '') && !LABEL.test(previousWord);
}

/** `exec-404`, `#404`, `v1.401`, `404px` */
function isPartOfName(text: string, token: Token): boolean {
  return /[-#./@_$+]/.test(text[token.start - 1] ?? '') || /[-_%@]/.test(text[token.end] ?? '');
}

const STATUS = /^[45]\d\d$/;
/** Names that announce a status, alone or at the end of a longer one: `status_code`, `httpStatus`. */
const LABEL = /(?:code|status|error|http|response)$/;
