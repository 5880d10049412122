import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Redirect, Router, useLocation, useSearch } from 'wouter';
import { SearchQueryProvider } from '../features/browse/search-query.tsx';
import { PasteProvider } from '../features/paste/paste-context.tsx';
import { EnglishProvider } from '../i18n/english.tsx';
import { LocaleProvider } from '../i18n/locale-context.tsx';
import { findLocale, pickLocale, primaryLanguage } from '../i18n/locales.ts';
import { PlaceProvider, ROUTING } from '../platform/place.tsx';
import { readStored, writeStored } from '../platform/storage.ts';
import { useBrowserValue } from '../ui/browser-value.ts';
import { ROUTER_BASE } from './base.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { LocaleShell } from './locale-shell.tsx';
import { createServices, type Services } from './services.ts';

interface AppProps {
  /** Absent: empty ones are made. */
  readonly services?: Services;
  /** Address to prerender, without query. Absent: that of the browser. */
  readonly path?: string;
}

/** The whole page. */
export function App({ services, path }: AppProps) {
  const [{ i18n, queries }] = useState(() => services ?? createServices());
  return (
    <QueryClientProvider client={queries}>
      <I18nextProvider i18n={i18n}>
        <EnglishProvider initial={useBrowserValue(isEnglishOn, false)} onChange={rememberEnglish}>
          <PasteProvider>
            <SearchQueryProvider>
              <PlaceProvider {...(path === undefined ? {} : { initial: { path, search: '' } })}>
                <Router base={ROUTER_BASE} {...ROUTING}>
                  <LocaleRoute />
                </Router>
              </PlaceProvider>
            </SearchQueryProvider>
          </PasteProvider>
        </EnglishProvider>
      </I18nextProvider>
    </QueryClientProvider>
  );
}

function isEnglishOn(): boolean {
  return readStored('signpost.english') === 'on';
}

function rememberEnglish(isOn: boolean): void {
  writeStored('signpost.english', isOn ? 'on' : 'off');
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
