import type { ParsedEvidence } from '../parse/evidence.ts';
import type { Evidence, Reason } from '../types.ts';

/** Evidence as an incident shows it, and where the reading's own places went. */
export interface ShownEvidence {
  readonly evidence: readonly ParsedEvidence[];
  /** Places that are still shown. */
  places(positions: readonly number[]): readonly number[];
  /** The same with reasons that point to shown evidence. */
  relocate<T extends { readonly reasons: readonly Reason[] }>(item: T): T;
}

/**
 * A log repeats itself; the first places of a fact prove it as well as all of them.
 *
 * @param isHidden Evidence that came to nothing.
 */
export function limitPlaces(
  evidence: readonly ParsedEvidence[],
  isHidden: (one: ParsedEvidence) => boolean,
): ShownEvidence {
  const counts = new Map<string, number>();
  const newPlaces = new Map<number, number>();
  const kept: ParsedEvidence[] = [];
  for (const [position, one] of evidence.entries()) {
    if (kept.length === MAX_SHOWN) break;
    if (isHidden(one)) continue;
    const fact = `${one.kind} ${one.value}`;
    const count = (counts.get(fact) ?? 0) + 1;
    counts.set(fact, count);
    if (count > MAX_PLACES) continue;
    newPlaces.set(position, kept.length);
    kept.push(one);
  }
  const places = (positions: readonly number[]): readonly number[] =>
    positions.flatMap((one) => newPlaces.get(one) ?? []);
  return {
    evidence: kept,
    places,
    relocate: (item) => ({
      ...item,
      reasons: item.reasons.map((reason) => ({ ...reason, evidence: places(reason.evidence) })),
    }),
  };
}

/** Evidence without what only matching needs. */
export function withoutKeys({ kind, value, span, language }: ParsedEvidence): Evidence {
  return language === undefined ? { kind, value, span } : { kind, value, span, language };
}

/** Most places kept of one fact, and of all facts together. */
const MAX_PLACES = 200;
const MAX_SHOWN = 2000;
