import type { EntryId } from '../../catalog/types.ts';
import type { Nearest } from '../types.ts';
import type { Candidate } from './candidates.ts';
import { findCandidates } from './candidates.ts';
import { findContrary } from './contrary.ts';
import type { Reading } from './reading.ts';
import { toReasons } from './reasons.ts';

/**
 * Where to look next: entries the text could belong to, the family of an unlisted code, apps that are named.
 *
 * @param claimed Entries that are matches already; they are left out.
 * @returns At most five; entries before families before apps.
 */
export function findNearest(reading: Reading, claimed: ReadonlySet<EntryId>): readonly Nearest[] {
  const { index, catalog, app: chosen } = reading;
  const candidates = findCandidates(index, catalog).filter(({ entry }) => !claimed.has(entry));
  const isContrary = chosen !== undefined && findContrary(index, catalog, chosen) !== undefined;
  const near = candidates.filter((candidate) => isNear(candidate, isContrary ? undefined : chosen));
  // A paste that only names something common points to every entry that names it too; better few pointers than none.
  const shown = near.length > 0 || claimed.size > 0 || isAboutSomethingElse(reading) ? near : candidates;
  const entries = shown.slice(0, MAX_ENTRIES).map((candidate) => ({
    kind: 'entry' as const,
    id: candidate.entry,
    reasons: toReasons(candidate, { ...reading, app: undefined }),
  }));
  const families = withPrefix(reading, 'family', 'code').map(([id, reasons]) => ({
    kind: 'family' as const,
    id,
    reasons,
  }));
  const named = [...withPrefix(reading, 'name', 'app'), ...withPrefix(reading, 'app', 'host')];
  const apps = [...new Map(named)]
    .filter(([id]) => id !== chosen)
    .map(([id, reasons]) => ({ kind: 'app' as const, id, reasons }));
  return [...entries, ...families, ...apps].slice(0, MAX_NEAREST);
}

/** A bare HTTP status is in too many messages to point anywhere by itself. */
function isNear(candidate: Candidate, chosen: string | undefined): boolean {
  if (candidate.app === chosen) return true;
  return candidate.complete || (candidate.telling && candidate.share >= MIN_NEAR_SHARE);
}

/** A code of a known family, or a named app, says more than a bare status. */
function isAboutSomethingElse({ index }: Reading): boolean {
  return [...index.keys()].some((key) => /^(?:family|name|app):/.test(key));
}

function withPrefix({ index }: Reading, prefix: string, kind: 'app' | 'code' | 'host') {
  return [...index]
    .filter(([key]) => key.startsWith(`${prefix}:`))
    .map(([key, evidence]) => [key.slice(prefix.length + 1), [{ kind, evidence, weight: 0 }]] as const);
}

const MAX_NEAREST = 5;
const MAX_ENTRIES = 4;
const MIN_NEAR_SHARE = 0.4;
