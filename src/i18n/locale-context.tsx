import { createContext, type ReactNode, use } from 'react';
import type { LocaleTag } from './locales.ts';
import { SOURCE_LOCALE } from './locales.ts';

const LocaleContext = createContext<LocaleTag>(SOURCE_LOCALE);

/** Tells everything inside which locale the address names. */
export function LocaleProvider({ locale, children }: { readonly locale: LocaleTag; readonly children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

/** The locale of the address. */
export function useLocale(): LocaleTag {
  return use(LocaleContext);
}
