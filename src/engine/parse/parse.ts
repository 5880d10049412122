import { normalise } from '../normalise/normalise.ts';
import type { MappedText } from '../normalise/text-builder.ts';
import type { Evidence, EvidenceKind, Span } from '../types.ts';
import { readIds } from './read-ids.ts';
import { isAnnounced, isStatus } from './read-status.ts';
import type { Token } from './tokenise.ts';
import { tokenise } from './tokenise.ts';
import { type Unwrapped, unwrap } from './unwrap.ts';
import type { FoundTerm, Term, Vocabulary } from './vocabulary.ts';

/** Evidence together with what signatures ask for. */
export interface ParsedEvidence extends Evidence {
  /** Keys of the signatures' parts this evidence meets. Empty for ids and timestamps. */
  readonly keys: readonly string[];
}

/** A series of codes, read whether or not an entry explains the single code. */
export interface CodePattern {
  readonly family: string;
  readonly pattern: RegExp;
}

/**
 * Reads facts out of a paste.
 *
 * @param paste Raw text in any language. At most `MAX_PASTE_CHARS` (2 000 000) characters are read.
 * @param vocabulary What the catalog asks for.
 * @param codePatterns Series of codes to read besides.
 * @returns Evidence in the order found; spans are UTF-16 offsets into the paste, end exclusive. Empty when nothing is
 *   recognised; of one fact at most the first 200 places. Never throws.
 */
export function parsePaste(
  paste: string,
  vocabulary: Vocabulary,
  codePatterns: readonly CodePattern[],
): readonly ParsedEvidence[] {
  const mapped = normalise(paste);
  const unwrapped = unwrap(mapped);
  const found = [
    ...readText(mapped, vocabulary, codePatterns),
    ...readCutWords(unwrapped, vocabulary, codePatterns),
    ...readIds(mapped.text).map((evidence) => ({ ...evidence, span: toPaste(mapped, evidence.span), keys: [] })),
  ];
  return firstPlaces(found).sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.kind < b.kind ? -1 : 1),
  );
}

function readText(
  mapped: MappedText,
  vocabulary: Vocabulary,
  codePatterns: readonly CodePattern[],
): readonly ParsedEvidence[] {
  const tokens = tokenise(mapped.text);
  const terms = readTerms(mapped, tokens, vocabulary);
  return [
    ...terms,
    ...readStatuses(mapped, tokens, terms),
    ...readUnlistedCodes(mapped, tokens, vocabulary, codePatterns),
  ];
}

/** What only shows when line breaks are taken out: evidence that one of them went through. */
function readCutWords(
  unwrapped: Unwrapped | undefined,
  vocabulary: Vocabulary,
  codePatterns: readonly CodePattern[],
): readonly ParsedEvidence[] {
  if (unwrapped === undefined || unwrapped.cuts.length === 0) return [];
  const { mapped, cuts } = unwrapped;
  return readText(mapped, vocabulary, codePatterns).filter(({ span }) => isCut(span, cuts));
}

function isCut({ start, end }: Span, cuts: readonly number[]): boolean {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] as number) > start) high = middle;
    else low = middle + 1;
  }
  return low < cuts.length && (cuts[low] as number) < end;
}

/** A log repeats itself; the first places of a fact prove it as well as all of them. */
function firstPlaces(found: readonly ParsedEvidence[]): ParsedEvidence[] {
  const places = new Map<string, number>();
  return found.filter(({ kind, value }) => {
    const fact = `${kind} ${value}`;
    const count = (places.get(fact) ?? 0) + 1;
    places.set(fact, count);
    return count <= MAX_PLACES;
  });
}

function readTerms(mapped: MappedText, tokens: readonly Token[], vocabulary: Vocabulary): ParsedEvidence[] {
  const found = vocabulary
    .find(tokens)
    .filter((term) => term.term.kind !== 'host' || isDotted(mapped.text, tokens, term));
  return dropContainedPhrases(found).map(({ term, first, last }) =>
    toEvidence(mapped, term, (tokens[first] as Token).start, (tokens[last] as Token).end),
  );
}

