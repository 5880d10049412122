import type { i18n, TFunction } from 'i18next';
import { use } from 'react';
import { I18nContext } from 'react-i18next';

/**
 * The store of all text. `useTranslation` of react-i18next would copy it for every component that is drawn; what it watches
 * never changes here, as every text is asked for by its locale.
 *
 * @throws Error outside of the provider.
 */
export function useI18n(): i18n {
  const instance = use(I18nContext)?.i18n;
  if (instance === undefined) throw new Error('Signpost: text is asked for outside of I18nextProvider');
  return instance;
}

/** Looks up text of a namespace in a locale; the same function as long as both are the same. */
export function useFixedText<Namespace extends 'interface' | 'report' | 'codes'>(
  locale: string,
  namespace: Namespace,
): TFunction<Namespace> {
  const instance = useI18n();
  const known = fixed.get(instance) ?? new Map<string, TFunction>();
  fixed.set(instance, known);
  const key = `${locale} ${namespace}`;
  const text = known.get(key) ?? instance.getFixedT(locale, namespace);
  known.set(key, text);
  return text as unknown as TFunction<Namespace>;
}

const fixed = new WeakMap<i18n, Map<string, TFunction>>();
