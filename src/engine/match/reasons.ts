import type { ParsedEvidence } from '../parse/evidence.ts';
import type { EvidenceKind, Reason } from '../types.ts';
import type { Candidate } from './candidates.ts';
import type { CompiledCatalog } from './compile.ts';
import { addTo } from './group.ts';
import type { Reading } from './reading.ts';

/**
 * Puts a candidate's evidence into reasons, one per kind, heaviest first.
 *
 * @returns Reasons whose weights add up to at most 1. `app-chosen` and `partial` explain and weigh nothing.
 */
export function toReasons(candidate: Candidate, { evidence, index, catalog, app }: Reading): readonly Reason[] {
  const kinds = new Map<EvidenceKind, number[]>();
  for (const position of candidate.evidence) {
    const { kind } = evidence[position] as ParsedEvidence;
    addTo(kinds, kind, position);
  }
  const total = weigh([...candidate.found], catalog);
  const reasons: Reason[] = [...kinds].map(([kind, positions]) => ({
    kind,
    evidence: positions,
    weight: round(weightOfKind(kind, candidate, catalog) / (total || 1)),
  }));
  reasons.sort((a, b) => b.weight - a.weight || (a.kind < b.kind ? -1 : 1));
  const translated = translatedStatuses(candidate, { evidence, index });
  if (translated.length > 0 && !kinds.has('wording'))
    reasons.push({ kind: 'wording', evidence: translated, weight: 0 });
  if (app !== undefined) reasons.push({ kind: 'app-chosen', evidence: [], weight: 0 });
  if (app !== undefined && candidate.isShared) reasons.push({ kind: 'shared-text', evidence: [], weight: 0 });
  if (!candidate.complete) reasons.push({ kind: 'partial', evidence: [], weight: 0 });
  return reasons;
}

/** Reason phrases of the candidate's status in another language than the original, such as "Niet gemachtigd". */
function translatedStatuses(
  candidate: Candidate,
  { evidence, index }: Pick<Reading, 'evidence' | 'index'>,
): readonly number[] {
  const statuses = [...candidate.found].filter((key) => key.startsWith('status:'));
  // A reason phrase stands in for the status where no number was read.
  const places = statuses.flatMap((key) => [
    ...(index.get(key.replace('status:', 'reason:')) ?? []),
    ...(index.get(key) ?? []),
  ]);
  return places.filter((place) => {
    const { kind, language } = evidence[place] as ParsedEvidence;
    return kind === 'wording' && language !== ORIGINAL_LANGUAGE;
  });
}

/** Language the products write their messages in before they translate them. */
const ORIGINAL_LANGUAGE = 'en';

function weightOfKind(kind: EvidenceKind, candidate: Candidate, catalog: CompiledCatalog): number {
  // Wording that stands in for a number carries the number's weight.
  const prefix = kind === 'wording' ? 'status:' : `${kind}:`;
  return weigh(
    [...candidate.found].filter((key) => key.startsWith(prefix)),
    catalog,
  );
}

function weigh(keys: readonly string[], catalog: CompiledCatalog): number {
  return keys.reduce((sum, key) => sum + (catalog.weightByKey.get(key) ?? 0), 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
