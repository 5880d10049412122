import { useQuery } from '@tanstack/react-query';
import { absentTexts, loadTexts } from './i18n.ts';
import { useLocale } from './locale-context.tsx';
import { useI18n } from './use-i18n.ts';

/** Text that every screen needs. */
export const SHARED_NAMESPACES: readonly string[] = ['interface', 'flows', 'roles'];

/** Text of reports and of requests to others. */
export const REPORT_NAMESPACE = 'report';

/**
 * Loads text in the locale in hand: that of the address, or of a `LocaleProvider` around a part of the page.
 *
 * @param namespaces Absent while it is not known which.
 */
export function useTexts(namespaces: readonly string[] | undefined) {
  return useTextsIn(useLocale(), namespaces);
}

/** Loads text in any locale. */
export function useTextsIn(locale: string, namespaces: readonly string[] | undefined) {
  const i18n = useI18n();
  return useQuery({
    queryKey: ['texts', locale, namespaces ?? 'unknown'],
    queryFn: () => loadTexts(i18n, locale, namespaces ?? []),
    enabled: namespaces !== undefined,
    // Text that is there already is shown at once, without a moment of waiting.
    initialData: () =>
      namespaces !== undefined && absentTexts(i18n, locale, namespaces).length === 0 ? true : undefined,
  });
}
