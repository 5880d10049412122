import { type Candidate, findGeneral } from './candidates.ts';
import { type Decision, NO_CLAIM } from './claim.ts';
import { type EntryDecision, toDecision } from './decide-entries.ts';
import { isBare, isForeign } from './enough.ts';
import type { Reading } from './reading.ts';

/**
 * Decides what general advice there is for a message that no entry of an app explains: `HttpRequestFailure` with an HTTP
 * status, or with an app chosen a time-out. With one chosen that has no entries of its own, a bare status is enough.
 */
export function decideGeneral(reading: Reading): Decision {
  // A text of another app than the chosen one is not advised on in the chosen one's name.
  if (reading.surroundings.contrary !== undefined) return NO_CLAIM;
  const best = generalCandidates(reading);
  return best.length === 0 ? NO_CLAIM : { ...toDecision(best, reading), isGeneral: true };
}

/**
 * The documented errors of any app and the general advice together, where both stand in a text: `HttpRequestFailure` with
 * 500 and with 400 beside each other. Which is meant nobody can say.
 */
export function withGeneral(decision: EntryDecision, reading: Reading): Decision {
  const { catalog } = reading;
  const isOfAnyApp = decision.candidates.every(({ app }) => catalog.apps.get(app)?.selectable === false);
  if (!isOfAnyApp) return decision;
  const others = generalCandidates(reading).filter(({ complete, telling }) => complete && telling);
  return others.length === 0 ? decision : toDecision([...decision.candidates, ...others], reading);
}

function generalCandidates(reading: Reading): readonly Candidate[] {
  const { app, catalog, surroundings } = reading;
  const isBareEnough = app !== undefined && !catalog.appsWithEntries.has(app) && isBare(reading);
  const found = findGeneral(reading.index, catalog, isBareEnough).filter(
    (one) =>
      !isForeign(one, reading) &&
      (isBareEnough || one.telling || surroundings.hasConnector || (app !== undefined && one.complete)),
  );
  return onePerEntry(found.filter((one) => one.complete === found[0]?.complete));
}

/** The best signature of each entry. */
function onePerEntry(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ entry }) => !seen.has(entry) && seen.add(entry));
}
