import type { AppId } from '../../catalog/types.ts';
import type { Match } from '../types.ts';
import type { Candidate } from './candidates.ts';
import { byStrength, findComplete, findInScope } from './candidates.ts';
import { byScore, type Decision, NO_CLAIM, toScore } from './claim.ts';
import type { CompiledCatalog } from './compile.ts';
import { hintsOf, isEnough, isEnoughForApp, isNamedCode, isOwnCode } from './enough.ts';
import type { Reading } from './reading.ts';
import { toReasons } from './reasons.ts';
import { areRelated } from './surroundings.ts';
import { yieldToStronger } from './yield.ts';

/** What entries with signatures of their own explain: connector errors, and Graph's scenarios. */
export interface EntryDecision extends Decision {
  readonly candidates: readonly Candidate[];
}

/** Decides what the evidence is enough for, as far as entries with signatures of their own go. */
export function decideEntries(reading: Reading): EntryDecision {
  const rivals = reading.app === undefined ? rivalsWithoutApp(reading) : rivalsOfApp(reading, reading.app);
  return toDecision(rivals, reading);
}

/** The decision for candidates that were chosen, none of them better than the others. */
export function toDecision(rivals: readonly Candidate[], reading: Reading): EntryDecision {
  if (rivals.length === 0) return { ...NO_CLAIM, candidates: [] };
  const matches = rivals.map((candidate) => toMatch(candidate, rivals.length, reading)).sort(byScore);
  return {
    verdict: rivals.length === 1 ? 'certain' : 'ambiguous',
    matches,
    claimed: rivals,
    candidates: rivals,
    isStrong: rivals.some(({ complete, telling }) => complete && telling),
  };
}

function rivalsWithoutApp(reading: Reading): readonly Candidate[] {
  const { index, catalog } = reading;
  const enough = findComplete(index, catalog).filter((candidate) => isEnough(candidate, reading));
  const rivals = closeToBest([...yieldToStronger(enough, catalog)].sort(byStrength));
  return honest(separateByHost(rivals, reading), reading);
}

function rivalsOfApp(reading: Reading, app: AppId): readonly Candidate[] {
  const { index, catalog } = reading;
  const scope = catalog.scopes.get(app);
  const inScope = scope === undefined ? [] : findInScope(index, catalog, scope);
  const others = findComplete(index, catalog).filter((one) => isElsewhere(one, app, catalog));
  const enough = [
    ...inScope.filter((one) => isEnoughForApp(one, reading, app)),
    ...otherApps(others, inScope, reading),
  ];
  const standing = yieldToStronger(enough.length > 0 ? enough : hintsOf(inScope, reading, app), catalog);
  return closeToBest([...standing].sort(byShare));
}

function isElsewhere({ app }: Candidate, chosen: AppId, catalog: CompiledCatalog): boolean {
  return app !== chosen && !isGeneral(catalog, app);
}

/** Whole errors of apps that the chosen one signs in with or through; nothing of the chosen app itself may fit. */
function otherApps(
  others: readonly Candidate[],
  inScope: readonly Candidate[],
  { app, catalog, surroundings }: Reading,
): readonly Candidate[] {
  if (app === undefined || inScope.some(({ complete, telling }) => complete && telling)) return [];
  const isMeant = ({ found, telling }: Candidate): boolean => {
    if (telling) return [...found].some((key) => isOwnCode(key, catalog));
    // A standard's code, such as `interaction_required`, means the directory's where that was chosen.
    return !surroundings.isForeign && [...found].every((key) => key.startsWith('code:') && key.includes('_'));
  };
  return others.filter((one) => !one.isShared && areRelated(one.app, app, catalog) && isMeant(one));
}

/** Of entries of several apps that ask for the same, the one whose app's host stands in the paste. */
function separateByHost(rivals: readonly Candidate[], { index }: Reading): readonly Candidate[] {
  const named = rivals.filter(({ app }) => index.has(`app:${app}`));
  return named.length === 1 ? named : rivals;
}

/** What rests on common terms beside a connector's stack frames could be any app's: one such entry alone is no claim. */
function honest(rivals: readonly Candidate[], reading: Reading): readonly Candidate[] {
  const [only, ...others] = rivals;
  if (only === undefined || others.length > 0 || only.telling || isGeneral(reading.catalog, only.app)) return rivals;
  return isNamedCode(only, reading) ? rivals : [];
}

function isGeneral(catalog: CompiledCatalog, app: AppId): boolean {
  return catalog.apps.get(app)?.selectable === false;
}

function byShare(a: Candidate, b: Candidate): number {
  return Number(b.complete) - Number(a.complete) || b.share - a.share || byStrength(a, b);
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
  return { entry: candidate.entry, score: toScore(confidence / rivals), reasons: toReasons(candidate, reading) };
}

/** Rivals within this part of the best weight count as equal: one supporting phrase does not settle which app it is. */
const CLOSE_WEIGHT = 0.75;
/** Confidence in one full match, and in one that rests on common terms beside a connector's stack frames. */
const SURE = 0.97;
const UNSURE = 0.6;
