import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type RenderResult, render } from '@testing-library/react';
import i18next, { type BackendModule, type i18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { Router } from 'wouter';
import { LocaleProvider } from '../../src/i18n/locale-context.tsx';
import type { LocaleTag } from '../../src/i18n/locales.ts';

interface RenderOptions {
  readonly locale?: LocaleTag;
  /** Namespaces that are there; the interface's always are. */
  readonly namespaces?: readonly string[];
  /** Answers as the host does when other text is asked for. Absent: nothing more can be loaded. */
  readonly load?: (locale: string, namespace: string) => Promise<Record<string, unknown>>;
}

/** Renders a part of the page with real text, as it stands in the locale files. */
export function renderPart(
  part: ReactNode,
  { locale = 'en', namespaces = [], load }: RenderOptions = {},
): RenderResult {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });
  return render(
    <QueryClientProvider client={queries}>
      <I18nextProvider i18n={createTestI18n(locale, ['interface', 'flows', 'roles', ...namespaces], load)}>
        <Router base={`/${locale}`}>
          <LocaleProvider locale={locale}>{part}</LocaleProvider>
        </Router>
      </I18nextProvider>
    </QueryClientProvider>,
  );
}

/** Text of a locale file. */
export function readTexts(locale: string, namespace: string): Record<string, unknown> {
  const path = join(import.meta.dirname, `../../public/locales/${locale}/${namespace}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
}

function createTestI18n(locale: LocaleTag, namespaces: readonly string[], load: RenderOptions['load']): i18n {
  const instance = i18next.createInstance();
  if (load !== undefined) instance.use(backendOf(load));
  void instance.use(initReactI18next).init({
    lng: 'cimode',
    fallbackLng: false,
    initAsync: false,
    resources: {
      [locale]: Object.fromEntries(namespaces.map((namespace) => [namespace, readTexts(locale, namespace)])),
    },
    partialBundledLanguages: true,
    ns: [],
    defaultNS: 'interface',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}

function backendOf(load: NonNullable<RenderOptions['load']>): BackendModule {
  return {
    type: 'backend',
    init: () => undefined,
    read: (locale, namespace, done) => {
      load(locale, namespace).then(
        (texts) => done(null, texts),
        (error: Error) => done(error, null),
      );
    },
  };
}
