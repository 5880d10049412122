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
 * @param isWord Whether a word matters. Absent: every word does.
 * @returns `undefined` for a text that has no word cut in two and no prefix in it, for one of one line, and for one too long to be a wrapped message.
 */
export function unwrap(
  { text, starts, ends }: MappedText,
  lines: readonly Line[],
  isWord: (word: string) => boolean = () => true,
): Unwrapped | undefined {
  if (text.length > MAX_UNWRAPPED_CHARS || lines.length < 2 || !isWrapped(text, lines, isWord)) return undefined;
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

/** Whether a line break may have gone through a word that matters, or a logger's prefix through a sentence. */
function isWrapped(text: string, lines: readonly Line[], isWord: (word: string) => boolean): boolean {
  return lines.some((line, index) => {
    const before = lines[index - 1];
    if (before === undefined) return false;
    const from = contentStart(text, line);
    if (line.content > line.start && hasWordChar(text.slice(line.start, from))) return true;
    const head = LAST_WORD.exec(
      text.slice(Math.max(before.start, before.end - MAX_WORD_CHARS), contentEnd(text, before)),
    );
    const tail = FIRST_WORD.exec(text.slice(from, from + MAX_WORD_CHARS));
    if (head === null || tail === null) return false;
    const word = `${head[0]}${tail[0]}`;
    return MAY_BE_CODE.test(word) || isWord(word);
  });
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
const MAX_WORD_CHARS = 60;
const LAST_WORD = /[\p{L}\p{N}_]{1,60}$/u;
const FIRST_WORD = /^[\p{L}\p{N}_]{1,60}/u;
/** A status, or a code that no list has. */
const MAY_BE_CODE = /^(?:[45]\d\d|[A-Za-z]{1,8}\d{3,8})$/;