/** A host's words must be joined by dots: `salesforce.com`, not "Salesforce com". */
function isDotted(text: string, tokens: readonly Token[], { first, last }: FoundTerm): boolean {
  // `mail-box.com` is not Box's host.
  if (text[(tokens[first] as Token).start - 1] === '-') return false;
  for (let index = first; index < last; index++) {
    const between = text.slice((tokens[index] as Token).end, (tokens[index + 1] as Token).start);
    if (between !== '.' && between !== '-') return false;
  }
  return true;
}

/** Of an entry's phrases, one that stands inside another is the same fact. */
function dropContainedPhrases(found: readonly FoundTerm[]): readonly FoundTerm[] {
  const longestAt = new Map<string, number>();
  const idOf = ({ term, first }: FoundTerm): string => `${first} ${term.keys.join(' ')}`;
  for (const one of found) {
    if (one.term.kind === 'phrase') longestAt.set(idOf(one), Math.max(longestAt.get(idOf(one)) ?? 0, one.last));
  }
  const furthest = new Map<string, number>();
  return found.filter((one) => {
    if (one.term.kind !== 'phrase') return true;
    const keys = one.term.keys.join(' ');
    const isContained = one.last < (longestAt.get(idOf(one)) ?? 0) || (furthest.get(keys) ?? -1) >= one.last;
    if (!isContained) furthest.set(keys, one.last);
    return !isContained;
  });
}

/** Statuses; where some are announced by what stands beside them, only those. */
function readStatuses(
  mapped: MappedText,
  tokens: readonly Token[],
  terms: readonly ParsedEvidence[],
): ParsedEvidence[] {
  const positions = [...tokens.keys()].filter((index) => isStatus(mapped.text, tokens, index));
  const neighbours = new Set(terms.flatMap(({ kind, span }) => announcedBy(kind, span)));
  const announced = positions.filter((index) => {
    const { start, end } = toPaste(mapped, tokens[index] as Token);
    const isBeside = neighbours.has(start) || neighbours.has(-end);
    return isBeside || isAnnounced(mapped.text, tokens, index);
  });
  return (announced.length > 0 ? announced : positions).map((index) => {
    const { word, start, end } = tokens[index] as Token;
    return toEvidence(mapped, { kind: 'status', value: word, keys: [`status:${word}`] }, start, end);
  });
}

/**
 * Places where a status may begin behind a class name or "Server returned", and, as negative numbers, where one may end
 * before a reason phrase: a few blanks or marks may stand between.
 */
function announcedBy(kind: EvidenceKind, { start, end }: Span): readonly number[] {
  if (kind === 'exception') return NEAR.map((distance) => end + distance);
  if (kind === 'wording') return NEAR.flatMap((distance) => [end + distance, distance - start]);
  return [];
}

function readUnlistedCodes(
  mapped: MappedText,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  codePatterns: readonly CodePattern[],
): ParsedEvidence[] {
  const found: ParsedEvidence[] = [];
  for (const token of tokens) {
    const family = codePatterns.find(({ pattern }) => pattern.test(token.word));
    if (family === undefined || vocabulary.single(token.word).some((term) => term.kind === 'code')) continue;
    const term = { kind: 'code' as const, value: token.word.toUpperCase(), keys: [`family:${family.family}`] };
    found.push(toEvidence(mapped, term, token.start, token.end));
  }
  return found;
}

function toEvidence(mapped: MappedText, term: Term, start: number, end: number): ParsedEvidence {
  const { kind, value, keys, language } = term;
  const span = toPaste(mapped, { start, end });
  return { kind: kind satisfies EvidenceKind, value, span, keys, ...(language === undefined ? {} : { language }) };
}

function toPaste(mapped: MappedText, span: Span): Span {
  return { start: mapped.starts[span.start] as number, end: mapped.ends[span.end - 1] as number };
}

/** Most places kept of one fact. */
const MAX_PLACES = 200;
/** Blanks and marks between a status and what announces it, as in `401 - Unauthorized`. */
const NEAR = [0, 1, 2, 3, 4];
