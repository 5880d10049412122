import type { Plugin } from 'vite';
import { pseudoTexts } from './pseudo-text.ts';
import { serveSources } from './serve-sources.ts';
import { textFiles } from './text-files.ts';

/**
 * In development, serves English dressed up (`npm run pseudo`): what still reads as plain English does not come from a locale
 * file, and what does not fit would not fit in German.
 */
export function pseudoLocale(root: string): Plugin {
  return {
    name: 'signpost:pseudo-locale',
    apply: () => process.env.PSEUDO === '1',
    configureServer(server) {
      serveSources(server, (path) => {
        const source = path.startsWith('locales/en/') ? textFiles(root, 'en').get(path) : undefined;
        return source && JSON.stringify(pseudoTexts(JSON.parse(source)));
      });
    },
  };
}
