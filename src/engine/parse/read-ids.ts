import type { Evidence, EvidenceKind } from '../types.ts';

/**
 * Reads correlation, trace and request ids and timestamps: what support asks for.
 *
 * @returns Evidence with spans in the given text, in the order it stands.
 */
export function readIds(text: string): readonly Evidence[] {
  return [...readLabelledIds(text), ...readTimestamps(text)].sort((a, b) => a.span.start - b.span.start);
}

/**
 * The instant of a timestamp in UTC.
 *
 * @returns ISO 8601, or `undefined` when the text names no zone or no real date.
 */
export function toInstant(timestamp: string): string | undefined {
  const parts = TIMESTAMP_PARTS.exec(timestamp);
  if (parts === null || parts[3] === undefined) return undefined;
  if (!isRealDate(parts[1] as string)) return undefined;
  const zone = parts[3].toUpperCase();
  const milliseconds = Date.parse(`${parts[1]}T${(parts[2] as string).replace(',', '.')}${zone}`);
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
}

/** `Date` takes 31 February for 2 March. */
function isRealDate(date: string): boolean {
  const milliseconds = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(date);
}

function readLabelledIds(text: string): Evidence[] {
  const found: Evidence[] = [];
  for (const match of text.matchAll(GUID)) {
    const label = ID_LABEL.exec(text.slice(Math.max(0, match.index - LABEL_CHARS), match.index));
    if (label === null) continue;
    const kind = `${(label[1] as string).toLowerCase()}-id` as EvidenceKind;
    found.push({ kind, value: match[0], span: { start: match.index, end: match.index + match[0].length } });
  }
  return found;
}

function readTimestamps(text: string): Evidence[] {
  return [...text.matchAll(TIMESTAMP)].map((match) => ({
    kind: 'timestamp',
    value: match[0],
    span: { start: match.index, end: match.index + match[0].length },
  }));
}

/** How far before an id its label may stand: `Correlation ID: `, `"client-request-id" : "`. */
const LABEL_CHARS = 28;
const GUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
const ID_LABEL = /(correlation|trace|request)[\s_-]?id\W{0,8}$/i;
const TIMESTAMP = /\b20\d\d-[01]\d-[0-3]\d[T ][0-2]\d:[0-5]\d:[0-5]\d(?:[.,]\d{1,9})?(?:Z\b|[+-]\d\d:?\d\d\b)?/gi;
const TIMESTAMP_PARTS = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:[.,]\d{1,3})?)\d*(Z|[+-]\d\d:?\d\d)?$/i;
