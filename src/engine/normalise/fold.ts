import type { MappedText } from './text-builder.ts';
import { TextBuilder } from './text-builder.ts';
import { unitTable } from './unit-table.ts';

/**
 * Brings characters that mean the same to one form: NFKC, straight quotes, ASCII digits; zero-width and
 * directional marks disappear.
 */
export function foldCharacters(source: MappedText): MappedText {
  const { text, starts, ends } = source;
  let at = firstUnfolded(text, 0);
  if (at === text.length) return source;
  const builder = new TextBuilder(text.length);
  const folds = new ClusterFolds();
  let kept = 0;
  while (at < text.length) {
    if (at > kept) builder.pushPiece(source, kept, at);
    const simple = simpleFold(text, at);
    const end = simple === COMPLEX ? clusterEnd(text, at) : at + 1;
    const [start, stop] = [starts[at] as number, ends[end - 1] as number];
    if (simple === COMPLEX) builder.pushText(folds.of(text.slice(at, end)), start, stop);
    else if (simple !== DROPS) builder.pushUnit(simple, start, stop);
    kept = end;
    at = firstUnfolded(text, end);
  }
  builder.pushPiece(source, kept, text.length);
  return builder.build();
}

/** The next place where folding changes something, or where marks follow that may join. */
function firstUnfolded(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    const fact = foldingOf(unit);
    if (fact === JOINS && at > from) return at - 1;
    if (fact !== STAYS) return at;
  }
  return text.length;
}

/** What a character becomes that is one unit before and after, and that no mark follows. */
function simpleFold(text: string, at: number): number {
  const fact = foldingOf(text.charCodeAt(at));
  if (fact < DROPS) return COMPLEX;
  const next = text.charCodeAt(at + 1);
  return next >= 0x80 && foldingOf(next) === JOINS ? COMPLEX : fact;
}

/** Folds of the clusters of one text: a text repeats its characters. */
class ClusterFolds {
  private readonly known = new Map<string, string>();

  of(cluster: string): string {
    const known = this.known.get(cluster);
    if (known !== undefined) return known;
    const fold = foldCluster(cluster);
    if (this.known.size < MAX_KNOWN) this.known.set(cluster, fold);
    return fold;
  }
}

/** A character with the marks or Hangul parts that belong to it, so that decomposed text composes again. */
function clusterEnd(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
  while (end < text.length && end - at < MAX_CLUSTER_UNITS && foldingOf(text.charCodeAt(end)) === JOINS) end++;
  return end;
}

function foldCluster(cluster: string): string {
  const normal = cluster.normalize('NFKC');
  // A few Arabic ligatures stand for whole phrases; taken apart they would make a paste many times as long.
  const isLigature = normal.length > cluster.length * MAX_GROWTH;
  let folded = '';
  for (const char of isLigature ? cluster : normal) folded += foldChar(char);
  return folded;
}

function foldChar(char: string): string {
  const replacement = REPLACEMENTS.get(char);
  if (replacement !== undefined) return replacement;
  if (INVISIBLE.test(char)) return '';
  if (DIGIT.test(char)) return String(digitValue(char));
  return char;
}

/** Decimal digits of every script stand in blocks of ten, the zero first (Unicode Standard, section 4.6). */
function digitValue(char: string): number {
  const point = char.codePointAt(0) as number;
  let zero = point;
  while (point - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return point - zero;
}

const MAX_CLUSTER_UNITS = 32;
const MAX_GROWTH = 4;
const CONTINUES_CLUSTER = /[\p{M}\u1160-\u11ff]/u;
/** Soft hyphens, zero-width and directional marks, variation selectors, the byte order mark. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const DIGIT = /\p{Nd}/u;
const REPLACEMENTS = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['‚', "'"],
  ['‛', "'"],
  ['′', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['″', '"'],
  ['«', '"'],
  ['»', '"'],
  ['「', '"'],
  ['」', '"'],
  ['、', ','],
  ['。', '.'],
  ['–', '-'],
  ['—', '-'],
  ['‐', '-'],
  ['‑', '-'],
]);
const MAX_KNOWN = 4096;
/** What is known of a unit; from 4 on it is the one unit it becomes. */
const STAYS = 0;
const COMPLEX = 1;
/** Marks and Hangul parts: they may compose with what stands before them. */
const JOINS = 2;
const DROPS = 3;
const foldingOf = unitTable((char, unit) => {
  if (CONTINUES_CLUSTER.test(char)) return JOINS;
  if (unit >= 0xd800 && unit <= 0xdfff) return COMPLEX;
  const fold = foldCluster(char);
  if (fold === char) return STAYS;
  if (fold === '') return DROPS;
  return fold.length === 1 && fold.charCodeAt(0) > DROPS ? fold.charCodeAt(0) : COMPLEX;
});
