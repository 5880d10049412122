import { clearStored, readStored, writeStored } from './storage.ts';

/** The guide that was walked last: ids and times only. */
export interface LastWalk {
  /** The entry's id. */
  readonly entry: string;
  /** The query of the guide's address with its question mark: answers, and the app of a general guide. */
  readonly search: string;
  /** When the first answer was given, ISO 8601 in UTC. */
  readonly startedAt: string;
  /** When the last answer was given, ISO 8601 in UTC. */
  readonly at: string;
}

/** The guide that was walked last. `undefined` when there is none, or what is kept is none. */
export function readLastWalk(): LastWalk | undefined {
  const stored = readStored('signpost.walk');
  if (stored === null) return undefined;
  try {
    const walk: unknown = JSON.parse(stored);
    return isWalk(walk) ? walk : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Remembers an answer in a guide. Seeing the same place again changes nothing.
 *
 * @param isFirst Whether it is the first answer: the time of an earlier walk of the same entry is then forgotten.
 */
export function writeLastWalk(entry: string, search: string, isFirst: boolean, at: Date): void {
  const before = readLastWalk();
  if (before?.entry === entry && before.search === search) return;
  const now = at.toISOString();
  const startedAt = before?.entry === entry && !isFirst ? before.startedAt : now;
  writeStored('signpost.walk', JSON.stringify({ entry, search, startedAt, at: now } satisfies LastWalk));
}

/** Forgets the guide that was walked last. */
export function clearLastWalk(): void {
  clearStored('signpost.walk');
}

function isWalk(value: unknown): value is LastWalk {
  if (typeof value !== 'object' || value === null) return false;
  const { entry, search, startedAt, at } = value as Readonly<Record<string, unknown>>;
  return (
    typeof entry === 'string' &&
    /^[a-z0-9.-]+$/.test(entry) &&
    typeof search === 'string' &&
    /^(?:\?[\w.=&%+-]*)?$/.test(search) &&
    isInstant(startedAt) &&
    isInstant(at)
  );
}

function isInstant(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
