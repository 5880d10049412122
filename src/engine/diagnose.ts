import type { AppId, EntryId, Step } from '../catalog/types.ts';
import type { EvidenceIndex } from './match/candidates.ts';
import { indexEvidence } from './match/candidates.ts';
import type { CompiledCatalog } from './match/compile.ts';
import { findContrary } from './match/contrary.ts';
import type { Decision } from './match/decide.ts';
import { decide } from './match/decide.ts';
import { findNearest } from './match/nearest.ts';
import { chooseQuestion, isAsked, toQuestion } from './match/question.ts';
import { readCodes } from './match/read-codes.ts';
import type { Reading } from './match/reading.ts';
import type { ParsedEvidence } from './parse/parse.ts';
import { parsePaste } from './parse/parse.ts';
import { toInstant } from './parse/read-ids.ts';
import type { DiagnoseOptions, Diagnosis, Evidence, Incident, Match, Occurrence } from './types.ts';

/**
 * Recognises the error in a paste.
 *
 * @param paste Any text, in any language and any disguise. Characters beyond `MAX_PASTE_CHARS` are not read.
 * @param options What the admin told besides. An app that the catalog does not have counts as none.
 * @param catalog Made by `compileCatalog`.
 * @returns The same diagnosis for the same arguments, always. No incidents for an empty or blank paste. Never throws.
 */
export function diagnose(paste: string, options: DiagnoseOptions, catalog: CompiledCatalog): Diagnosis {
  if (paste.trim() === '') return { incidents: [] };
  const evidence = parsePaste(paste, catalog.vocabulary, catalog.codePatterns);
  const app = options.app !== undefined && catalog.apps.has(options.app) ? options.app : undefined;
  const isGeneral = app !== undefined && catalog.apps.get(app)?.selectable === false;
  const index = indexEvidence(evidence);
  const chosen = isGeneral ? { app: undefined, general: app } : { app, general: undefined };
  return { incidents: [diagnoseIncident(paste, { evidence, index, catalog, ...chosen })] };
}

function diagnoseIncident(paste: string, reading: Reading): Incident {
  const { evidence, index, catalog, app } = reading;
  const decision = decide(reading);
  const contrary = app === undefined ? undefined : findContrary(index, catalog, app);
  const isOpen = decision.verdict === 'unknown' && contrary === undefined;
  const claims = (isOpen ? askForStatus(reading) : undefined) ?? claimsOf(decision, reading);
  const claimed = new Set<EntryId>(claims.matches.map(({ entry }) => entry));
  return {
    ...claims,
    codes: readCodes(evidence, catalog, claimed),
    evidence: evidence.map(withoutKeys),
    occurrences: [toOccurrence(paste, evidence)],
    ...(contrary === undefined ? {} : { contrary }),
    nearest: findNearest(reading, claimed),
  };
}

type Claims = Pick<Incident, 'verdict' | 'matches' | 'question'>;

function claimsOf(decision: Decision, { index, catalog }: Reading): Claims {
  const { verdict, matches, claimed } = decision;
  if (verdict !== 'ambiguous') return { verdict, matches };
  return { verdict, matches, question: chooseQuestion(claimed, index, catalog) };
}

/** A bare status of an app that has a question flow for it, such as Microsoft Graph's 403. */
function askForStatus({ index, catalog, app }: Reading): Claims | undefined {
  for (const flow of catalog.asks) {
    const isAbout = flow.ask?.app === app || (app === undefined && isNamed(flow.ask?.app, index));
    if (isAbout && isAsked(flow, index)) {
      return { verdict: 'ambiguous', matches: matchesOf(flow.steps, index), question: toQuestion(flow) };
    }
  }
  return undefined;
}

function isNamed(app: AppId | undefined, index: EvidenceIndex): boolean {
  return index.has(`name:${app}`) || index.has(`app:${app}`);
}

function matchesOf(steps: readonly Step[], index: EvidenceIndex): readonly Match[] {
  const entries = new Set<EntryId>();
  for (const { to } of steps.flatMap((step) => (step.kind === 'include' ? [] : step.choices))) {
    if (to.startsWith('entry:')) entries.add(to.slice('entry:'.length) as EntryId);
  }
  const statuses = [...index].filter(([key]) => key.startsWith('status:')).flatMap(([, positions]) => positions);
  const reasons = [{ kind: 'status' as const, evidence: statuses, weight: 1 }];
  const score = Math.round(100 / entries.size) / 100;
  return [...entries].sort().map((entry) => ({ entry, score, reasons }));
}

function withoutKeys({ kind, value, span, language }: ParsedEvidence): Evidence {
  return language === undefined ? { kind, value, span } : { kind, value, span, language };
}

/** From the first to the last fact; the whole paste when nothing was read. */
function toOccurrence(paste: string, evidence: readonly ParsedEvidence[]): Occurrence {
  const start = evidence[0]?.span.start ?? 0;
  const end = evidence.reduce((furthest, { span }) => Math.max(furthest, span.end), 0) || paste.length;
  const timestamp = evidence.find(({ kind }) => kind === 'timestamp');
  const at = timestamp === undefined ? undefined : toInstant(timestamp.value);
  return at === undefined ? { span: { start, end } } : { span: { start, end }, at };
}
