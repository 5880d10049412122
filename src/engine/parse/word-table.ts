import { type UnitTable, unitTable } from '../normalise/unit-table.ts';
import { folded, SILENT_UNIT } from './tokenise.ts';

/** Tells words by number. */
export interface WordTable {
  /** The number of the word that stands in a text; 0 when the table does not have it. */
  find(text: string, start: number, end: number): number;
}

/** Numbers words from 1, in the order they are added, and finds them in a text without cutting it into strings. */
export class NumberedWords implements WordTable {
  private readonly words: string[] = [''];
  /** Spare a look at nearly every word that is another one. */
  private readonly hashes: number[] = [0];
  private slots = new Int32Array(1024);
  /** Words of one unit: scripts without spaces have no others. Made when a text is read, after the words are there. */
  private ofUnit: UnitTable | undefined;

  /** How many numbers there are, 0 included. */
  get size(): number {
    return this.words.length;
  }

  /** Gives a word its number. @param word As `foldWord` makes it. */
  add(word: string): number {
    const known = this.search(word, 0, word.length);
    if (known !== 0) return known;
    this.ofUnit = undefined;
    this.words.push(word);
    this.hashes.push(hashOf(word, 0, word.length));
    if (this.words.length * 2 > this.slots.length) this.rebuild();
    else this.place(this.words.length - 1);
    return this.words.length - 1;
  }

  find(text: string, start: number, end: number): number {
    if (end - start !== 1) return this.search(text, start, end);
    this.ofUnit ??= unitTable((char) => this.search(char, 0, 1));
    return this.ofUnit(text.charCodeAt(start));
  }

  private search(text: string, start: number, end: number): number {
    const mask = this.slots.length - 1;
    const hash = hashOf(text, start, end);
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot] as number;
      if (id === 0) return 0;
      if (this.hashes[id] === hash && isWord(this.words[id] as string, text, start, end)) return id;
    }
  }

  private place(id: number): void {
    const mask = this.slots.length - 1;
    let slot = (this.hashes[id] as number) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = id;
  }

  private rebuild(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    for (let id = 1; id < this.words.length; id++) this.place(id);
  }
}

/** FNV-1a over the units a word is compared as. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const char = unit < 0x80 ? ASCII_FOLDED[unit] : folded(unit);
    if (char !== SILENT_UNIT) hash = Math.imul(hash ^ (char as number), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  let length = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const char = unit < 0x80 ? ASCII_FOLDED[unit] : folded(unit);
    if (char === SILENT_UNIT) continue;
    if (word.charCodeAt(length) !== char) return false;
    length++;
  }
  return length === word.length;
}

/** The most frequent units without the detour over blocks. */
const ASCII_FOLDED = Uint8Array.from({ length: 128 }, (_, unit) => (unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit));
