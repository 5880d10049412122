import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { codesQuery, guideQuery, recognitionQuery } from '../catalog/queries.ts';
import { recogniserProgram } from '../features/matches/use-diagnosis.ts';
import { loadTexts } from '../i18n/i18n.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import { useI18n } from '../i18n/use-i18n.ts';
import { REPORT_NAMESPACE } from '../i18n/use-texts.ts';
import { CATALOG_BASE } from './base.ts';
import { offlineProgram } from './offline-program.ts';
import { PREPARE_SCREENS } from './screens.tsx';

/**
 * Fetches the catalog and all text of the locale while the page is idle: before any paste, so that no request can depend
 * on what was pasted. After that, it is kept for times without a network.
 *
 * @param isReady Whether the page itself is there.
 */
export function useWarmUp(isReady: boolean): void {
  const locale = useLocale();
  const queries = useQueryClient();
  const i18n = useI18n();
  useEffect(() => {
    if (!isReady) return undefined;
    const warmUp = async (): Promise<void> => {
      const recognition = await queries.fetchQuery(recognitionQuery(CATALOG_BASE));
      await Promise.all([
        queries.fetchQuery(recogniserProgram),
        queries.fetchQuery(guideQuery(CATALOG_BASE)),
        queries.fetchQuery(codesQuery(CATALOG_BASE)),
        loadTexts(i18n, locale, [REPORT_NAMESPACE, ...recognition.namespaces]),
        ...PREPARE_SCREENS.map((prepare) => prepare(queries)),
      ]);
    };
    const keepIt = async (): Promise<void> => {
      const { updates, keepLanguage } = await queries.fetchQuery(offlineProgram);
      if (updates === undefined) return;
      await keepLanguage(locale);
      await queries.invalidateQueries({ queryKey: ['kept'] });
    };
    // A screen that needs what failed here shows the failure itself; what could not be kept is fetched again next time.
    return whenIdle(
      () =>
        void warmUp()
          .catch(() => undefined)
          .then(keepIt)
          .catch(() => undefined),
    );
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
