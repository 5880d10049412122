import i18next from 'i18next';
import { createCatalogText } from '../../src/i18n/catalog-text.ts';
import type { SentWords } from '../../src/i18n/use-text.ts';
import { readTexts } from './render-page.tsx';

/** Words for what is sent, from the locale files. @param apps Apps whose text is there. */
export function sentWords(locale: string, apps: readonly string[]): SentWords {
  const namespaces = ['interface', 'flows', 'roles', 'report', 'codes', ...apps.map((app) => `apps/${app}`)];
  const instance = i18next.createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: false,
    initAsync: false,
    resources: {
      [locale]: Object.fromEntries(namespaces.map((namespace) => [namespace, readTexts(locale, namespace)])),
    },
    defaultNS: 'interface',
    interpolation: { escapeValue: false },
  });
  return {
    t: instance.getFixedT(locale, 'report'),
    ui: instance.getFixedT(locale, 'interface'),
    text: createCatalogText(instance, locale, new Map()),
  };
}
