import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { locales } from '../../src/i18n/locales.ts';

const ID = 'virtual:boot-text';

/**
 * Puts the few sentences that are needed when no text can be loaded into the script itself:
 * `import bootText from 'virtual:boot-text'`.
 *
 * @param tags The locales whose sentences go in. Default: every one.
 */
export function bootText(root: string, tags: readonly string[] = locales.map(({ tag }) => tag)): Plugin {
  return {
    name: 'signpost:boot-text',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      const texts = tags.map((tag) => [
        tag,
        JSON.parse(readFileSync(join(root, `public/locales/${tag}/boot.json`), 'utf8')),
      ]);
      return `export default ${JSON.stringify(Object.fromEntries(texts))}`;
    },
  };
}
