import { FIELD_WORDS, readLabel } from './field-labels.ts';
import { isSecretValue } from './field-values.ts';
import type { Candidate } from './types.ts';

/**
 * Finds values of fields whose name tells that they are secret: `"client_secret":"…"`, `password=…`, `X-Api-Key: …`,
 * `<token>…</token>`, `--password …`, also escaped (`\"`, `&quot;`, `%22`, `%3D`).
 */
export function findFields(text: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const word = new RegExp(FIELD_WORD.source, FIELD_WORD.flags);
  for (let found = word.exec(text); found !== null; found = word.exec(text)) {
    const field = readField(text, found.index, word.lastIndex);
    if (field === undefined) continue;
    word.lastIndex = Math.max(word.lastIndex, field.readOn);
    if (field.candidate !== undefined) candidates.push(field.candidate);
  }
  return candidates;
}

interface Field {
  readonly candidate?: Candidate;
  /**
   * Where to read on: behind a value that is hidden, and inside one that is not, for it may be another field. A long one is
   * left out even then, or many of them in a row would take more than linear time.
   */
  readonly readOn: number;
}

function readField(text: string, wordStart: number, wordEnd: number): Field | undefined {
  SEPARATOR.lastIndex = wordEnd;
  const separator = SEPARATOR.exec(text);
  if (separator === null) return undefined;
  const before = text.slice(Math.max(0, wordStart - MAX_NAME_CHARS), wordStart);
  const name = NAME_END.exec(before)?.[0] ?? '';
  if (!isFieldOfItsKind(before.slice(0, before.length - name.length), name, separator)) return undefined;
  const label = readLabel(name + text.slice(wordStart, wordEnd));
  if (label === undefined) return undefined;
  const start = wordEnd + separator[0].length;
  const quote = QUOTE_END.exec(separator[0])?.[0];
  const end = (quote === undefined ? undefined : quotedEnd(text, start, quote)) ?? bareEnd(text, start);
  if (end === start) return undefined;
  const isQuoted = quote !== undefined;
  const isFirm = isQuoted || !LOOSE_SEPARATOR.test(separator[0]);
  const isSecret = isSecretValue({
    value: text.slice(start, end),
    label,
    isQuoted,
    isFirm,
    after: text.slice(end, end + 2),
  });
  if (isSecret) return { candidate: { kind: label.kind, start, end }, readOn: end };
  return { readOn: end - start > MAX_REREAD_CHARS ? end : start };
}

/** A blank separates a name from its value only behind `--name`, and `>` only behind `<name`. */
function isFieldOfItsKind(before: string, name: string, separator: RegExpExecArray): boolean {
  if (separator.groups?.blank !== undefined) return OPTION.test(before + name);
  if (separator.groups?.tag !== undefined) return /(?:<|&lt;)(?:\w{1,20}:)?$/.test(before);
  return true;
}

/** Offset of the quotation mark that closes the value, or `undefined` when there is none on this line. */
function quotedEnd(text: string, start: number, quote: string): number | undefined {
  const rest = text.slice(start, start + MAX_QUOTED_CHARS);
  let at = rest.indexOf(quote);
  // `"pa\"ss"`: an escaped mark does not close a plain one.
  while (at > 0 && rest[at - 1] === '\\' && rest[at - 2] !== '\\' && !quote.startsWith('\\')) {
    at = rest.indexOf(quote, at + 1);
  }
  return at === -1 || LINE_END.test(rest.slice(0, at)) ? undefined : start + at;
}

function bareEnd(text: string, start: number): number {
  BARE_VALUE.lastIndex = start;
  const value = BARE_VALUE.exec(text)?.[0] ?? '';
  let length = value.length;
  while (length > 0 && TRAILING.includes(value[length - 1] as string)) length--;
  return start + length;
}

const MAX_NAME_CHARS = 40;
const MAX_REREAD_CHARS = 256;
const MAX_QUOTED_CHARS = 4096;
const TRAILING = ',;:.)]}|';
const QUOTE = '(?:\\\\{0,16}["\'`]|&quot;|&#3[49];|&#x2[27];|%(?:25){0,3}2[27]|\\\\{1,16}u002[27])';
const ASSIGN = '(?:=>|:=|[:=]{1,2}|%(?:25){0,3}3[da]|\\\\{1,16}u003[da])';
const FIELD_WORD = new RegExp(FIELD_WORDS, 'gi');
/** The rest of the name before the word: `"X-Okta-Api` before `Token`. */
const NAME_END = /[\w.-][\w .-]{0,39}$/;
const SEPARATOR = new RegExp(
  [
    // "name": "value", name=value, name%3Dvalue
    `(?:[_ -]?value)?${QUOTE}?[ \\t]{0,8}${ASSIGN}(?:[ \\t]|%20){0,8}(?:u?${QUOTE})?`,
    // {"name":"password","value":"…"}
    `${QUOTE}[ \\t]{0,4},\\s{0,16}${QUOTE}value${QUOTE}[ \\t]{0,4}:[ \\t]{0,4}${QUOTE}`,
    // <input name="password" value="…">
    `${QUOTE}[ \\t]{1,4}value=${QUOTE}`,
    `(?<tag>>|&gt;)`,
    `(?<blank>[ \\t]{1,4})${QUOTE}?`,
  ].join('|'),
  'iy',
);
const QUOTE_END = new RegExp(`${QUOTE}$`, 'i');
/** `name: value` may be prose. */
const LOOSE_SEPARATOR = /:[ \t]+$|^[ \t]+$/;
const LINE_END = /[\r\n]/;
/** Sample: `--client-` before `secret`. */
const OPTION = /(?:^|\s)--?[\w-]*$/;
/** Up to a blank, a quotation mark, the next parameter or the next field. */
const BARE_VALUE = new RegExp(
  `(?:(?!${[
    '&(?:amp;|quot;|lt;|gt;|#|[\\w.%-]{1,40}=|$)',
    ';(?:\\s|$|[\\w .-]{1,40}=)',
    ',\\s?\\\\{0,16}["\']?[\\w.-]{1,40}\\\\{0,16}["\']?\\s?[:=]',
    '%(?:25){0,3}(?:2[0267]|0[ad])',
    '\\\\{1,16}(?:[nrtu"\']|$)',
  ].join('|')})[^\\s"'\`<>])+`,
  'iy',
);
