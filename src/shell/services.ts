import { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { createI18n } from '../i18n/i18n.ts';
import { textBase } from './base.ts';

/** What holds everything that was loaded: catalog and programs, and text. */
export interface Services {
  readonly queries: QueryClient;
  readonly i18n: i18n;
}

/** Makes empty stores. Everything is loaded once and never changes while the page is open. */
export function createServices(): Services {
  const queries = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: 1,
        retryDelay: 400,
      },
    },
  });
  return { queries, i18n: createI18n(textBase) };
}
