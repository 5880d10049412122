import type { Fact } from './evidence.ts';

/** Reads timestamps in the forms logs and services write them, each as it stands. */
export function readTimes(text: string): readonly Fact[] {
  const facts: Fact[] = [];
  for (const match of text.matchAll(TIMESTAMP)) {
    const value = match[0];
    facts.push({ kind: 'timestamp', value, keys: [], start: match.index, end: match.index + value.length });
    if (facts.length === MAX_TIMES) break;
  }
  return facts;
}

/**
 * The instant of a timestamp in UTC.
 *
 * @returns ISO 8601, or `undefined` when the text names no zone or no real date.
 */
export function toInstant(timestamp: string): string | undefined {
  const parts = readIso(timestamp) ?? readNamedMonth(timestamp);
  if (parts === undefined || !isRealDate(parts.date)) return undefined;
  const milliseconds = Date.parse(`${parts.date}T${parts.time.replace(',', '.')}${parts.zone}`);
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
}

interface DateParts {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly time: string;
  /** `Z` or an offset. */
  readonly zone: string;
}

function readIso(timestamp: string): DateParts | undefined {
  const parts = ISO_PARTS.exec(timestamp);
  if (parts === null) return undefined;
  return { date: parts[1] as string, time: parts[2] as string, zone: (parts[3] as string).toUpperCase() };
}

/** `Mon, 10 Mar 2025 21:36:43 GMT`, `03/Oct/2026:04:12:55 +0000` */
function readNamedMonth(timestamp: string): DateParts | undefined {
  const parts = NAMED_PARTS.exec(timestamp);
  if (parts === null) return undefined;
  const month = MONTHS.indexOf((parts[2] as string).toLowerCase()) / 3 + 1;
  const date = `${parts[3]}-${String(month).padStart(2, '0')}-${(parts[1] as string).padStart(2, '0')}`;
  const zone = (parts[5] as string).toUpperCase();
  return { date, time: parts[4] as string, zone: zone === 'GMT' || zone === 'UTC' ? 'Z' : zone };
}

/** `Date` takes 31 February for 2 March. */
function isRealDate(date: string): boolean {
  const milliseconds = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(date);
}

const MAX_TIMES = 20_000;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const CLOCK = '[0-2]?\\d:[0-5]\\d:[0-5]\\d(?:[.,]\\d{1,9})?';
const ZONE = '(?:Z\\b| ?(?:UTC|GMT)\\b| ?[+-]\\d\\d:?\\d\\d\\b)';
/**
 * `2026-10-03T04:12:55.901Z`, `2026-10-03 04:12:55,901`, `Mon, 10 Mar 2025 21:36:43 GMT`, `03/Oct/2026:04:12:55 +0000`,
 * `Oct 03, 2026 4:02:51 PM`, `Oct  3 04:12:55`
 */
const TIMESTAMP = new RegExp(
  `\\b(?:20\\d\\d-[01]\\d-[0-3]\\d[T ]${CLOCK}${ZONE}?|(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?[0-3]?\\d[ /]${MONTH}[ /]20\\d\\d[ :]${CLOCK}${ZONE}?|${MONTH} {1,2}[0-3]?\\d,? (?:20\\d\\d,? )?${CLOCK}(?: [AP]M\\b)?)`,
  'gi',
);
const ISO_PARTS = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:[.,]\d{1,3})?)\d*(Z|[+-]\d\d:?\d\d)$/i;
const NAMED_PARTS =
  /(\d{1,2})[ /]([a-z]{3})[ /](\d{4})[ :](\d\d:\d\d:\d\d(?:[.,]\d{1,3})?)\d* ?(Z|UTC|GMT|[+-]\d\d:?\d\d)$/i;
