import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type CatalogText, createCatalogText } from './catalog-text.ts';
import { useKnownCodes } from './known-codes.tsx';
import { useLocale } from './locale-context.tsx';
import { SOURCE_LOCALE } from './locales.ts';
import { CODES_NAMESPACE } from './text-keys.ts';
import { REPORT_NAMESPACE } from './use-texts.ts';

/** The interface's text in the locale in hand. */
export function useInterfaceText(): TFunction<'interface'> {
  return useTranslation('interface', { lng: useLocale(), useSuspense: false }).t;
}

/** The interface's text in English; it must have been loaded. */
export function useEnglishInterfaceText(): TFunction<'interface'> {
  return useTranslation('interface', { lng: SOURCE_LOCALE, useSuspense: false }).t;
}

/** Text of reports and requests in the locale in hand; it must have been loaded. */
export function useReportText(): TFunction<'report'> {
  return useTranslation(REPORT_NAMESPACE, { lng: useLocale(), useSuspense: false }).t;
}

/** Text about codes in general in the locale in hand; it must have been loaded. */
export function useCodesText(): TFunction<'codes'> {
  return useTranslation(CODES_NAMESPACE, { lng: useLocale(), useSuspense: false }).t;
}

/** Looks up text of catalog data in the locale in hand; its namespaces must have been loaded. */
export function useCatalogText(): CatalogText {
  return useCatalogTextIn(useLocale());
}

/** Looks up text of catalog data in any locale whose namespaces have been loaded. */
export function useCatalogTextIn(locale: string): CatalogText {
  const { i18n } = useTranslation(undefined, { lng: locale, useSuspense: false });
  const codes = useKnownCodes();
  return useMemo(() => createCatalogText(i18n, locale, codes), [i18n, locale, codes]);
}

/** Texts for something that is sent to somebody. */
export interface SentWords {
  readonly t: TFunction<'report'>;
  readonly ui: TFunction<'interface'>;
  readonly text: CatalogText;
}

/** Words for what is sent to a reader of any locale whose namespaces have been loaded. */
export function useSentWords(locale: string): SentWords {
  const { t } = useTranslation(REPORT_NAMESPACE, { lng: locale, useSuspense: false });
  const { t: ui } = useTranslation('interface', { lng: locale, useSuspense: false });
  const text = useCatalogTextIn(locale);
  return useMemo(() => ({ t, ui, text }), [t, ui, text]);
}
