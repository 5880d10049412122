import { type Fact, factOf } from './evidence.ts';
import { isNotation } from './notation.ts';
import type { Words } from './tokenise.ts';
import type { FoundTerm, Term } from './vocabulary.ts';

/**
 * What the catalog asks for and the text holds.
 *
 * @param found The terms of the text.
 */
export function readTerms(text: string, words: Words, found: readonly FoundTerm[]): readonly Fact[] {
  const labelEnds = labelEndsOf(found);
  const packages = packageStarts(words, found);
  const facts: Fact[] = [];
  const places = new Map<Term, number>();
  let numbers = 0;
  for (const one of dropContainedPhrases(found)) {
    if (one.term.kind === 'number' && ++numbers > MAX_NUMBERS) continue;
    const count = (places.get(one.term) ?? 0) + 1;
    if (count > MAX_PLACES) continue;
    places.set(one.term, count);
    const fact = toFact(text, words, one, labelEnds);
    if (fact !== undefined) facts.push(fact.kind === 'exception' ? withPackage(text, fact, packages) : fact);
  }
  return facts;
}

/** Where packages begin that belong to a connector or to an app. */
function packageStarts(words: Words, found: readonly FoundTerm[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { term, first } of found) if (OWN_PACKAGES.has(term.kind)) starts.add(words.starts[first] as number);
  return starts;
}

/**
 * A class in somebody's package. Where that is neither a connector's nor an app's, it carries the key `qualified:…`: many
 * programs have a class of that name.
 */
function withPackage(text: string, fact: Fact, packages: ReadonlySet<number>): Fact {
  let start = fact.start;
  while (start > 0 && fact.start - start < MAX_PACKAGE_CHARS && PACKAGE_CHAR.test(text[start - 1] as string)) start--;
  if (start === fact.start || packages.has(start)) return fact;
  return { ...fact, keys: fact.keys.map((key) => key.replace('exception:', 'qualified:')) };
}

/** Where labels end: the index of their last word. */
function labelEndsOf(found: readonly FoundTerm[]): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const { term, last } of found) if (term.kind === 'label') ends.add(last);
  return ends;
}

function toFact(text: string, words: Words, found: FoundTerm, labelEnds: ReadonlySet<number>): Fact | undefined {
  const { term, first, last } = found;
  const start = words.starts[first] as number;
  const end = words.ends[last] as number;
  switch (term.kind) {
    case 'label':
      return undefined;
    case 'host':
      return isDotted(text, words, found) ? factOf(term, 'host', start, end) : undefined;
    case 'word':
      return isCodeWord(text, words, found, labelEnds) ? factOf(term, 'code', start, end) : undefined;
    case 'symbol':
      return text.slice(start, end) === term.value ? factOf(term, 'symbol', start, end) : undefined;
    case 'wording':
      return isInName(text, start) ? undefined : factOf(term, 'wording', start, end);
    case 'number':
      return toNumber(text, words, found, labelEnds);
    default:
      return factOf(term, term.kind, start, end);
  }
}

/**
 * Whether a word is written as the code: in the code's own letters, and behind a label unless no other word is written so
 * (`serviceNotAvailable`).
 */
function isCodeWord(text: string, words: Words, { term, first }: FoundTerm, labelEnds: ReadonlySet<number>): boolean {
  const written = text.slice(words.starts[first], words.ends[first]);
  return written === term.value && (CAMEL_CASE.test(written) || isLabelled(text, words, first, labelEnds));
}

/** Part of a dotted name, as in `Neo.ClientError.Security.Forbidden`: nobody's message. */
function isInName(text: string, start: number): boolean {
  return text[start - 1] === '.' && /\w/.test(text[start - 2] ?? '');
}

/**
 * A code without its prefix. Where its surroundings say that it is a code, it carries the key `number:…`; alone in the cell
 * of a table `cell:…`, which counts where its app is named; elsewhere `loose:…`, which counts only beside the code's name
 * or message.
 */
