import type { AppId } from '../catalog/index.ts';
import type { CompiledCatalog, Diagnosis, Incident, Reason } from '../engine/index.ts';
import { diagnose } from '../engine/index.ts';

/** Answer to one line of many: the first incident in short, or what is wrong with the line. */
export type LineReport =
  | {
      readonly id: unknown;
      readonly verdict: string;
      readonly matches: readonly { readonly entry: string; readonly score: number }[];
      readonly incidents: number;
      readonly nearest: readonly { readonly kind: string; readonly id: string }[];
    }
  | { readonly id: null; readonly error: string };

/**
 * Diagnoses a line `{"id","paste","app"}`; `app` may be null or absent.
 *
 * @returns The report. A line that is not of this form is reported as an error; never throws.
 */
export function diagnoseLine(line: string, catalog: CompiledCatalog): LineReport {
  const read = readLine(line, catalog);
  if (typeof read === 'string') return { id: null, error: read };
  const { incidents } = diagnose(read.paste, read.app === null ? {} : { app: read.app }, catalog);
  const first = incidents[0];
  return {
    id: read.id,
    verdict: first?.verdict ?? 'unknown',
    matches: (first?.matches ?? []).map(({ entry, score }) => ({ entry, score })),
    incidents: incidents.length,
    nearest: (first?.nearest ?? []).map(({ kind, id }) => ({ kind, id })),
  };
}

function readLine(line: string, catalog: CompiledCatalog): string | { id: unknown; paste: string; app: AppId | null } {
  let data: unknown;
  try {
    data = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch (error) {
    return `not JSON: ${(error as Error).message}`;
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return 'not an object';
  const { id = null, paste, app = null } = data as Record<string, unknown>;
  if (typeof paste !== 'string') return '"paste" is not a string';
  if (app !== null && typeof app !== 'string') return '"app" is neither a string nor null';
  if (app !== null && !catalog.apps.has(app)) return `there is no app ${JSON.stringify(app)}`;
  return { id, paste, app };
}

/** A diagnosis for reading: verdict, matches with their reasons, codes, and where to look next. */
export function formatDiagnosis({ incidents, hasMore, commonCause }: Diagnosis, paste: string): string {
  if (incidents.length === 0) return 'Nothing to diagnose: the paste is empty.\n';
  const cause = commonCause === undefined ? '' : `Common cause: ${commonCause.id} -> ${commonCause.entry}\n\n`;
  const parts = incidents.map((incident, index) => {
    const head =
      incidents.length === 1 ? '' : `Incident ${index + 1} of ${incidents.length}, ${formatTimes(incident)}\n`;
    return `${head}${formatIncident(incident, paste)}`;
  });
  return `${cause}${parts.join('\n')}${hasMore === true ? '\nThere are more errors in this paste.\n' : ''}`;
}

function formatTimes({ occurrences }: Incident): string {
  const times = occurrences.flatMap(({ at }) => (at === undefined ? [] : [at])).sort();
  const count = occurrences.length === 1 ? 'once' : `${occurrences.length} times`;
  return times.length === 0 ? count : `${count}, ${times[0]} to ${times.at(-1)}`;
}

function formatIncident(incident: Incident, paste: string): string {
  const { verdict, matches, codes, question, contrary, nearest } = incident;
  const lines = [`Verdict: ${verdict}`];
  for (const { entry, score, reasons } of matches) {
    lines.push(
      `  ${score.toFixed(2)}  ${entry}`,
      ...reasons.map((reason) => `        ${formatReason(reason, incident, paste)}`),
    );
  }
  if (question !== undefined) {
    lines.push(`Question: ${question.id}`, ...question.choices.map(({ id, leadsTo }) => `  ${id} -> ${leadsTo}`));
  }
  if (codes.length > 0)
    lines.push(`Codes: ${codes.map(({ code, entry }) => (entry ? `${code} (${entry})` : code)).join(', ')}`);
  if (contrary !== undefined) lines.push(`Contrary: this looks like ${contrary.app}`);
  if (nearest.length > 0) lines.push(`Nearest: ${nearest.map(({ kind, id }) => `${kind} ${id}`).join(', ')}`);
  return `${lines.join('\n')}\n`;
}

function formatReason({ kind, evidence, weight }: Reason, incident: Incident, paste: string): string {
  const places = evidence.map((position) => {
    const span = incident.evidence[position]?.span ?? { start: 0, end: 0 };
    return `${JSON.stringify(paste.slice(span.start, span.end))} at ${span.start}`;
  });
  return `${kind} ${weight.toFixed(2)}${places.length === 0 ? '' : `: ${places.join(', ')}`}`;
}
