import type { Match, Reason } from '../types.ts';
import type { EvidenceIndex } from './candidates.ts';
import { byScore, type Decision, NO_CLAIM, toScore } from './claim.ts';
import type { CompiledCatalog } from './compile.ts';
import { type CodeBasis, collectCodes, type FoundCode, isStandard } from './find-codes.ts';
import type { Reading } from './reading.ts';

/** What rows of code lists explain. */
export interface CodeDecision extends Decision {
  readonly basis: CodeBasis | undefined;
  readonly found: readonly FoundCode[];
}

/**
 * Decides which rows of code lists the paste means. The best basis counts alone: beside an exact code, listed or not, a
 * message or a bare number says nothing more. Wrapper codes yield to the code they wrap.
 */
export function decideCodes(reading: Reading): CodeDecision {
  const found = collectCodes(reading);
  const hasExact = found.some(({ basis }) => basis === 'exact') || hasUnlistedCode(reading.index);
  for (const basis of hasExact ? EXACT_ONLY : BY_TRUST) {
    const rivals = strongest(
      found.filter((one) => one.basis === basis),
      basis,
      reading,
    );
    if (basis === 'wording' && rivals.length > MAX_RIVALS) return NOTHING;
    if (rivals.length > 0) return toDecision(rivals, basis, reading);
  }
  return NOTHING;
}

/** Whether a code of a known series stands there that no list has: what else stands there belongs to that code. */
export function hasUnlistedCode(index: EvidenceIndex): boolean {
  return [...index.keys()].some((key) => key.startsWith('family:'));
}

/** Of codes that stand for the same trouble, those that tell it best. */
function strongest(
  found: readonly FoundCode[],
  basis: CodeBasis,
  { catalog, evidence }: Reading,
): readonly FoundCode[] {
  const unwrapped = found.filter(({ code }) => !catalog.wrapperKeys.has(code.key));
  const rivals = unwrapped.length > 0 ? unwrapped : found;
  if (basis === 'ordinary') return innermost(rivals, catalog);
  if (basis !== 'wording') return [...rivals].sort((a, b) => firstPlace(a, evidence) - firstPlace(b, evidence));
  const most = Math.max(0, ...rivals.map(({ words }) => words));
  return rivals.filter(({ words }) => words === most);
}

function firstPlace({ evidence }: FoundCode, all: Reading['evidence']): number {
  return all[evidence[0] ?? 0]?.span.start ?? 0;
}

/** Services wrap a precise word in a general one; a standard's word yields to an app's own. */
function innermost(rivals: readonly FoundCode[], catalog: CompiledCatalog): readonly FoundCode[] {
  const own = rivals.filter(({ app }) => !isStandard(app, catalog));
  const from = own.length > 0 ? own : rivals;
  const last = from.reduce<FoundCode | undefined>((best, one) => {
    return best === undefined || (one.evidence[0] ?? 0) > (best.evidence[0] ?? 0) ? one : best;
  }, undefined);
  return last === undefined ? [] : [last];
}

function toDecision(rivals: readonly FoundCode[], basis: CodeBasis, reading: Reading): CodeDecision {
  const matches = rivals.map((one, rank) => toMatch(one, basis, { rank, count: rivals.length, reading })).sort(byScore);
  return {
    verdict: rivals.length === 1 ? 'certain' : 'ambiguous',
    matches,
    claimed: rivals,
    found: rivals,
    isStrong: basis !== 'wording' && !rivals.some(({ app }) => isStandard(app, reading.catalog)),
    basis,
  };
}

interface Ranked {
  readonly rank: number;
  readonly count: number;
  readonly reading: Reading;
}

/** The first code of several is the likeliest: what follows is quoted, or comes of it. */
function toMatch({ entry, evidence }: FoundCode, basis: CodeBasis, { rank, count, reading }: Ranked): Match {
  const confidence =
    CONFIDENCE[basis] * (count === 1 ? 1 : rank === 0 ? FIRST_OF_SEVERAL : (1 - FIRST_OF_SEVERAL) / (count - 1));
  return { entry, score: toScore(confidence), reasons: toReasons(evidence, reading) };
}

function toReasons(positions: readonly number[], { evidence, app, surroundings }: Reading): readonly Reason[] {
  const kinds = new Map<Reason['kind'], number[]>();
  for (const position of positions) {
    const kind = evidence[position]?.kind;
    if (kind !== undefined) kinds.set(kind, [...(kinds.get(kind) ?? []), position]);
  }
  const total = [...kinds.keys()].reduce((sum, kind) => sum + (WEIGHTS.get(kind) ?? 0), 0) || 1;
  const reasons: Reason[] = [...kinds]
    .map(([kind, places]) => ({ kind, evidence: places, weight: toScore((WEIGHTS.get(kind) ?? 0) / total) }))
    .sort((a, b) => b.weight - a.weight);
  if (app !== undefined && surroundings.contrary === undefined)
    reasons.push({ kind: 'app-chosen', evidence: [], weight: 0 });
  return reasons;
}

const NOTHING: CodeDecision = { ...NO_CLAIM, basis: undefined, found: [] };
const BY_TRUST: readonly CodeBasis[] = ['exact', 'number', 'wording', 'ordinary'];
const EXACT_ONLY: readonly CodeBasis[] = ['exact'];
const CONFIDENCE: Readonly<Record<CodeBasis, number>> = { exact: 0.98, number: 0.92, wording: 0.9, ordinary: 0.85 };
const FIRST_OF_SEVERAL = 0.6;
const WEIGHTS: ReadonlyMap<Reason['kind'], number> = new Map([
  ['code', 4],
  ['symbol', 2],
  ['phrase', 1],
]);
/** A message that more codes share names none of them. */
const MAX_RIVALS = 4;
