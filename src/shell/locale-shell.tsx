import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { codesQuery, guideQuery, recognitionQuery } from '../catalog/queries.ts';
import { recogniserProgram } from '../features/matches/use-diagnosis.ts';
import { loadTexts } from '../i18n/i18n.ts';
import { KnownCodesProvider } from '../i18n/known-codes.tsx';
import { useLocale } from '../i18n/locale-context.tsx';
import { findLocale } from '../i18n/locales.ts';
import { REPORT_NAMESPACE, SHARED_NAMESPACES, useTexts } from '../i18n/use-texts.ts';
import { CATALOG_BASE } from './base.ts';
import { Frame } from './frame.tsx';
import { Loaded } from './load-states.tsx';
import { PREPARE_SCREENS, Screens } from './screens.tsx';
import styles from './shell.module.css';

/** Everything inside one locale: its text first, then the screens. */
export function LocaleShell({ droppedLocale }: { readonly droppedLocale: string | undefined }) {
  const locale = useLocale();
  const texts = useTexts(SHARED_NAMESPACES);
  useDocumentLanguage(locale);
  // Only what is there is used: whoever needs recognition waits for it.
  const recognition = useQuery({ ...recognitionQuery(CATALOG_BASE), enabled: false });
  useWarmUp(texts.data === true);
  // Last, and all of them: what is fetched must not depend on what is pasted. Until then a code has the text of its kind.
  const catalogTexts = useTexts(recognition.data?.namespaces);
  const codeTexts = useTexts(catalogTexts.data === true ? recognition.data?.codeNamespaces : undefined);
  if (texts.data !== true) {
    return (
      <main className={styles.main}>
        <Loaded queries={[texts]}>{null}</Loaded>
      </main>
    );
  }
  return (
    <KnownCodesProvider codes={recognition.data?.codes} hasTexts={codeTexts.data === true}>
      <Frame>
        <Screens droppedLocale={droppedLocale} />
      </Frame>
    </KnownCodesProvider>
  );
}

function useDocumentLanguage(tag: string): void {
  useEffect(() => {
    document.documentElement.lang = tag;
    document.documentElement.dir = findLocale(tag)?.direction ?? 'ltr';
  }, [tag]);
}

/**
 * Fetches the catalog and all text of the locale while the page is idle: before any paste, so that no request can depend
 * on what was pasted.
 */
function useWarmUp(isReady: boolean): void {
  const locale = useLocale();
  const queries = useQueryClient();
  const { i18n } = useTranslation(undefined, { lng: locale, useSuspense: false });
  useEffect(() => {
    if (!isReady) return undefined;
    const warmUp = async (): Promise<void> => {
      const recognition = await queries.fetchQuery(recognitionQuery(CATALOG_BASE));
      await Promise.all([
        queries.fetchQuery(recogniserProgram),
        ...PREPARE_SCREENS.map((prepare) => prepare(queries)),
        queries.fetchQuery(guideQuery(CATALOG_BASE)),
        queries.fetchQuery(codesQuery(CATALOG_BASE)),
        loadTexts(i18n, locale, [REPORT_NAMESPACE, ...recognition.namespaces]),
      ]);
    };
    // A screen that needs what failed here shows the failure itself.
    return whenIdle(() => void warmUp().catch(() => undefined));
  }, [isReady, locale, queries, i18n]);
}

function whenIdle(run: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = window.requestIdleCallback(run, { timeout: 2000 });
    return () => window.cancelIdleCallback(handle);
  }
  const handle = setTimeout(run, 200);
  return () => clearTimeout(handle);
}
