import type { Plugin } from 'vite';
import { pseudoTexts } from './pseudo-text.ts';
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
      server.middlewares.use((request, response, next) => {
        const path = /^\/(locales\/en\/[a-z0-9/-]+\.json)/.exec(request.url ?? '')?.[1] ?? '';
        const source = textFiles(root, 'en').get(path);
        if (source === undefined) return next();
        const texts: unknown = JSON.parse(source);
        response.setHeader('Content-Type', 'application/json').end(JSON.stringify(pseudoTexts(texts)));
      });
    },
  };
}
