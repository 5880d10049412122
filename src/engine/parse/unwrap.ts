import type { MappedText } from '../normalise/text-builder.ts';
import type { Line } from './lines.ts';

/** Longest text that is read a second time without its line breaks. Consoles and mail programs wrap short texts. */
const MAX_UNWRAPPED_CHARS = 100_000;

/** A text without its line breaks and without what a logger put before every line. */
export interface Unwrapped {
  readonly mapped: MappedText;
  /** Offsets in the paste where a break or a prefix went through what may be one message, ascending. */
  readonly cuts: readonly number[];
}

/**
 * Takes the line breaks out of a text, so that words and numbers a tool cut in two are whole again, and sentences that a
 * logger interrupted with its prefix.
 *
 * @returns `undefined` for a text of one line, and for one too long to be a wrapped message.
 */
export function unwrap({ text, starts, ends }: MappedText, lines: readonly Line[]): Unwrapped | undefined {
  if (text.length > MAX_UNWRAPPED_CHARS || lines.length < 2) return undefined;
  const kept = new Uint32Array(text.length);
  const pieces: string[] = [];
  const cuts: number[] = [];
  let count = 0;
  for (const [index, line] of lines.entries()) {
    const from = index === 0 ? line.start : contentStart(text, line);
    const to = contentEnd(text, line);
    if (from >= to && index > 0) {
      // An empty line ends whatever was wrapped.
      pieces.push('\n');
      kept[count++] = line.start - 1;
      continue;
    }
    if (count > 0) {
      const before = kept[count - 1] as number;
      const isPrefixed = hasWordChar(text.slice(line.start, from));
      if (isPrefixed || (isWordChar(text[before]) && isWordChar(text[from]))) cuts.push(ends[before] as number);
    }
    pieces.push(text.slice(from, to));
    for (let at = from; at < to; at++) kept[count++] = at;
  }
  const mapped = {
    text: pieces.join(''),
    starts: kept.slice(0, count).map((at) => starts[at] as number),
    ends: kept.slice(0, count).map((at) => ends[at] as number),
  };
  return { mapped, cuts };
}

/**
 * Behind the prefix and the indentation. A single blank belongs to the text: a tool that cuts after so many characters
 * cuts before blanks too.
 */
function contentStart(text: string, { content, end }: Line): number {
  let at = content;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
  return at === content + 1 && text[content] === ' ' ? content : at;
}

/** Before the name of the stream that log viewers show in the last column. */
function contentEnd(text: string, { start, end }: Line): number {
  const tail = text.slice(Math.max(start, end - MAX_TAIL_CHARS), end);
  return end - (STREAM_COLUMN.exec(tail)?.[0].length ?? 0);
}

function hasWordChar(text: string): boolean {
  return WORD_CHAR.test(text);
}

function isWordChar(char: string | undefined): boolean {
  return char !== undefined && WORD_CHAR.test(char);
}

const MAX_TAIL_CHARS = 16;
/** ` | stdout` */
const STREAM_COLUMN = /\| ?(?:stdout|stderr) ?$/;
const WORD_CHAR = /[\p{L}\p{N}_]/u;
