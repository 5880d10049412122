import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { Check, Failure } from '../check.ts';
import { type ExpectedText, expectedTexts } from '../expected-texts.ts';
import type { Project } from '../load-project.ts';
import { flattenTexts } from '../text-files.ts';

export const text: Check = {
  name: 'text',
  description: 'English has every text the catalog asks for, and none it does not.',
  check: (project) => {
    const expected = expectedTexts(project.catalog);
    const namespaces = new Set([...expected.map(({ namespace }) => namespace), 'flows', ...appNamespaces(project)]);
    return [...namespaces].flatMap((namespace) => compare(project, namespace, expected));
  },
};

function compare({ locales }: Project, namespace: string, expected: readonly ExpectedText[]): Failure[] {
  const file = `public/locales/${SOURCE_LOCALE}/${namespace}.json`;
  const found = flattenTexts(locales.get(SOURCE_LOCALE), namespace);
  const wanted = new Map(expected.filter((one) => one.namespace === namespace).map((one) => [one.key, one.required]));
  const missing = [...wanted]
    .filter(([key, required]) => required && !found.has(key))
    .map(([key]) => ({
      file,
      id: key,
      problem: 'this text is missing',
      remedy: 'write it, then translate it into every locale',
    }));
  const extra = [...found.keys()]
    .filter((key) => !wanted.has(key))
    .map((key) => ({
      file,
      id: key,
      problem: 'nothing shows this text',
      remedy: 'remove it from every locale or correct its key',
    }));
  return [...missing, ...extra];
}

function appNamespaces({ locales }: Project): string[] {
  return [...(locales.get(SOURCE_LOCALE)?.keys() ?? [])].filter((namespace) => namespace.startsWith('apps/'));
}
