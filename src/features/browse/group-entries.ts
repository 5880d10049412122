import type { Heading, ListedEntry } from './search-entries.ts';

/** What the list of all errors can be ordered by. */
export const GROUPINGS = ['app', 'who', 'kind'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Entries under one heading. */
export interface Group extends Heading {
  readonly entries: readonly ListedEntry[];
}

/**
 * Gathers entries under headings; one that several roles can fix stands under each.
 *
 * @param apps The apps in the order they are listed.
 * @param locale Language the other headings are sorted in.
 */
export function groupEntries(
  entries: readonly ListedEntry[],
  by: Grouping,
  apps: readonly Heading[],
  locale: string,
): readonly Group[] {
  if (by === 'app') return gather(apps, entries, ({ appId }) => [appId]);
  const headingsOf = (entry: ListedEntry): readonly Heading[] => (by === 'who' ? entry.who : [entry.kind]);
  const headings = new Map(entries.flatMap(headingsOf).map((heading) => [heading.id, heading]));
  const sorted = [...headings.values()].sort((a, b) => a.title.localeCompare(b.title, locale));
  return gather(sorted, entries, (entry) => headingsOf(entry).map(({ id }) => id));
}

function gather(
  headings: readonly Heading[],
  entries: readonly ListedEntry[],
  idsOf: (entry: ListedEntry) => readonly string[],
): readonly Group[] {
  const groups = new Map<string, ListedEntry[]>(headings.map(({ id }) => [id, []]));
  for (const entry of entries) for (const id of idsOf(entry)) groups.get(id)?.push(entry);
  return headings
    .map((heading) => ({ ...heading, entries: groups.get(heading.id) ?? [] }))
    .filter((group) => group.entries.length > 0);
}
