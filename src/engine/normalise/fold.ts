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
  let folded = '';
  for (const char of cluster.normalize('NFKC')) folded += foldChar(char);
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