function toNumber(text: string, words: Words, found: FoundTerm, labelEnds: ReadonlySet<number>): Fact {
  const start = words.starts[found.first] as number;
  const end = words.ends[found.last] as number;
  const isIntroduced =
    (text[start - 1] === '(' && text[end] === ')') ||
    isHead(text, start, end) ||
    isInList(text, words, found.first, labelEnds);
  const isPlain = isIntroduced && !PLAIN_FIELD.test(text.slice(Math.max(0, start - MAX_FIELD_CHARS), start));
  const key = isPlain ? 'number:' : isCell(text, start, end) ? 'cell:' : 'loose:';
  const keys = found.term.keys.map((known) => known.replace('number:', key));
  return { ...found.term, kind: 'code', keys, start, end };
}

/** Where a line or a quotation begins: `50148 - [2018…`, `7000222. The message`, `50126: Error`. */
function isHead(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  return (before === undefined || OPENS.test(before)) && HEADS.test(text.slice(end, end + 4));
}

/** Alone in its cell of a table: `| 50140 | …`, `a@b.example,50074,Strong…`. */
function isCell(text: string, start: number, end: number): boolean {
  const before = text[start - 1] === ' ' ? text[start - 2] : text[start - 1];
  const after = text[end] === ' ' ? text[end + 1] : text[end];
  const edges = [before ?? '\n', after ?? '\n'];
  return edges.some((edge) => CELL_EDGE.test(edge)) && edges.every((edge) => CELL_EDGE.test(edge) || edge === '\n');
}

/** Right behind a label, with nothing between but the marks of a notation: `"code": "`, `error=`, `Code : [`. */
function isLabelled(text: string, { starts, ends }: Words, index: number, labelEnds: ReadonlySet<number>): boolean {
  if (!labelEnds.has(index - 1)) return false;
  return isNotation(text.slice(ends[index - 1], starts[index]));
}

/** Behind a label, or a later number of a labelled list: `"error_codes":[70002, 50012]`. */
function isInList(text: string, words: Words, index: number, labelEnds: ReadonlySet<number>): boolean {
  for (let at = index; at > 0 && index - at < MAX_LIST; at--) {
    if (isLabelled(text, words, at, labelEnds)) return true;
    const between = text.slice(words.ends[at - 1], words.starts[at]);
    if (!LIST_GAP.test(between)) return false;
  }
  return false;
}

/** A host's words must be joined by dots: `salesforce.com`, not "Salesforce com". */
function isDotted(text: string, { starts, ends }: Words, { first, last }: FoundTerm): boolean {
  // `mail-box.com` is not Box's host.
  if (text[(starts[first] as number) - 1] === '-') return false;
  for (let index = first; index < last; index++) {
    const between = text.slice(ends[index], starts[index + 1]);
    if (between !== '.' && between !== '-') return false;
  }
  return true;
}

/** Of an entry's phrases, one that stands inside another is the same fact; the longer one is met last. */
function dropContainedPhrases(found: readonly FoundTerm[]): readonly FoundTerm[] {
  const kept: FoundTerm[] = [];
  const earliest = new Map<Term['keys'][number], number>();
  for (let at = found.length - 1; at >= 0; at--) {
    const one = found[at] as FoundTerm;
    if (one.term.kind === 'phrase') {
      const key = one.term.keys[0] ?? '';
      if ((earliest.get(key) ?? Number.POSITIVE_INFINITY) <= one.first) continue;
      earliest.set(key, one.first);
    }
    kept.push(one);
  }
  return kept;
}

const OWN_PACKAGES: ReadonlySet<string> = new Set(['sign', 'connector']);
const MAX_PACKAGE_CHARS = 120;
const PACKAGE_CHAR = /[\w.$]/;
const CAMEL_CASE = /^[a-z]+[A-Z]/;
/** Places of one term that are read; what a log says more often than that, it says of one thing. */
const MAX_PLACES = 1000;
/** Bare numbers that are looked at; a list of more is data, not an error. */
const MAX_NUMBERS = 5000;
const MAX_FIELD_CHARS = 12;
const MAX_LIST = 8;
const LIST_GAP = /^[\s"']{0,4},[\s"']{0,4}$/;
const CELL_EDGE = /^[,;|\t]$/;
/** `"code":"` and `{ code: ` are everybody's field; "Error code: " is not. */
const PLAIN_FIELD = /(?:^|[{,\n'"] {0,8})code['"]? ?: ?['"]?$/i;
const OPENS = /["'`>*\s]/;
const HEADS = /^(?: - [[A-Z]|: [A-Z]|\. [A-Z])/;
