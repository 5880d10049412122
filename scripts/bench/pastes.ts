import type { BenchCatalog } from './bench-catalog.ts';
import { type Random, randomOf } from './random.ts';

/** Pastes of one length. */
export interface PasteSize {
  readonly name: string;
  /** Length in UTF-16 units. */
  readonly chars: number;
  /** How many different pastes there are. */
  readonly pastes: number;
}

/** From a dialog with its trace to a day's log. */
export const PASTE_SIZES: readonly PasteSize[] = [
  { name: '1 KB', chars: 1000, pastes: 100 },
  { name: '100 KB', chars: 100_000, pastes: 10 },
  { name: '1 MB', chars: 1_000_000, pastes: 3 },
];

/**
 * Logs in which a connector works, and every few lines fails: access logs, JSON lines, stack traces, with a message of the
 * catalog in every twelfth record.
 *
 * @returns Pastes of exactly the length asked for; the same for the same arguments, always.
 */
export function makeLogs(catalog: BenchCatalog, { chars, pastes }: PasteSize): readonly string[] {
  const messages = [...catalog.samplesByEntry.values()].flat();
  return Array.from({ length: pastes }, (_, seed) => makeLog(messages, chars, randomOf(seed)));
}

function makeLog(messages: readonly string[], chars: number, random: Random): string {
  // The first record of a short paste is the one that failed; else most of them would hold nothing to find.
  const records = [failure(random.pick(messages), random)];
  let length = records[0]?.length ?? 0;
  while (length < chars) {
    const record = random.below(12) === 0 ? failure(random.pick(messages), random) : random.pick(RECORDS)(random);
    records.push(record);
    length += record.length + 1;
  }
  return records.join('\n').slice(0, chars);
}

function failure(message: string, random: Random): string {
  const frames = Array.from({ length: 1 + random.below(5) }, () => frame(random));
  const logged = `${stamp(random)} ERROR [pool-4-thread-${random.below(16)}] ConnectorRunner - scan failed: ${message}`;
  return [logged, ...frames].join('\n');
}

function frame(random: Random): string {
  const name = random.pick(CLASSES);
  return `\tat com.adallom.connectors.${random.pick(PACKAGES)}.${name}.${random.pick(METHODS)}(${name}.java:${random.below(900)})`;
}

const RECORDS: readonly ((random: Random) => string)[] = [
  (random) =>
    `${stamp(random)} INFO [pool-4-thread-${random.below(16)}] ${random.pick(CLASSES)} - read ${random.below(500)} events in ${random.below(9000)} ms, request-id: ${guid(random)}`,
  (random) =>
    `10.0.${random.below(256)}.${random.below(256)} - - [03/Oct/2026:04:${two(random)}:${two(random)} +0000] "GET /api/v1/${random.pick(PACKAGES)}?cursor=${guid(random)} HTTP/1.1" 200 ${random.below(90000)}`,
  (random) =>
    `{"time":"2026-10-03T04:${two(random)}:${two(random)}Z","level":"debug","logger":"${random.pick(CLASSES)}","msg":"page done","items":${random.below(200)},"traceId":"${guid(random)}"}`,
  (random) => `${stamp(random)} WARN ${random.pick(CLASSES)} - slow answer, trying once more in ${random.below(60)} s`,
];

function stamp(random: Random): string {
  return `2026-10-03 04:${two(random)}:${two(random)},${100 + random.below(900)}`;
}

function two(random: Random): string {
  return String(random.below(60)).padStart(2, '0');
}

function guid(random: Random): string {
  const hex = (digits: number): string => Array.from({ length: digits }, () => random.below(16).toString(16)).join('');
  return [8, 4, 4, 4, 12].map(hex).join('-');
}

const CLASSES = ['ConnectorRunner', 'EventReader', 'HttpUtils', 'PageCursor', 'TokenStore', 'ScanJob', 'RateLimiter'];
const PACKAGES = ['events', 'users', 'files', 'groups', 'audit', 'activities'];
const METHODS = ['execute', 'run', 'readPage', 'refresh', 'next', 'lambda$scan$0', 'invoke'];
