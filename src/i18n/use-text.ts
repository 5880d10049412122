import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { type CatalogText, createCatalogText } from './catalog-text.ts';
import { useKnownCodes } from './known-codes.tsx';
import { useLocale } from './locale-context.tsx';
import { SOURCE_LOCALE } from './locales.ts';
import { CODES_NAMESPACE } from './text-keys.ts';
import { useFixedText, useI18n } from './use-i18n.ts';
import { REPORT_NAMESPACE } from './use-texts.ts';

/** The interface's text in the locale in hand. */
export function useInterfaceText(): TFunction<'interface'> {
  return useFixedText(useLocale(), 'interface');
}

/** The interface's text in English; it must have been loaded. */
export function useEnglishInterfaceText(): TFunction<'interface'> {
  return useFixedText(SOURCE_LOCALE, 'interface');
}

/** Text of reports and requests in the locale in hand; it must have been loaded. */
export function useReportText(): TFunction<'report'> {
  return useFixedText(useLocale(), REPORT_NAMESPACE);
}

/** Text about codes in general in the locale in hand; it must have been loaded. */
export function useCodesText(): TFunction<'codes'> {
  return useFixedText(useLocale(), CODES_NAMESPACE);
}

/** Looks up text of catalog data in the locale in hand; its namespaces must have been loaded. */
export function useCatalogText(): CatalogText {
  return useCatalogTextIn(useLocale());
}

/** Looks up text of catalog data in any locale whose namespaces have been loaded. */
export function useCatalogTextIn(locale: string): CatalogText {
  const i18n = useI18n();
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
  const t = useFixedText(locale, REPORT_NAMESPACE);
  const ui = useFixedText(locale, 'interface');
  const text = useCatalogTextIn(locale);
  return useMemo(() => ({ t, ui, text }), [t, ui, text]);
}
