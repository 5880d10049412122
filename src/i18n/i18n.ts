import i18next, { type i18n, type ResourceKey } from 'i18next';
import HttpBackend from 'i18next-http-backend';
import { initReactI18next } from 'react-i18next';
import { nextTask } from '../platform/in-slices.ts';
import { locales } from './locales.ts';

/**
 * Sets up i18next to fetch text from the page's own host, a file per locale and namespace.
 *
 * The locale is never switched inside i18next: every text is asked for with the locale of the address, so that Back and
 * Forward cannot show another language than the address says.
 *
 * @param folderOf The folder in which `locales` with a locale's texts lies, with a slash at its end.
 */
export function createI18n(folderOf: (locale: string) => string): i18n {
  const instance = i18next.createInstance();
  void instance
    .use(HttpBackend)
    .use(initReactI18next)
    .init({
      lng: 'cimode',
      fallbackLng: false,
      supportedLngs: ['cimode', ...locales.map(({ tag }) => tag)],
      preload: [],
      ns: [],
      defaultNS: 'interface',
      partialBundledLanguages: true,
      // Whoever asks for text decides whether to try again.
      maxRetries: 0,
      backend: {
        loadPath: ([locale = '']) => `${folderOf(locale)}locales/{{lng}}/{{ns}}.json`,
        requestOptions: { cache: 'default', credentials: 'same-origin' },
        parse: parseTexts,
      },
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
      returnNull: false,
    });
  return instance;
}

/** The texts of a file. Throws when it holds something else, which i18next would take for texts and show their keys. */
function parseTexts(file: string): ResourceKey {
  const texts: unknown = JSON.parse(file);
  if (typeof texts !== 'object' || texts === null || Object.keys(texts).length === 0) throw new Error('no texts');
  return texts;
}

/**
 * Loads text of a locale, that of a folder such as `apps` as one file: what is asked for then tells nothing of which app it is
 * about, and thirty requests are one. Text that is already there is not fetched again.
 *
 * @throws Error naming the locale and the namespaces that could not be loaded.
 */
export function loadTexts(instance: i18n, locale: string, namespaces: readonly string[]): Promise<true> {
  return loadFiles(instance, locale, namespaces, fileOf);
}

/** The same with a file for each namespace: sooner there for a page that needs the text of an app or two. */
export function loadSingleTexts(instance: i18n, locale: string, namespaces: readonly string[]): Promise<true> {
  return loadFiles(instance, locale, namespaces, (namespace) => namespace);
}

async function loadFiles(
  instance: i18n,
  locale: string,
  namespaces: readonly string[],
  inFile: (namespace: string) => string,
): Promise<true> {
  const loads: Promise<void>[] = [];
  for (const file of new Set(absentTexts(instance, locale, namespaces).map(inFile))) {
    await nextTask();
    // Somebody else may have loaded them since.
    const still = absentTexts(instance, locale, namespaces);
    if (still.some((namespace) => inFile(namespace) === file)) loads.push(loadFile(instance, locale, file));
  }
  await Promise.all(loads);
  const missing = absentTexts(instance, locale, namespaces);
  if (missing.length > 0) throw new Error(`Signpost: no text for ${locale}: ${missing.join(', ')}`);
  return true;
}

/** Those of the namespaces that have not been loaded. */
export function absentTexts(instance: i18n, locale: string, namespaces: readonly string[]): readonly string[] {
  return namespaces.filter((namespace) => !instance.hasResourceBundle(locale, namespace));
}

/** The file that holds a namespace with all others of its folder; one that is in no folder has a file to itself. */
function fileOf(namespace: string): string {
  return namespace.replace(/\/.*/, WHOLE_FOLDER);
}

/** What cannot be fetched is missing afterwards. */
async function loadFile(instance: i18n, locale: string, file: string): Promise<void> {
  await instance.reloadResources([locale], [file], () => undefined);
  if (!file.endsWith(WHOLE_FOLDER)) return;
  // Absent as well where somebody else waited for the same file, and has taken it apart.
  const texts: Readonly<Record<string, object>> = instance.getResourceBundle(locale, file) ?? {};
  for (const [name, own] of Object.entries(texts)) {
    const namespace = file.replace(WHOLE_FOLDER, `/${name}`);
    instance.addResourceBundle(locale, namespace, own, undefined, undefined, { skipCopy: true });
  }
  instance.removeResourceBundle(locale, file);
}

const WHOLE_FOLDER = '/all';
