import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Redirect, Router, useLocation, useSearch } from 'wouter';
import { SearchQueryProvider } from '../features/browse/search-query.tsx';
import { PasteProvider } from '../features/paste/paste-context.tsx';
import { EnglishProvider } from '../i18n/english.tsx';
import { createI18n } from '../i18n/i18n.ts';
import { LocaleProvider } from '../i18n/locale-context.tsx';
import { findLocale, pickLocale, primaryLanguage } from '../i18n/locales.ts';
import { readStored, writeStored } from '../platform/storage.ts';
import { ROUTER_BASE, textBase } from './base.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { LocaleShell } from './locale-shell.tsx';

/** The whole page. */
export function App() {
  const [i18n] = useState(() => createI18n(textBase));
  const [queries] = useState(createQueryClient);
  return (
    <QueryClientProvider client={queries}>
      <I18nextProvider i18n={i18n}>
        <EnglishProvider initial={readStored('signpost.english') === 'on'} onChange={rememberEnglish}>
          <PasteProvider>
            <SearchQueryProvider>
              <Router base={ROUTER_BASE}>
                <LocaleRoute />
              </Router>
            </SearchQueryProvider>
          </PasteProvider>
        </EnglishProvider>
      </I18nextProvider>
    </QueryClientProvider>
  );
}

function rememberEnglish(isOn: boolean): void {
  writeStored('signpost.english', isOn ? 'on' : 'off');
}

/** Everything is loaded once and never changes while the page is open. */
function createQueryClient(): QueryClient {
  return new QueryClient({
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
}

/** Reads the locale from the address. An address without one, or with one that is not offered, leads to the nearest. */
function LocaleRoute() {
  const [path] = useLocation();
  const search = useSearch();
  const [, first = '', rest = ''] = /^\/([^/]*)(.*)$/.exec(path) ?? [];
  const locale = findLocale(first);
  const [dropped, setDropped] = useState<{ readonly tag: string; readonly at: string } | undefined>(undefined);
  if (locale === undefined) {
    const isTag = LANGUAGE_TAG.test(first) && first !== 'ask';
    const below = isTag ? rest || '/' : path;
    const near = isTag ? findLocale(primaryLanguage(first)) : undefined;
    const wanted = near?.tag ?? pickLocale(readStored('signpost.locale'), navigator.languages);
    if (isTag && near === undefined && dropped?.tag !== first) setDropped({ tag: first, at: below });
    return <Redirect to={`/${wanted}${below}${search === '' ? '' : `?${search}`}`} replace />;
  }
  const below = rest || '/';
  // Said once, on the screen the address led to.
  if (dropped !== undefined && dropped.at !== below) setDropped(undefined);
  return (
    <Router base={`/${locale.tag}`}>
      <LocaleProvider locale={locale.tag}>
        <ErrorBoundary locale={locale.tag} place={path}>
          <LocaleShell droppedLocale={dropped?.at === below ? dropped.tag : undefined} />
        </ErrorBoundary>
      </LocaleProvider>
    </Router>
  );
}

/** Two or three letters, then script and region; some write them with underscores. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/i;
