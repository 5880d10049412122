import { unitTable } from '../normalise/unit-table.ts';
import type { WordTable } from './word-table.ts';

/**
 * The words of a text: letters, digits and inner underscores; every character of a script without spaces is a word of its
 * own. Punctuation, case and accents disappear, so that `"code":403` and `code = 403` are the same two words, and a
 * translated quotation mark changes nothing.
 */
export interface Words {
  readonly count: number;
  /** For every word its number in the table, 0 for a word the table does not have. */
  readonly ids: Int32Array;
  /** For every word its UTF-16 offset in the text. */
  readonly starts: Uint32Array;
  /** For every word its UTF-16 offset in the text, exclusive. */
  readonly ends: Uint32Array;
}

/**
 * Splits a text into words. Takes time in proportion to the text and makes no string.
 *
 * @param table The words that matter.
 */
export function tokenise(text: string, table: WordTable): Words {
  const list = new WordList(text.length);
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === GAP) at++;
    else if (kind === ALONE) {
      list.add(table.find(text, at, at + 1), at, at + 1);
      at++;
    } else at = addWord(text, at, table, list);
  }
  return list.build();
}

/** The words of a text, in the form the table knows them. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  const normal = text.normalize('NFKC');
  tokenise(normal, { find: (_, start, end) => words.push(foldWord(normal, start, end)) });
  return words;
}

/** A word in the one form it is compared in: lower case, Latin letters without accents. */
function foldWord(text: string, start: number, end: number): string {
  let word = '';
  for (let at = start; at < end; at++) {
    const unit = folded(text.charCodeAt(at));
    if (unit !== SILENT_UNIT) word += String.fromCharCode(unit);
  }
  return word;
}

/** The unit a unit of a word is compared as; `SILENT_UNIT` for marks that do not count. */
export const folded = unitTable((char, unit) => {
  if (/[\u0300-\u036f]/.test(char)) return SILENT_UNIT;
  const lower = char.toLowerCase();
  const base = /\p{sc=Latin}/u.test(lower) ? lower.normalize('NFD') : lower;
  return base.charCodeAt(0) || unit;
});

/** Stands for no unit at all; U+0000 is in no word. */
export const SILENT_UNIT = 0;

/** Adds the word that starts here, without its outer underscores. */
function addWord(text: string, start: number, table: WordTable, list: WordList): number {
  let end = start;
  while (end < text.length && kindOf(text.charCodeAt(end)) === INSIDE) end++;
  let first = start;
  let last = end;
  while (text.charCodeAt(first) === UNDERSCORE && first < last) first++;
  while (last > first && text.charCodeAt(last - 1) === UNDERSCORE) last--;
  if (last > first) list.add(table.find(text, first, last), first, last);
  return end;
}

class WordList {
  private ids: Int32Array;
  private starts: Uint32Array;
  private ends: Uint32Array;
  private count = 0;

  constructor(chars: number) {
    // A word and its gap take some five characters; scripts without spaces take one.
    const size = Math.max(16, chars >> 2);
    this.ids = new Int32Array(size);
    this.starts = new Uint32Array(size);
    this.ends = new Uint32Array(size);
  }

  add(id: number, start: number, end: number): void {
    if (this.count === this.ids.length) this.grow();
    this.ids[this.count] = id;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count++;
  }

  build(): Words {
    return { count: this.count, ids: this.ids, starts: this.starts, ends: this.ends };
  }

  private grow(): void {
    const size = this.ids.length * 2;
    const { ids, starts, ends } = this;
    this.ids = new Int32Array(size);
    this.starts = new Uint32Array(size);
    this.ends = new Uint32Array(size);
    this.ids.set(ids);
    this.starts.set(starts);
    this.ends.set(ends);
  }
}

const GAP = 0;
const INSIDE = 1;
const ALONE = 2;
const UNDERSCORE = 0x5f;
/** Scripts that are written without spaces, or whose particles cling to the word (Hangul); the long vowel mark of Japanese. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\u30fc\uff70]/u;
const WORD_CHAR = /[\p{L}\p{N}\p{M}_]/u;
const readKind = (char: string): number => (UNSPACED.test(char) ? ALONE : WORD_CHAR.test(char) ? INSIDE : GAP);
const kindOfOther = unitTable(readKind);
/** The most frequent units without the detour over blocks. */
const ASCII_KINDS = Uint8Array.from({ length: 128 }, (_, unit) => readKind(String.fromCharCode(unit)));

function kindOf(unit: number): number {
  return unit < 128 ? (ASCII_KINDS[unit] as number) : kindOfOther(unit);
}
