import { startTransition, useEffect, useMemo, useState } from 'react';
import { type EntryIndex, indexEntries } from './entry-index.ts';
import { type ListedEntry, searchEntries, toSearchable } from './search-entries.ts';

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
 * @param query What was typed, deferred: the list may lag behind the typing, the box never does.
 */
export function useEntrySearch(entries: readonly ListedEntry[], query: string): EntrySearch {
  const searchable = useMemo(() => toSearchable(entries), [entries]);
  const [isFocused, setFocused] = useState(false);
  const index = useEntryIndex(entries, isFocused);
  const result = useMemo(() => {
    const exact = searchEntries(searchable, query);
    const near = exact.length > 0 ? [] : (index?.nearest(query) ?? []);
    return { found: near.length > 0 ? near : exact, isNear: near.length > 0 };
  }, [searchable, query, index]);
  return { ...result, prepare: () => startTransition(() => setFocused(true)) };
}

/** The index of the entries, once it is made. */
function useEntryIndex(entries: readonly ListedEntry[], isWanted: boolean): EntryIndex | undefined {
  const [made, setMade] = useState<{ readonly of: readonly ListedEntry[]; readonly index: EntryIndex }>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    void indexEntries(entries).then((index) => isCurrent && setMade({ of: entries, index }));
    return () => {
      isCurrent = false;
    };
  }, [entries, isWanted]);
  return made?.of === entries ? made.index : undefined;
}
