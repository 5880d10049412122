import type { MappedText } from '../normalise/text-builder.ts';
import type { Evidence, Span } from '../types.ts';
import type { Term } from './vocabulary.ts';

/** Evidence together with what signatures ask for. */
export interface ParsedEvidence extends Evidence {
  /** Keys of the signatures' parts this evidence meets. Empty for ids, times and methods. */
  readonly keys: readonly string[];
}

/** A fact with where it stands in the normalised text. */
export interface Fact extends Omit<Term, 'kind'> {
  readonly kind: Evidence['kind'];
  readonly start: number;
  /** Exclusive; behind `start`. */
  readonly end: number;
}

/** A term as a fact. Written out, since tens of thousands are made of one log. */
export function factOf(term: Term, kind: Fact['kind'], start: number, end: number): Fact {
  const { value, keys, language } = term;
  return language === undefined ? { kind, value, keys, start, end } : { kind, value, keys, language, start, end };
}

/** A fact as evidence: its place is that in the untouched paste. */
export function toEvidence(mapped: MappedText, { kind, value, keys, language, start, end }: Fact): ParsedEvidence {
  const span = toPaste(mapped, start, end);
  return language === undefined ? { kind, value, span, keys } : { kind, value, span, keys, language };
}

/** Where a piece of the normalised text came from. */
function toPaste({ starts, ends }: MappedText, start: number, end: number): Span {
  return { start: starts[start] as number, end: ends[end - 1] as number };
}
