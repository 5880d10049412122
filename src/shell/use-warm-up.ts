import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { codesQuery, guideQuery, recognitionQuery } from '../catalog/queries.ts';
import { recogniserProgram } from '../features/matches/use-diagnosis.ts';
import { loadTexts } from '../i18n/i18n.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import { useI18n } from '../i18n/use-i18n.ts';
import { REPORT_NAMESPACE } from '../i18n/use-texts.ts';
import { calm, untilIdle } from '../platform/calm.ts';
import { CATALOG_BASE } from './base.ts';
import { offlineProgram } from './offline-program.ts';
import { PREPARE_SCREENS } from './screens.tsx';

/**
 * Fetches the catalog and all text of the locale: where something can be pasted at once, before any paste, so that no request
 * can depend on what was pasted; elsewhere once the page is calm. After that, it is kept for times without a network.
 *
 * @param isReady Whether the page itself is there.
 * @param takesPaste Whether an error can be pasted here.
 */
export function useWarmUp(isReady: boolean, takesPaste: boolean): void {
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
    const keepIt = async (): Promise<boolean> => {
      const { updates, keepLanguage } = await queries.fetchQuery(offlineProgram);
      if (updates === undefined) return false;
      await keepLanguage(locale);
      await queries.invalidateQueries({ queryKey: ['kept'] });
      return true;
    };
    let isLeft = false;
    const prepareWalk = async (): Promise<void> => {
      await (takesPaste ? untilIdle() : queries.fetchQuery(calm));
      if (isLeft) return;
      // A screen that needs what failed here shows the failure itself; what could not be kept is fetched again next time.
      await warmUp().catch(() => undefined);
      await queries.fetchQuery({ queryKey: ['keep', locale], queryFn: keepIt, retry: false }).catch(() => undefined);
    };
    void prepareWalk();
    return () => {
      isLeft = true;
    };
  }, [isReady, takesPaste, locale, queries, i18n]);
}
