import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { locales } from '../../src/i18n/locales.ts';
import { catalogSources } from './catalog-sources.ts';
import { serveSources } from './serve-sources.ts';
import { textFiles } from './text-files.ts';

const ID = 'virtual:data-files';

/**
 * Tells the page where its texts and the catalog lie: `import { folders, texts, bytes } from 'virtual:data-files'`.
 *
 * In the finished site they lie in folders named after what they hold, as scripts do, so that a page and its data always
 * belong together and nothing has to be asked for twice. In development they lie where they are written.
 *
 * @param isSite Whether a build is of a site; where everything is one file, there are no folders.
 */
export function dataFolders(root: string, isSite = true): Plugin {
  let isLaid = false;
  return {
    name: 'signpost:data-folders',
    configResolved({ command }) {
      isLaid = isSite && command === 'build';
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      const tags = locales.map(({ tag }) => tag);
      const folders = [...tags, 'catalog'].map((what) => [what, isLaid ? folderOf(root, what) : '']);
      const bytes = tags.map((tag) => [tag, Buffer.byteLength([...textFiles(root, tag).values()].join(''))]);
      const texts = [...textFiles(root, tags[0] as string).keys()].map((path) => path.replace(BESIDES_NAME, ''));
      return [
        `export const folders = ${JSON.stringify(Object.fromEntries(folders))};`,
        `export const texts = ${JSON.stringify(texts)};`,
        `export const bytes = ${JSON.stringify(Object.fromEntries(bytes))};`,
      ].join('\n');
    },
  };
}

/**
 * Lays texts and catalog into those folders, and the texts of a folder into one file more. The catalog stays at its lasting
 * address as well, for other programs.
 */
export function dataFiles(root: string): Plugin {
  return {
    name: 'signpost:data-files',
    configureServer(server) {
      serveSources(server, (path) => {
        const [, tag] = /^locales\/([^/]+)\/[^/]+\/all\.json$/.exec(path) ?? [];
        return tag === undefined ? undefined : textFiles(root, tag).get(path);
      });
    },
    writeBundle({ dir = 'dist' }) {
      for (const { tag } of locales) {
        const folder = folderOf(root, tag);
        move(renameSync, dir, folder, `locales/${tag}`);
        for (const [path, source] of textFiles(root, tag))
          if (path.endsWith('/all.json')) writeFileSync(join(dir, folder, path), source);
      }
      rmSync(join(dir, 'locales'), { recursive: true });
      const catalog = folderOf(root, 'catalog');
      for (const path of Object.keys(catalogSources(root))) move(cpSync, dir, catalog, path);
    },
  };
}

function move(by: (from: string, to: string) => void, dir: string, folder: string, path: string): void {
  const to = join(dir, folder, path);
  mkdirSync(dirname(to), { recursive: true });
  by(join(dir, path), to);
}

/** The folder of a locale, or of the catalog, with a slash at its end. */
function folderOf(root: string, what: string): string {
  const hash = createHash('sha256');
  const sources = what === 'catalog' ? Object.entries(catalogSources(root)) : textFiles(root, what);
  for (const [path, source] of sources) hash.update(`${path}\n`).update(source);
  return `assets/${hash.digest('hex').slice(0, 16)}/`;
}

/** What stands around a file's name in `locales/ja/apps/all.json`. */
const BESIDES_NAME = /^locales\/[^/]+\/|\.json$/g;
