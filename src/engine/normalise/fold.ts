import type { MappedText } from './text-builder.ts';
import { TextBuilder } from './text-builder.ts';

/**
 * Brings characters that mean the same to one form: NFKC, straight quotes, ASCII digits; zero-width and
 * directional marks disappear.
 */
export function foldCharacters(source: MappedText): MappedText {
  const { text, starts, ends } = source;
  if (!NON_ASCII.test(text)) return source;
  const builder = new TextBuilder(text.length);
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      builder.push(unit, starts[at] as number, ends[at] as number);
      at++;
      continue;
    }
    const end = clusterEnd(text, at);
    if (end === at + 1 && IS_FOLDED.test(text[at] as string)) {
      builder.push(unit, starts[at] as number, ends[at] as number);
      at = end;
      continue;
    }
    builder.pushText(foldCluster(text.slice(at, end)), starts[at] as number, ends[end - 1] as number);
    at = end;
  }
  return builder.build();
}

/** A character with the marks or Hangul parts that belong to it, so that decomposed text composes again. */
function clusterEnd(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
  while (end < text.length && end - at < MAX_CLUSTER_UNITS && CONTINUES_CLUSTER.test(text[end] as string)) end++;
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
/** Ideographs, kana and Hangul syllables that no folding changes: most of a Japanese or Korean paste. */
const IS_FOLDED = /[\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3]/;
const NON_ASCII = /\P{ASCII}/u;
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
