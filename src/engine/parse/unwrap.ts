import type { MappedText } from '../normalise/text-builder.ts';
import type { Line } from './lines.ts';

/** A text whose words are whole again, without what a logger put before every line. */
export interface Unwrapped {
  readonly mapped: MappedText;
  /** Offsets in the paste where a break went through a word, or a prefix through what may be one message, ascending. */
  readonly cuts: readonly number[];
}

/**
 * Takes out the line breaks that a tool put into words and numbers, and the prefixes that a logger put into sentences.
 *
 * @param isWord Whether a word matters. Only a break within such a one is taken out: others may end a word.
 * @returns `undefined` when nothing was taken out, for a text of one line, and for one too long to be a wrapped message.
 */
export function unwrap(
  { text, starts, ends }: MappedText,
  lines: readonly Line[],
  isWord: (word: string) => boolean,
): Unwrapped | undefined {
  if (text.length > MAX_UNWRAPPED_CHARS || lines.length < 2) return undefined;
  const joints = findJoints(text, lines, isWord);
  if (!joints.some(({ isCut }) => isCut)) return undefined;
  const kept = new Uint32Array(text.length);
  const pieces: string[] = [];
  let count = 0;
  for (const { from, to, isGlued } of joints) {
    if (!isGlued) {
      pieces.push('\n');
      kept[count++] = Math.max(0, from - 1);
    }
    pieces.push(text.slice(from, to));
    for (let at = from; at < to; at++) kept[count++] = at;
  }
  const mapped = {
    text: pieces.join(''),
    starts: kept.slice(0, count).map((at) => starts[at] as number),
    ends: kept.slice(0, count).map((at) => ends[at] as number),
  };
  return { mapped, cuts: joints.filter(({ isCut }) => isCut).map(({ before }) => ends[before] as number) };
}

/** A line's content and how it goes on from the line before. */
interface Joint {
  readonly from: number;
  readonly to: number;
  /** Offset of the last character before the break. */
  readonly before: number;
  /** Whether the break goes away. */
  readonly isGlued: boolean;
  /** Whether something was taken out that may have gone through a message. */
  readonly isCut: boolean;
}

function findJoints(text: string, lines: readonly Line[], isWord: (word: string) => boolean): readonly Joint[] {
  const following = lines.slice(1);
  const isPrefixed = following.filter(({ start, content }) => content > start).length * 2 > following.length;
  const joints: Joint[] = [];
  for (const [index, line] of lines.entries()) {
    const from = index === 0 ? line.start : contentStart(text, line, isPrefixed);
    const to = contentEnd(text, line);
    const last = joints.at(-1);
    const before = Math.max(0, (last?.to ?? 1) - 1);
    const isGlued =
      index === 0 || (last !== undefined && last.to > last.from && isCutWord(text, last, { from, to }, isWord));
    const isInterrupted = index > 0 && isPrefixed && /[\p{L}\p{N}]/u.test(text.slice(line.start, from));
    if (from < to || index === 0)
      joints.push({ from, to, before, isGlued, isCut: index > 0 && (isGlued || isInterrupted) });
    else joints.push({ from: line.start, to: line.start, before, isGlued: false, isCut: false });
  }
  return joints;
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Whether the end of one line and the beginning of the next are one word that matters. */
function isCutWord(text: string, last: Piece, next: Piece, isWord: (word: string) => boolean): boolean {
  const head = LAST_WORD.exec(text.slice(Math.max(last.from, last.to - MAX_WORD_CHARS), last.to))?.[0];
  const tail = FIRST_WORD.exec(text.slice(next.from, Math.min(next.to, next.from + MAX_WORD_CHARS)))?.[0];
  if (head === undefined || tail === undefined) return false;
  return MAY_BE_CODE.test(head + tail) || isWord(head + tail);
}

/**
 * Behind the prefix and the indentation. A single blank belongs to the text: a tool that cuts after so many characters
 * cuts before blanks too.
 */
function contentStart(text: string, { start, content, end }: Line, isPrefixed: boolean): number {
  const from = isPrefixed ? content : start;
  let at = from;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
  return at === from + 1 && text[from] === ' ' && text[from - 1] !== ' ' ? from : at;
}

/** Before the name of the stream that log viewers show in the last column. */
function contentEnd(text: string, { start, end }: Line): number {
  const tail = text.slice(Math.max(start, end - MAX_TAIL_CHARS), end);
  return end - (STREAM_COLUMN.exec(tail)?.[0].length ?? 0);
}

/** Longest text that is read a second time. Consoles and mail programs wrap short texts. */
const MAX_UNWRAPPED_CHARS = 100_000;
const MAX_TAIL_CHARS = 16;
const MAX_WORD_CHARS = 60;
/** ` | stdout` */
const STREAM_COLUMN = / ?\| ?(?:stdout|stderr) ?$/;
const LAST_WORD = /(?<![\p{L}\p{N}_])[\p{L}\p{N}_]+$/u;
const FIRST_WORD = /^[\p{L}\p{N}_]+/u;
/** A status, or a code that no list has. */
const MAY_BE_CODE = /^(?:[45]\d\d|[A-Za-z]{1,8}\d{3,8})$/;
