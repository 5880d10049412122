import type { Fact } from './evidence.ts';
import { isNotation } from './notation.ts';
import type { Words } from './tokenise.ts';
import type { FoundTerm } from './vocabulary.ts';

/** A series of codes, read whether or not an entry explains the single code. */
export interface CodePattern {
  readonly family: string;
  /** The letters before the number, as the product writes them. */
  readonly prefix: string;
  /** The whole code, in any case. */
  readonly pattern: RegExp;
}

/**
 * Codes of a known series that the catalog does not list: `AADSTS50999`, and the number alone behind a label that only this
 * series has: `AADSTS 50999`, `Sign-in error code 50999`.
 *
 * @param found The terms of the text; labels of a series carry its key.
 */
export function readUnlistedCodes(
  text: string,
  words: Words,
  found: readonly FoundTerm[],
  patterns: readonly CodePattern[],
): readonly Fact[] {
  return [...readJoined(text, words, patterns), ...readLabelled(text, words, found, patterns)];
}

function readJoined(text: string, words: Words, patterns: readonly CodePattern[]): readonly Fact[] {
  const facts: Fact[] = [];
  const initials = new Set(
    patterns.flatMap(({ prefix }) => [prefix.charCodeAt(0), prefix.toLowerCase().charCodeAt(0)]),
  );
  for (let index = 0; index < words.count && facts.length < MAX_CODES; index++) {
    const start = words.starts[index] as number;
    const end = words.ends[index] as number;
    if (words.ids[index] !== 0 || !initials.has(text.charCodeAt(start)) || end - start > MAX_CODE_CHARS) continue;
    const code = text.slice(start, end).replace('_', '');
    const family = patterns.find(({ pattern }) => pattern.test(code));
    if (family !== undefined) facts.push(toFact(family, code, start, end));
  }
  return facts;
}

function readLabelled(
  text: string,
  words: Words,
  found: readonly FoundTerm[],
  patterns: readonly CodePattern[],
): readonly Fact[] {
  return found.flatMap(({ term, last }) => {
    const family = patterns.find((one) => term.kind === 'label' && term.keys.includes(`family:${one.family}`));
    const next = last + 1;
    if (family === undefined || next >= words.count || words.ids[next] !== 0) return [];
    const start = words.starts[next] as number;
    const end = words.ends[next] as number;
    const code = `${family.prefix}${text.slice(start, end)}`;
    if (!family.pattern.test(code) || !isNotation(text.slice(words.ends[last], start))) return [];
    // What a logger put before the next line begins with a year.
    if (DATE_GOES_ON.test(text.slice(end, end + 2))) return [];
    return [toFact(family, code, start, end)];
  });
}

function toFact({ family }: CodePattern, code: string, start: number, end: number): Fact {
  return { kind: 'code', value: code.toUpperCase(), keys: [`family:${family}`], start, end };
}

const MAX_CODE_CHARS = 16;
/** A log of more unlisted codes is noise. */
const MAX_CODES = 4000;
const DATE_GOES_ON = /^[-/]\d/;
