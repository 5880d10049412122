import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { absentTexts, loadTexts } from '../i18n/i18n.ts';
import { useLocale } from '../i18n/locale-context.tsx';

/** Text that every screen needs. */
export const SHARED_NAMESPACES: readonly string[] = ['interface', 'flows', 'roles'];

/**
 * Loads text in the locale of the address.
 *
 * @param namespaces Absent while it is not known which.
 */
export function useTexts(namespaces: readonly string[] | undefined) {
  const locale = useLocale();
  const { i18n } = useTranslation(undefined, { lng: locale, useSuspense: false });
  return useQuery({
    queryKey: ['texts', locale, namespaces ?? []],
    queryFn: () => loadTexts(i18n, locale, namespaces ?? []),
    enabled: namespaces !== undefined,
    // Text that is there already is shown at once, without a moment of waiting.
    initialData: () =>
      namespaces !== undefined && absentTexts(i18n, locale, namespaces).length === 0 ? true : undefined,
  });
}
