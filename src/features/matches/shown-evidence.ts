import type { Evidence, Incident } from '../../engine/index.ts';

/**
 * The evidence to mark in the paste: what the matches rest on, so that marks and reasons say the same; everything that was
 * read where nothing is claimed.
 */
export function shownEvidence(incident: Incident | undefined): readonly Evidence[] {
  if (incident === undefined) return NONE;
  if (incident.matches.length === 0) return incident.evidence;
  const positions = new Set(incident.matches.flatMap(({ reasons }) => reasons.flatMap(({ evidence }) => evidence)));
  return incident.evidence.filter((_, position) => positions.has(position));
}

const NONE: readonly Evidence[] = [];
