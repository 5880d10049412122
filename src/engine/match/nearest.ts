import type { AppId, EntryId } from '../../catalog/types.ts';
import type { ParsedEvidence } from '../parse/parse.ts';
import type { Nearest } from '../types.ts';
import type { Candidate, EvidenceIndex } from './candidates.ts';
import { findCandidates } from './candidates.ts';
import type { CompiledCatalog } from './compile.ts';
import { toReasons } from './reasons.ts';

/**
 * Where to look when nothing is claimed: entries the text could belong to, the family of an unlisted code, apps that are
 * named.
 *
 * @returns At most five; entries before families before apps.
 */
export function findNearest(
  evidence: readonly ParsedEvidence[],
  index: EvidenceIndex,
  catalog: CompiledCatalog,
  chosen: AppId | undefined,
  claimed: ReadonlySet<EntryId>,
): readonly Nearest[] {
  const entries = findCandidates(index, catalog)
    .filter((candidate) => isNear(candidate, chosen) && !claimed.has(candidate.entry))
    .map((candidate) => ({
      kind: 'entry' as const,
      id: candidate.entry,
      reasons: toReasons(candidate, evidence, catalog, undefined),
    }));
  const families = withPrefix(index, 'family', 'code').map(([id, reasons]) => ({
    kind: 'family' as const,
    id,
    reasons,
  }));
  const apps = withPrefix(index, 'app', 'app')
    .filter(([id]) => id !== chosen)
    .map(([id, reasons]) => ({ kind: 'app' as const, id, reasons }));
  return [...entries.slice(0, MAX_ENTRIES), ...families, ...apps].slice(0, MAX_NEAREST);
}

/** A bare HTTP status is in too many messages to point anywhere. */
function isNear(candidate: Candidate, chosen: AppId | undefined): boolean {
  if (candidate.app === chosen) return true;
  return candidate.complete || (candidate.telling && candidate.share >= MIN_NEAR_SHARE);
}

function withPrefix(index: EvidenceIndex, prefix: string, kind: 'app' | 'code') {
  return [...index]
    .filter(([key]) => key.startsWith(`${prefix}:`))
    .map(([key, evidence]) => [key.slice(prefix.length + 1), [{ kind, evidence, weight: 0 }]] as const);
}

const MAX_NEAREST = 5;
const MAX_ENTRIES = 4;
const MIN_NEAR_SHARE = 0.4;
