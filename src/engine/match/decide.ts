import type { AppId } from '../../catalog/types.ts';
import type { ParsedEvidence } from '../parse/parse.ts';
import type { Match, Verdict } from '../types.ts';
import type { Candidate, EvidenceIndex } from './candidates.ts';
import { byStrength, findCandidates } from './candidates.ts';
import type { CompiledCatalog } from './compile.ts';
import { speaksForApp } from './contrary.ts';
import { toReasons } from './reasons.ts';
import { yieldToStronger } from './yield.ts';

/** What was decided, before questions and neighbours are added. */
export interface Decision {
  readonly verdict: Verdict;
  readonly matches: readonly Match[];
  /** Candidates behind the matches, strongest first. */
  readonly claimed: readonly Candidate[];
  /** Candidates that were not claimed, strongest first. */
  readonly unclaimed: readonly Candidate[];
}

/** Decides what the evidence is enough for. */
export function decide(
  evidence: readonly ParsedEvidence[],
  index: EvidenceIndex,
  catalog: CompiledCatalog,
  app: AppId | undefined,
): Decision {
  const candidates =
    app === undefined
      ? findCandidates(index, catalog)
      : findCandidates(index, catalog, (signature) => signature.app === app || isGeneral(catalog, signature.app));
  const hasSign = index.has('connector');
  const claimable = candidates.filter((candidate) =>
    app === undefined ? isEnough(candidate, hasSign) : isEnoughForApp(candidate, index, catalog, app),
  );
  const standing = yieldToStronger(claimable, catalog);
  const claimed = closeToBest([...standing].sort(app === undefined ? byStrength : byShare));
  const unclaimed = candidates.filter((candidate) => !claimable.includes(candidate));
  const isCertain = claimed.length === 1 && (app !== undefined || (claimed[0] as Candidate).telling);
  return {
    verdict: claimed.length === 0 ? 'unknown' : isCertain ? 'certain' : 'ambiguous',
    matches: claimed.map((candidate) => toMatch(candidate, claimed, evidence, catalog, app)).sort(byScore),
    claimed,
    unclaimed,
  };
}

/** Without an app: the whole signature, and something in it or beside it that tells a connector from any software. */
function isEnough(candidate: Candidate, hasSign: boolean): boolean {
  return candidate.complete && (candidate.telling || hasSign);
}

/**
 * With an app: most of what tells this entry from the app's others. The choice is evidence, not proof: a paste that
 * speaks for another app, or names hosts of neither, needs the whole signature.
 */
function isEnoughForApp(candidate: Candidate, index: EvidenceIndex, catalog: CompiledCatalog, app: AppId): boolean {
  if (candidate.complete && candidate.telling) return true;
  if (isContradicted(candidate, index)) return false;
  if (
    speaksForApp(index, catalog, (owner) => owner !== app) &&
    !speaksForApp(index, catalog, (owner) => owner === app)
  ) {
    return false;
  }
  return candidate.share >= MIN_SHARE_FOR_APP && (candidate.app === app || candidate.complete);
}

/** Another status or code stands where the signature asks for its own. */
function isContradicted(candidate: Candidate, index: EvidenceIndex): boolean {
  return ['status:', 'code:'].some((kind) => {
    const asked = [...candidate.keys].filter((key) => key.startsWith(kind));
    if (asked.length === 0 || asked.some((key) => candidate.found.has(key))) return false;
    return [...index.keys()].some((key) => key.startsWith(kind) || (kind === 'code:' && key.startsWith('family:')));
  });
}

function isGeneral(catalog: CompiledCatalog, app: AppId): boolean {
  return catalog.apps.get(app)?.selectable === false;
}

function byShare(a: Candidate, b: Candidate): number {
  return Number(b.complete) - Number(a.complete) || b.share - a.share || byStrength(a, b);
}

/** Those the evidence does not tell from the best one. */
function closeToBest(sorted: readonly Candidate[]): readonly Candidate[] {
  const best = sorted[0];
  if (best === undefined) return [];
  return sorted.filter(
    (candidate) => candidate.complete === best.complete && candidate.weight >= best.weight * CLOSE_WEIGHT,
  );
}

function byScore(a: Match, b: Match): number {
  return b.score - a.score || (a.entry < b.entry ? -1 : 1);
}

function toMatch(
  candidate: Candidate,
  claimed: readonly Candidate[],
  evidence: readonly ParsedEvidence[],
  catalog: CompiledCatalog,
  app: AppId | undefined,
): Match {
  const confidence =
    (candidate.complete ? 1 : candidate.share) * (candidate.telling || app !== undefined ? SURE : UNSURE);
  return {
    entry: candidate.entry,
    score: Math.round((confidence / claimed.length) * 100) / 100,
    reasons: toReasons(candidate, evidence, catalog, app),
  };
}

/** Below, too little of what tells the app's entries apart stands in the paste. Trades short pastes against wrong claims. */
const MIN_SHARE_FOR_APP = 0.5;
/** Rivals within this part of the best weight count as equal: one supporting phrase does not settle which app it is. */
const CLOSE_WEIGHT = 0.75;
/** Confidence in one full match, and in one that rests on common terms beside a connector's stack frames. */
const SURE = 0.97;
const UNSURE = 0.6;
