import type { Candidate } from './candidates.ts';
import { type Decision, NO_CLAIM } from './claim.ts';
import { type CodeDecision, decideCodes, hasUnlistedCode } from './decide-codes.ts';
import { decideEntries, type EntryDecision, toDecision } from './decide-entries.ts';
import { decideGeneral, withGeneral } from './decide-general.ts';
import type { Reading } from './reading.ts';
import { areRelated } from './surroundings.ts';

/**
 * Decides what the evidence of one message is enough for.
 *
 * - A connector's error stays the connector's, whatever sign-in code it carries; the code is shown with it.
 * - Everything else yields to an exact code: a bare status, a scenario of Graph, a guess from the chosen app.
 * - A code of the same app yields to nothing but an entry that names a code itself.
 * - Where all that claims nothing, general advice is left.
 */
export function decide(reading: Reading): Decision {
  const decision = decideSpecific(reading);
  if (decision.verdict === 'unknown') return hasUnlistedCode(reading.index) ? decision : decideGeneral(reading);
  return 'candidates' in decision ? withGeneral(decision, reading) : decision;
}

function decideSpecific(reading: Reading): Decision | EntryDecision {
  const entries = decideEntries(reading);
  const codes = decideCodes(reading);
  if (codes.verdict === 'unknown') return hasUnlistedCode(reading.index) ? onlyConnector(entries, reading) : entries;
  if (entries.verdict === 'unknown') return codes;
  const connector = carriers(entries, codes, reading);
  if (connector.length > 0)
    return connector.length === entries.candidates.length ? entries : toDecision(connector, reading);
  const isOnlyWrapper = codes.claimed.every(({ entry }) => reading.catalog.wrapperIds.has(entry));
  if (isOnlyWrapper && entries.isStrong) return entries;
  return prefersCodes(entries, codes) ? codes : entries;
}

/** Beside a code that no list has, only a connector's whole error is known. */
function onlyConnector(entries: EntryDecision, reading: Reading): Decision {
  const whole = entries.candidates.filter(
    (one) => one.complete && one.telling && (hasSkeleton(one) || namesCode(one, reading)),
  );
  if (whole.length === 0) return NO_CLAIM;
  return whole.length === entries.candidates.length ? entries : toDecision(whole, reading);
}

/** The claimed entries that are a connector's error and may carry the code that stands beside them. */
function carriers(entries: EntryDecision, codes: CodeDecision, { app, catalog }: Reading): readonly Candidate[] {
  const isCarrier = (one: Candidate): boolean => {
    if (!one.complete || !one.telling || !hasSkeleton(one)) return false;
    const isOwn = codes.found.some((code) => code.app === one.app);
    return !isOwn && (one.app === app || codes.found.some((code) => areRelated(code.app, one.app, catalog)));
  };
  return entries.candidates.filter(isCarrier);
}

function namesCode({ found }: Candidate, { catalog }: Reading): boolean {
  return [...found].some((key) => key.startsWith('code:') && !catalog.commonKeys.has(key));
}

/** Whether a candidate rests on what a connector prints around a vendor's answer, not on the answer alone. */
function hasSkeleton({ found }: Candidate): boolean {
  return [...found].some((key) => /^(?:exception|operation|field):/.test(key));
}

function restsOnCode({ candidates }: EntryDecision): boolean {
  return candidates.some(({ found }) => [...found].some((key) => key.startsWith('code:')));
}

function prefersCodes(entries: EntryDecision, codes: CodeDecision): boolean {
  const isExact = codes.basis === 'exact';
  if (!entries.isStrong) {
    const isGuess = entries.verdict === 'ambiguous' && !restsOnCode(entries);
    return isExact || codes.basis === 'number' || isGuess;
  }
  const isSameApp = entries.candidates.every((one) => codes.found.some((code) => code.app === one.app));
  return isExact && !(restsOnCode(entries) && isSameApp);
}
