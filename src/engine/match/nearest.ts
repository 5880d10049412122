import type { EntryId } from '../../catalog/types.ts';
import type { Nearest } from '../types.ts';
import type { Candidate } from './candidates.ts';
import { findComplete, findInScope, findPartial } from './candidates.ts';
import type { Reading } from './reading.ts';
import { toReasons } from './reasons.ts';

/**
 * Where to look next: entries the text could belong to, the family of an unlisted code, apps that are named.
 *
 * @param claimed Entries that are matches already; they are left out.
 * @returns At most five; entries before families before apps.
 */
export function findNearest(reading: Reading, claimed: ReadonlySet<EntryId>): readonly Nearest[] {
  const { catalog, app: chosen, surroundings } = reading;
  // Beside a claim only what fits as a whole is worth a look: the same text of another app.
  const all = claimed.size > 0 ? findComplete(reading.index, catalog) : allCandidates(reading);
  const candidates = all.filter(({ entry }) => !claimed.has(entry));
  const near = candidates.filter((candidate) =>
    isNear(candidate, surroundings.contrary === undefined ? chosen : undefined),
  );
  // A paste that only names something common points to every entry that names it too; better few pointers than none.
  const shown = near.length > 0 || claimed.size > 0 || isAboutSomethingElse(reading) ? near : candidates;
  const entries = shown.map((candidate) => ({
    kind: 'entry' as const,
    id: candidate.entry,
    reasons: toReasons(candidate, { ...reading, app: undefined }),
  }));
  const codes = claimed.size > 0 ? [] : nearCodes(reading, new Set(shown.map(({ entry }) => entry)));
  const families = withPrefix(reading, 'family', 'code').map(([id, reasons]) => ({
    kind: 'family' as const,
    id,
    reasons,
  }));
  const named = [...withPrefix(reading, 'name', 'app'), ...withPrefix(reading, 'app', 'host')];
  const apps = [...new Map(named)]
    .filter(([id]) => id !== chosen && catalog.apps.get(id)?.selectable === true)
    .map(([id, reasons]) => ({ kind: 'app' as const, id, reasons }));
  return [...[...entries, ...codes].slice(0, MAX_ENTRIES), ...families, ...apps].slice(0, MAX_NEAREST);
}

function allCandidates({ index, catalog, app }: Reading): readonly Candidate[] {
  const scope = app === undefined ? undefined : catalog.scopes.get(app);
  const found = [...findComplete(index, catalog), ...findPartial(index, catalog)];
  const own = scope === undefined ? [] : findInScope(index, catalog, scope);
  const best = new Map<EntryId, Candidate>();
  for (const one of [...own, ...found]) if (!best.has(one.entry)) best.set(one.entry, one);
  return [...best.values()].sort(
    (a, b) => Number(b.complete) - Number(a.complete) || b.weight - a.weight || (a.entry < b.entry ? -1 : 1),
  );
}

/** Codes whose code, name or message stands there, though not enough says that they are meant. */
function nearCodes({ index, catalog, evidence }: Reading, known: ReadonlySet<EntryId>): readonly Nearest[] {
  const found = new Map<EntryId, number[]>();
  for (const [key, positions] of index) {
    const codes = catalog.codesByKey.get(key) ?? [];
    if (codes.length > MAX_ENTRIES || /^(?:cell|loose):/.test(key)) continue;
    for (const { id } of codes) if (!known.has(id)) found.set(id, [...(found.get(id) ?? []), ...positions]);
  }
  return [...found]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([id, positions]) => {
      const kind = evidence[positions[0] ?? 0]?.kind ?? 'code';
      return { kind: 'entry' as const, id, reasons: [{ kind, evidence: positions, weight: 0 }] };
    });
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
