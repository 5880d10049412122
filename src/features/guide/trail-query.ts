import { RESERVED_NAMES, type Trail } from '../../engine/index.ts';

/** A name in the query that is no step. */
export type ReservedName = (typeof RESERVED_NAMES)[number];
const RESERVED: ReadonlySet<string> = new Set(RESERVED_NAMES);

/**
 * Reads the trail from a query such as `?just-deployed=yes&retry.test-now=failed`. Of a name that stands twice the first
 * counts.
 */
export function parseTrail(search: string): Trail {
  const trail = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(search)) {
    if (!RESERVED.has(name) && !trail.has(name)) trail.set(name, value);
  }
  return trail;
}

/**
 * Writes a trail as a query, sorted by name, so that the same answers give the same address.
 *
 * @param search The query in hand; its reserved names are kept.
 * @returns The query with its question mark; empty for an empty trail.
 */
export function formatTrail(trail: Trail, search: string): string {
  const kept = [...new URLSearchParams(search)].filter(([name]) => RESERVED.has(name));
  return toQuery([...kept, ...trail]);
}

/** The query with another value under a reserved name; none for an empty one. The trail stays. */
export function withReserved(search: string, name: ReservedName, value: string): string {
  const others = [...new URLSearchParams(search)].filter(([other]) => other !== name);
  return toQuery(value === '' ? others : [...others, [name, value]]);
}

/** A query sorted by name, with its question mark; empty for no pairs. */
function toQuery(pairs: readonly (readonly [string, string])[]): string {
  const sorted = pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, value]);
  return sorted.length === 0 ? '' : `?${new URLSearchParams(sorted)}`;
}
