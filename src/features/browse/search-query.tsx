import { createContext, type ReactNode, use, useState } from 'react';

type SearchQuery = readonly [string, (query: string) => void];

const SearchQueryContext = createContext<SearchQuery | undefined>(undefined);

/** Keeps what is searched for while somebody looks at a result and comes back. In memory only: it may be part of a paste. */
export function SearchQueryProvider({ children }: { readonly children: ReactNode }) {
  return <SearchQueryContext value={useState('')}>{children}</SearchQueryContext>;
}

/** What is searched for in the list of all errors. */
export function useSearchQuery(): SearchQuery {
  const query = use(SearchQueryContext);
  if (query === undefined) throw new Error('Signpost: useSearchQuery outside of SearchQueryProvider');
  return query;
}
