import { queryOptions } from '@tanstack/react-query';
import type { LocaleTag } from '../../i18n/locales.ts';
import { catalogFiles, textFiles } from '../../platform/data-files.ts';
import { nextTask } from '../../platform/in-slices.ts';
import { countKept } from './kept-data.ts';

/** How much of what a language needs without a network is kept. */
export interface Kept {
  readonly state: 'kept' | 'partly' | 'none';
  /** Number of files. */
  readonly all: number;
}

/** What a language needs without a network, below the site's base. */
export function filesOf(tag: LocaleTag): readonly string[] {
  return [...catalogFiles, ...textFiles(tag)];
}

/** Looks up how much is kept; anew each time it is shown, since the browser may have cleared it. */
export function keptQuery(base: string, tag: LocaleTag) {
  return queryOptions({
    queryKey: ['kept', tag],
    queryFn: async (): Promise<Kept> => {
      // One for each language: together they would hold up the page that is being taken over.
      await nextTask();
      const all = filesOf(tag).length;
      const isWhole = (await countKept(base, filesOf(tag))) === all;
      if (isWhole) return { state: 'kept', all };
      return { state: (await countKept(base, textFiles(tag))) > 0 ? 'partly' : 'none', all };
    },
    staleTime: 0,
  });
}
