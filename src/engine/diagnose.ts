import type { EntryId, Step } from '../catalog/types.ts';
import type { EvidenceIndex } from './match/candidates.ts';
import { findCommonCause } from './match/common-cause.ts';
import type { CompiledCatalog } from './match/compile.ts';
import { type FoundIncident, findIncidents } from './match/find-incidents.ts';
import { findNearest } from './match/nearest.ts';
import { toOccurrences } from './match/occurrences.ts';
import { chooseQuestion, isAsked, toQuestion } from './match/question.ts';
import { readCodes } from './match/read-codes.ts';
import type { Choice, Reading } from './match/reading.ts';
import { limitPlaces, withoutKeys } from './match/shown-evidence.ts';
import { isAbout } from './match/surroundings.ts';
import { parseInSteps } from './parse/parse.ts';
import { finish, type Steps } from './steps.ts';
import type { DiagnoseOptions, Diagnosis, Incident, Match } from './types.ts';

/**
 * Recognises the errors in a paste.
 *
 * @param paste Any text, in any language and any disguise. Characters beyond `MAX_PASTE_CHARS` are not read.
 * @param options What the admin told besides. An app that the catalog does not have counts as none.
 * @param catalog Made by `compileCatalog`.
 * @returns The same diagnosis for the same arguments, always. No incidents for an empty or blank paste. Never throws.
 */
export function diagnose(paste: string, options: DiagnoseOptions, catalog: CompiledCatalog): Diagnosis {
  return finish(diagnoseInSteps(paste, options, catalog));
}

/** The same diagnosis, a piece at a time. No piece takes more than a few dozen milliseconds for the longest paste. */
export function* diagnoseInSteps(paste: string, options: DiagnoseOptions, catalog: CompiledCatalog): Steps<Diagnosis> {
  if (paste.trim() === '') return { incidents: [] };
  const parsed = yield* parseInSteps(paste, catalog.lexicon);
  yield;
  const found = yield* findIncidents(parsed, toChoice(options, catalog), catalog);
  const incidents: Incident[] = [];
  for (const incident of found.incidents) {
    yield;
    incidents.push(toIncident(incident, paste));
  }
  incidents.sort(byUrgency);
  const commonCause = findCommonCause(incidents, catalog);
  return {
    incidents,
    ...(found.hasMore ? { hasMore: true } : {}),
    ...(commonCause === undefined ? {} : { commonCause }),
  };
}

function toChoice({ app }: DiagnoseOptions, catalog: CompiledCatalog): Choice {
  const known = app === undefined ? undefined : catalog.apps.get(app);
  if (known === undefined) return { app: undefined, general: undefined };
  return known.selectable ? { app: known.id, general: undefined } : { app: undefined, general: known.id };
}

/** Certain before ambiguous before unknown, then by score, then the latest first. */
function byUrgency(a: Incident, b: Incident): number {
  const scoreOf = ({ matches }: Incident): number => matches[0]?.score ?? 0;
  return (
    VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || scoreOf(b) - scoreOf(a) || lastPlace(b) - lastPlace(a)
  );
}

function lastPlace({ occurrences }: Incident): number {
  return occurrences.at(-1)?.span.start ?? 0;
}

function toIncident({ decision, reading, messages }: FoundIncident, paste: string): Incident {
  const { verdict, matches } = decision;
  const { contrary } = reading.surroundings;
  const asked = verdict === 'unknown' && contrary === undefined ? askForStatus(reading) : undefined;
  const claims =
    asked ??
    (verdict === 'ambiguous'
      ? { verdict, matches, question: chooseQuestion(decision.claimed, reading) }
      : { verdict, matches });
  const claimed = new Set(claims.matches.map(({ entry }) => entry));
  const shown = limitPlaces(reading.evidence, ({ keys }) => isGuess(keys, claimed, reading.catalog));
  return {
    ...claims,
    matches: claims.matches.map((match) => shown.relocate(match)),
    codes: readCodes(reading, claimed),
    evidence: shown.evidence.map(withoutKeys),
    occurrences: toOccurrences(messages, paste),
    ...(contrary === undefined ? {} : { contrary: { ...contrary, evidence: shown.places(contrary.evidence) } }),
    nearest: findNearest(reading, claimed).map((one) => shown.relocate(one)),
  };
}

/** A number that might have been a code, had anything said so: nothing was read there. */
function isGuess(keys: readonly string[], claimed: ReadonlySet<EntryId>, { codesByKey }: Reading['catalog']): boolean {
  return (
    keys.length > 0 &&
    keys.every((key) => /^(?:number|cell|loose):/.test(key) && !codesByKey.get(key)?.some(({ id }) => claimed.has(id)))
  );
}

type Claims = Pick<Incident, 'verdict' | 'matches' | 'question'>;

/** A bare status of an app that has a question flow for it, such as Microsoft Graph's 403. */
function askForStatus({ index, catalog, app, surroundings }: Reading): Claims | undefined {
  for (const flow of catalog.asks) {
    const asked = flow.ask?.app;
    const isMeant =
      asked !== undefined && (asked === app ? !surroundings.isForeign : app === undefined && isAbout(asked, index));
    if (isMeant && isAsked(flow, index)) {
      return { verdict: 'ambiguous', matches: matchesOf(flow.steps, index), question: toQuestion(flow) };
    }
  }
  return undefined;
}

function matchesOf(steps: readonly Step[], index: EvidenceIndex): readonly Match[] {
  const entries = new Set<Match['entry']>();
  for (const { to } of steps.flatMap((step) => (step.kind === 'include' ? [] : step.choices))) {
    if (to.startsWith('entry:')) entries.add(to.slice('entry:'.length) as Match['entry']);
  }
  const statuses = [...index].filter(([key]) => key.startsWith('status:')).flatMap(([, positions]) => positions);
  const reasons = [{ kind: 'status' as const, evidence: statuses, weight: 1 }];
  const score = Math.round(100 / entries.size) / 100;
  return [...entries].sort().map((entry) => ({ entry, score, reasons }));
}

const VERDICTS: readonly Incident['verdict'][] = ['certain', 'ambiguous', 'unknown'];
