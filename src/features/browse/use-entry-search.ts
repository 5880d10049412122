import { startTransition, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { type EntryIndex, indexEntries } from './entry-index.ts';
import { type ListedEntry, searchEntries } from './search-entries.ts';

/** What a search found. */
interface EntrySearch {
  readonly found: readonly ListedEntry[];
  /** Whether nothing holds the words as typed, and these are only near them. */
  readonly isNear: boolean;
  /** Makes ready for typos; call it when the search box gets the focus. */
  readonly prepare: () => void;
}

/**
 * Searches entries.
 *
 * @param entries The same array as long as they are the same entries.
 * @param query What was typed, in a transition: the list may lag behind the typing, the box never does.
 */
export function useEntrySearch(entries: readonly ListedEntry[], query: string): EntrySearch {
  const [index, prepare] = useEntryIndex(entries);
  const result = useMemo(() => {
    const exact = searchEntries(entries, query);
    const near = exact.length > 0 ? [] : (index?.nearest(query) ?? []);
    return { found: near.length > 0 ? near : exact, isNear: near.length > 0 };
  }, [entries, query, index]);
  return { ...result, prepare };
}

/** The index of the entries, once it is made, and what has it made. */
function useEntryIndex(entries: readonly ListedEntry[]): readonly [EntryIndex | undefined, () => void] {
  const [made, setMade] = useState<{ readonly of: readonly ListedEntry[]; readonly index: EntryIndex }>();
  // Nothing on the page shows whether it is being made.
  const wanted = useRef<readonly ListedEntry[]>(undefined);
  const make = async (): Promise<void> => {
    if (wanted.current === entries) return;
    wanted.current = entries;
    const index = await indexEntries(entries);
    if (wanted.current === entries) startTransition(() => setMade({ of: entries, index }));
  };
  const makeAgain = useEffectEvent(make);
  useEffect(() => {
    if (wanted.current !== undefined && wanted.current !== entries) void makeAgain();
  }, [entries]);
  return [made?.of === entries ? made.index : undefined, () => void make()];
}
