import type { Fact } from './evidence.ts';
import type { Words } from './tokenise.ts';

/**
 * The HTTP statuses of a text; where some are announced by what stands beside them, only those.
 *
 * @param terms What the catalog asks for and the text holds: class names and wording announce a status.
 */
export function readStatuses(text: string, words: Words, terms: readonly Fact[]): readonly Fact[] {
  const found: number[] = [];
  for (let index = 0; index < words.count && found.length < MAX_STATUSES; index++) {
    if (isStatus(text, words, index)) found.push(index);
  }
  if (found.length === 0) return [];
  const ends = new Set<number>();
  const starts = new Set<number>();
  for (const { kind, start, end } of terms) {
    if (kind === 'exception' || kind === 'wording') ends.add(end);
    if (kind === 'wording') starts.add(start);
  }
  const announced = found.filter((index) => {
    const start = words.starts[index] as number;
    const isBeside = NEAR.some((distance) => ends.has(start - distance) || starts.has(start + 3 + distance));
    return isBeside || isAnnounced(text, words, index);
  });
  return (announced.length > 0 ? announced : found).map((index) => {
    const start = words.starts[index] as number;
    const value = text.slice(start, start + 3);
    return { kind: 'status', value, keys: [`status:${value}`], start, end: start + 3 };
  });
}

/**
 * Tells whether a three-digit number is an HTTP status, judged by what stands around it: `401 Unauthorized`, `(401)`,
 * `"code":403` and `status code 402` are; parts of times, versions, line numbers and ids are not.
 *
 * @param index Index of the number among the words.
 */
export function isStatus(text: string, words: Words, index: number): boolean {
  const start = words.starts[index] as number;
  const end = words.ends[index] as number;
  if (end - start !== 3 || !isStatusNumber(text, start)) return false;
  if (touchesDigits(text, start, end)) return false;
  return !isLineNumber(text, start, words, index) && !isPartOfName(text, start, end);
}

/**
 * Tells whether a status is announced as one, by a label before it or by brackets. Beside an announced status, a bare
 * number ("took 404 ms") is most likely something else.
 */
function isAnnounced(text: string, words: Words, index: number): boolean {
  const start = words.starts[index] as number;
  return isLabelled(text, words, index) || (text[start - 1] === '(' && text[start + 3] === ')');
}

/** `4dd` or `5dd`; `isStatus` asks this of every word, so it makes no string. */
function isStatusNumber(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  return (first === FOUR || first === FOUR + 1) && isDigit(text, start + 1) && isDigit(text, start + 2);
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= ZERO && unit <= ZERO + 9;
}

function isLabelled(text: string, { starts, ends }: Words, index: number): boolean {
  if (index === 0) return false;
  const end = ends[index - 1] as number;
  return LABEL.test(text.slice(Math.max(starts[index - 1] as number, end - MAX_LABEL_CHARS), end));
}

function touchesDigits(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return /\d[.,:\-/]$/.test(before) || /^[.,:\-/]\d/.test(after);
}

/** `HttpUtils.java:231` */
function isLineNumber(text: string, start: number, words: Words, index: number): boolean {
  return text[start - 1] === ':' && /[\p{L}\d]/u.test(text[start - 2] ?? '') && !isLabelled(text, words, index);
}

/** `exec-404`, `#404`, `v1.401`, `404px` */
function isPartOfName(text: string, start: number, end: number): boolean {
  return /[-#./@_$+]/.test(text[start - 1] ?? '') || /[-_%@]/.test(text[end] ?? '');
}

const ZERO = 0x30;
const FOUR = 0x34;
const MAX_LABEL_CHARS = 8;
/** Names that announce a status, alone or at the end of a longer one: `status_code`, `httpStatus`. */
const LABEL = /(?:code|status|error|http|response)$/i;
const MAX_STATUSES = 4000;
/** Blanks and marks between a status and the class name or wording that announces it, as in `401 - Unauthorized`. */
const NEAR = [0, 1, 2, 3, 4];
