import { queryOptions } from '@tanstack/react-query';
import { type LocaleTag, locales } from '../../i18n/locales.ts';
import { catalogFiles, textFiles } from '../../platform/data-files.ts';
import { keptPaths } from './kept-data.ts';

/** How much of what a language needs without a network is kept. */
export interface Kept {
  readonly state: 'kept' | 'partly' | 'none';
  /** Number of files. */
  readonly all: number;
}

/** The same of every language, by its tag. */
export type KeptLanguages = Readonly<Record<LocaleTag, Kept>>;

/** What a language needs without a network, below the site's base. */
export function filesOf(tag: LocaleTag): readonly string[] {
  return [...catalogFiles, ...textFiles(tag)];
}

/** Looks up how much of every language is kept; anew each time it is shown, since the browser may have cleared it. */
export function keptQuery(base: string) {
  return queryOptions({
    queryKey: ['kept'],
    queryFn: async (): Promise<KeptLanguages> => {
      const paths = await keptPaths(base);
      return Object.fromEntries(locales.map(({ tag }) => [tag, howKept(tag, base, paths)])) as KeptLanguages;
    },
    staleTime: 0,
  });
}

function howKept(tag: LocaleTag, base: string, paths: ReadonlySet<string>): Kept {
  const isKept = (file: string): boolean => paths.has(`${base}${file}`);
  const files = filesOf(tag);
  const state = files.every(isKept) ? 'kept' : textFiles(tag).some(isKept) ? 'partly' : 'none';
  return { state, all: files.length };
}
