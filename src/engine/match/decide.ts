import type { AppId } from '../../catalog/types.ts';
import type { Match, Verdict } from '../types.ts';
import type { Candidate } from './candidates.ts';
import { byStrength, findCandidates } from './candidates.ts';
import type { CompiledCatalog } from './compile.ts';
import { findContrary, hostsSpeakFor, speaksForApp } from './contrary.ts';
import type { Reading } from './reading.ts';
import { toReasons } from './reasons.ts';
import { yieldToStronger } from './yield.ts';

/** What was decided, before questions and neighbours are added. */
export interface Decision {
  readonly verdict: Verdict;
  readonly matches: readonly Match[];
  /** Candidates behind the matches, strongest first. */
  readonly claimed: readonly Candidate[];
}

/** Decides what the evidence is enough for. */
export function decide(reading: Reading): Decision {
  const { index, catalog, app } = reading;
  const candidates =
    app === undefined
      ? findCandidates(index, catalog)
      : findCandidates(index, catalog, (signature) => signature.app === app || isGeneral(catalog, signature.app));
  const claimable = candidates.filter((candidate) =>
    app === undefined ? isEnough(candidate, reading) : isEnoughForApp(candidate, reading, app),
  );
  const standing = yieldToStronger(claimable.length > 0 ? claimable : hintsOf(candidates, reading), catalog);
  const rivals = closeToBest([...standing].sort(app === undefined ? byStrength : byShare));
  const claimed = app === undefined ? honest(separateByHost(rivals, reading), catalog) : rivals;
  return {
    verdict: claimed.length === 0 ? 'unknown' : claimed.length === 1 ? 'certain' : 'ambiguous',
    matches: claimed.map((candidate) => toMatch(candidate, claimed.length, reading)).sort(byScore),
    claimed,
  };
}

/** Without an app: the whole signature, and something in it or beside it that tells a connector from any software. */
function isEnough(candidate: Candidate, { index, general }: Reading): boolean {
  return candidate.complete && (candidate.telling || index.has('connector') || candidate.app === general);
}

/**
 * With an app: most of what tells this entry from the app's others. The choice is evidence, not proof: a paste that
 * speaks for another app needs the whole signature.
 */
function isEnoughForApp(candidate: Candidate, { index, catalog }: Reading, app: AppId): boolean {
  if (candidate.complete && candidate.telling) return true;
  if (isContradicted(candidate, { index })) return false;
  const speaksForOther = speaksForApp(index, catalog, (owner) => owner !== app);
  if (speaksForOther && !speaksForApp(index, catalog, (owner) => owner === app)) return false;
  return candidate.share >= MIN_SHARE_FOR_APP && (candidate.app === app || candidate.complete);
}

/**
 * With an app, entries that share a telling class or code with the paste, though what separates them is missing, as in a
 * message cut off. One alone is no claim.
 */
function hintsOf(candidates: readonly Candidate[], reading: Reading): readonly Candidate[] {
  const { app, index, catalog } = reading;
  if (app === undefined || findContrary(index, catalog, app) !== undefined) return [];
  const hints = candidates.filter(
    (candidate) =>
      candidate.app === app &&
      candidate.telling &&
      candidate.share >= MIN_SHARE_FOR_HINT &&
      !isContradicted(candidate, { index }),
  );
  return hints.length > 1 ? hints : [];
}

/** Another status or code stands where the signature asks for its own. */
function isContradicted(candidate: Candidate, { index }: Pick<Reading, 'index'>): boolean {
  return ['status:', 'code:'].some((kind) => {
    const asked = candidate.keys.filter((key) => key.startsWith(kind));
    if (asked.length === 0 || asked.some((key) => candidate.found.has(key))) return false;
    return [...index.keys()].some((key) => key.startsWith(kind) || (kind === 'code:' && key.startsWith('family:')));
  });
}

/** Of entries of several apps that ask for the same, the one whose app's host stands in the paste. */
function separateByHost(rivals: readonly Candidate[], { index, catalog }: Reading): readonly Candidate[] {
  const named = rivals.filter(({ app }) => hostsSpeakFor(app, index, catalog));
  return named.length === 1 ? named : rivals;
}

/** What rests on common terms beside a connector's stack frames could be any app's: one such entry alone is no claim. */
function honest(rivals: readonly Candidate[], catalog: CompiledCatalog): readonly Candidate[] {
  const [only, ...others] = rivals;
  if (only === undefined || others.length > 0 || only.telling || isGeneral(catalog, only.app)) return rivals;
  return [];
}

function isGeneral(catalog: CompiledCatalog, app: AppId): boolean {
  return catalog.apps.get(app)?.selectable === false;
}

function byShare(a: Candidate, b: Candidate): number {
  return Number(b.complete) - Number(a.complete) || b.share - a.share || byStrength(a, b);
}

function byScore(a: Match, b: Match): number {
  return b.score - a.score || (a.entry < b.entry ? -1 : 1);
}

/** Those the evidence does not tell from the best one, and those that rest on evidence of their own: other errors. */
function closeToBest(sorted: readonly Candidate[]): readonly Candidate[] {
  const best = sorted[0];
  if (best === undefined) return [];
  return sorted.filter(
    (candidate) =>
      candidate.complete === best.complete &&
      (candidate.weight >= best.weight * CLOSE_WEIGHT || (candidate.telling && isApart(candidate, best))),
  );
}

function isApart(a: Candidate, b: Candidate): boolean {
  return !a.evidence.some((position) => b.evidence.includes(position));
}

function toMatch(candidate: Candidate, rivals: number, reading: Reading): Match {
  const isSure = candidate.telling || reading.app !== undefined;
  const confidence = (candidate.complete ? 1 : candidate.share) * (isSure ? SURE : UNSURE);
  return {
    entry: candidate.entry,
    score: Math.round((confidence / rivals) * 100) / 100,
    reasons: toReasons(candidate, reading),
  };
}

/** Below, too little of what tells the app's entries apart stands in the paste. Trades short pastes against wrong claims. */
const MIN_SHARE_FOR_APP = 0.5;
/** Enough to say "one of these" where nothing separates them. */
const MIN_SHARE_FOR_HINT = 0.25;
/** Rivals within this part of the best weight count as equal: one supporting phrase does not settle which app it is. */
const CLOSE_WEIGHT = 0.75;
/** Confidence in one full match, and in one that rests on common terms beside a connector's stack frames. */
const SURE = 0.97;
const UNSURE = 0.6;
