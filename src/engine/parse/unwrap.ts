import type { MappedText } from '../normalise/text-builder.ts';

/** Longest text that is read a second time without its line breaks. Consoles and mail programs wrap short texts. */
const MAX_UNWRAPPED_CHARS = 100_000;

/**
 * A line break with the indentation or quotation marks a tool puts before the next line. A single blank there belongs to the
 * text: a tool that cuts after so many characters cuts before blanks too.
 */
const LINE_BREAK = /\r?\n(?: {2,10}|[\t>|][ \t>|]{0,9})?/g;

/** A text without its line breaks. */
export interface Unwrapped {
  readonly mapped: MappedText;
  /** Offsets in the paste where a break went through a word or number, ascending. */
  readonly cuts: readonly number[];
}

/**
 * Takes the line breaks out of a text, so that words and numbers a tool cut in two are whole again.
 *
 * @returns `undefined` for a text of one line, and for one too long to be a wrapped message.
 */
export function unwrap({ text, starts, ends }: MappedText): Unwrapped | undefined {
  if (text.length > MAX_UNWRAPPED_CHARS || !text.includes('\n')) return undefined;
  const kept = new Uint32Array(text.length);
  let count = 0;
  let at = 0;
  const keepUntil = (end: number): void => {
    for (; at < end; at++) kept[count++] = at;
  };
  const cuts: number[] = [];
  for (const found of text.matchAll(LINE_BREAK)) {
    keepUntil(found.index);
    at = found.index + found[0].length;
    if (isWordChar(text[found.index - 1]) && isWordChar(text[at])) cuts.push(ends[found.index - 1] as number);
  }
  keepUntil(text.length);
  const mapped = {
    text: text.replaceAll(LINE_BREAK, ''),
    starts: kept.slice(0, count).map((index) => starts[index] as number),
    ends: kept.slice(0, count).map((index) => ends[index] as number),
  };
  return { mapped, cuts };
}

function isWordChar(char: string | undefined): boolean {
  return char !== undefined && WORD_CHAR.test(char);
}

const WORD_CHAR = /[\p{L}\p{N}_]/u;
