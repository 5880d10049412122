import { isFileAddress } from '../delivery/answers.ts';
import { findLocale, SOURCE_LOCALE } from '../i18n/locales.ts';
import { catalogFiles, dataFolder, readDataPath, textFiles } from '../platform/data-files.ts';

/** The empty page of the locale an address names, below the site's base; of English for one that names none. */
export function shellOf(below: string): string {
  const locale = findLocale(below.split('/')[0] ?? '');
  return `${locale?.tag ?? SOURCE_LOCALE}/shell.html`;
}

/** Whether an address below the site's base is a screen. */
export function isScreen(below: string): boolean {
  return !isFileAddress(`/${below}`);
}

/**
 * Where this version has what an earlier one kept.
 *
 * @param below Address of a text or catalog file, below the site's base.
 * @returns Its address in this version: the same when it has not changed. `undefined` when this version has no such file.
 */
export function currentAddress(below: string): string | undefined {
  const file = readDataPath(below);
  if (file === undefined) return undefined;
  const current = `${dataFolder(file.what)}${file.below}`;
  const files = file.what === 'catalog' ? catalogFiles : textFiles(file.what);
  return files.includes(current) ? current : undefined;
}
