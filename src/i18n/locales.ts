import { hasLocale } from '../platform/files.ts';

/** A language the interface is offered in. */
export interface Locale {
  /** BCP 47 tag; the first part of every address. */
  readonly tag: string;
  /** The language's own name. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The language as learn.microsoft.com has it in its addresses. */
  readonly learn: string;
  /**
   * Languages whose readers mostly read this one too, by their primary subtag; from the language matching data of Unicode's
   * CLDR.
   */
  readonly near: readonly string[];
}

/** Every locale there is, in the order shown. A locale is one line here and its folder in public/locales. */
const all = [
  { tag: 'en', name: 'English', direction: 'ltr', learn: 'en-us', near: [] },
  { tag: 'nl', name: 'Nederlands', direction: 'ltr', learn: 'nl-nl', near: ['af', 'fy', 'li'] },
  { tag: 'fr', name: 'Français', direction: 'ltr', learn: 'fr-fr', near: ['br', 'co', 'ht', 'oc', 'wa'] },
  { tag: 'ja', name: '日本語', direction: 'ltr', learn: 'ja-jp', near: ['ain', 'ryu'] },
  { tag: 'ko', name: '한국어', direction: 'ltr', learn: 'ko-kr', near: ['jje'] },
  { tag: 'de', name: 'Deutsch', direction: 'ltr', learn: 'de-de', near: ['bar', 'gsw', 'ksh', 'lb', 'nds', 'rm'] },
  { tag: 'es', name: 'Español', direction: 'ltr', learn: 'es-es', near: ['ast', 'ca', 'eu', 'gl', 'qu'] },
  { tag: 'ar', name: 'العربية', direction: 'rtl', learn: 'ar-sa', near: ['arz', 'ary', 'apc'] },
] as const satisfies readonly Locale[];

/** Every locale that is offered: those whose text comes with the page. */
export const locales: readonly (typeof all)[number][] = all.filter(({ tag }) => hasLocale(tag));

/** Tag of a locale that is offered. */
export type LocaleTag = (typeof locales)[number]['tag'];

/** The locale all text is written in first. */
export const SOURCE_LOCALE: LocaleTag = 'en';

/** The locale of a tag. `undefined` when it is not offered. */
export function findLocale(tag: string): (typeof locales)[number] | undefined {
  return locales.find((locale) => locale.tag === tag);
}

/** The language of a tag without its region or script: `ja` of `ja-JP`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] as string;
}

/**
 * The locale to start in.
 *
 * @param saved What the admin chose before, if anything.
 * @param wanted Languages the browser asks for, best first, as in `navigator.languages`.
 * @returns The saved locale if it is offered, else the first wanted one by its primary language, else one that is near to
 *   a wanted one, else the source locale.
 */
export function pickLocale(saved: string | null, wanted: readonly string[]): LocaleTag {
  for (const tag of [...(saved === null ? [] : [saved]), ...wanted]) {
    const offered = findLocale(primaryLanguage(tag));
    if (offered !== undefined) return offered.tag;
  }
  const languages = wanted.map(primaryLanguage);
  const isNear = ({ near }: Locale): boolean => near.some((language) => languages.includes(language));
  return locales.find(isNear)?.tag ?? SOURCE_LOCALE;
}

/** The address of a documentation page in a locale's language. Pages of other sites are returned as they are. */
export function localiseUrl(url: string, tag: string): string {
  const learn = findLocale(tag)?.learn;
  return learn === undefined
    ? url
    : url.replace(/^(https:\/\/learn\.microsoft\.com\/)(?![a-z]{2}-[a-z]{2}\/)/, `$1${learn}/`);
}
