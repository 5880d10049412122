import { normaliseInSteps } from '../normalise/normalise.ts';
import type { MappedText } from '../normalise/text-builder.ts';
import { finish, type Steps } from '../steps.ts';
import type { Span } from '../types.ts';
import { type Fact, type ParsedEvidence, toEvidence } from './evidence.ts';
import type { Line } from './lines.ts';
import { readLines } from './lines.ts';
import { type NeutralNames, readForeign } from './read-foreign.ts';
import { readIds } from './read-ids.ts';
import { readStatuses } from './read-status.ts';
import { readTerms } from './read-terms.ts';
import { readTimes } from './read-times.ts';
import type { CodePattern } from './read-unlisted.ts';
import { readUnlistedCodes } from './read-unlisted.ts';
import type { Unwrapped } from './unwrap.ts';
import { unwrap } from './unwrap.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a paste is read with. */
export interface Lexicon {
  /** What the catalog asks for. */
  readonly vocabulary: Vocabulary;
  /** Series of codes to read besides. */
  readonly codePatterns: readonly CodePattern[];
  readonly neutral: NeutralNames;
}

/** A paste that was read. */
export interface ParsedPaste {
  /** In the order found; spans are UTF-16 offsets into the paste, end exclusive. Empty when nothing is recognised. */
  readonly evidence: readonly ParsedEvidence[];
  readonly mapped: MappedText;
  readonly lines: readonly Line[];
}

/**
 * Reads facts out of a paste. Takes time in proportion to it. Never throws.
 *
 * @param paste Raw text in any language. At most `MAX_PASTE_CHARS` (2 000 000) characters are read.
 */
export function parsePaste(paste: string, lexicon: Lexicon): ParsedPaste {
  return finish(parseInSteps(paste, lexicon));
}

/** The same, a reading at a time. */
export function* parseInSteps(paste: string, lexicon: Lexicon): Steps<ParsedPaste> {
  const mapped = yield* normaliseInSteps(paste);
  const { text } = mapped;
  yield;
  const lines = readLines(text);
  yield;
  const { terms, facts } = yield* readWords(text, lexicon);
  const foreign = readForeign(paste, mapped, terms, lexicon.neutral);
  yield;
  const others = [...foreign, ...readIds(text), ...readTimes(text)];
  yield;
  const evidence: ParsedEvidence[] = [];
  for (const fact of facts) evidence.push(toEvidence(mapped, fact));
  for (const fact of others) evidence.push(toEvidence(mapped, fact));
  return {
    evidence: inOrder([
      ...evidence,
      ...readCutWords(
        unwrap(mapped, lines, (word) => lexicon.vocabulary.hasWord(word)),
        lexicon,
      ),
    ]),
    mapped,
    lines,
  };
}

/**
 * Evidence in the order it stands, longer pieces behind shorter ones that start with them. Sorting numbers is many times
 * quicker than comparing objects, and a log has tens of thousands.
 */
function inOrder(evidence: readonly ParsedEvidence[]): readonly ParsedEvidence[] {
  const order = new Float64Array(evidence.length);
  for (const [index, { span }] of evidence.entries()) {
    const length = Math.min(span.end - span.start, MAX_RANKED_LENGTH);
    order[index] = (span.start * (MAX_RANKED_LENGTH + 1) + length) * MAX_EVIDENCE + Math.min(index, MAX_EVIDENCE - 1);
  }
  order.sort();
  return Array.from(order, (rank) => evidence[rank % MAX_EVIDENCE] as ParsedEvidence);
}

interface WordFacts {
  /** What the catalog asks for and the text holds. */
  readonly terms: readonly Fact[];
  /** These, and statuses and codes of known series. */
  readonly facts: readonly Fact[];
}

function* readWords(text: string, { vocabulary, codePatterns }: Lexicon): Steps<WordFacts> {
  const words = vocabulary.tokenise(text);
  yield;
  const found = vocabulary.find(words);
  yield;
  const terms = readTerms(text, words, found);
  yield;
  const statuses = readStatuses(text, words, terms);
  return { terms, facts: [...terms, ...statuses, ...readUnlistedCodes(text, words, found, codePatterns)] };
}

/** What only shows when line breaks are taken out: evidence that one of them went through. */
function readCutWords(unwrapped: Unwrapped | undefined, lexicon: Lexicon): readonly ParsedEvidence[] {
  if (unwrapped === undefined || unwrapped.cuts.length === 0) return [];
  const { mapped, cuts } = unwrapped;
  const { facts } = finish(readWords(mapped.text, lexicon));
  return facts.map((fact) => toEvidence(mapped, fact)).filter(({ span }) => isCut(span, cuts));
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

/** Pieces of evidence that can be told apart in their order: 2²¹. */
const MAX_EVIDENCE = 2_097_152;
/** Longer pieces are ordered as if they were this long. */
const MAX_RANKED_LENGTH = 255;
