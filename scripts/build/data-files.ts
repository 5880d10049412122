import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { locales } from '../../src/i18n/locales.ts';
import { catalogSources } from './catalog-sources.ts';

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
      const bytes = tags.map((tag) => [tag, textsOf(root, tag).reduce((sum, path) => sum + sizeOf(root, path), 0)]);
      const texts = textsOf(root, tags[0] as string).map((path) => path.replace(/^locales\/[^/]+\/|\.json$/g, ''));
      return [
        `export const folders = ${JSON.stringify(Object.fromEntries(folders))};`,
        `export const texts = ${JSON.stringify(texts)};`,
        `export const bytes = ${JSON.stringify(Object.fromEntries(bytes))};`,
      ].join('\n');
    },
  };
}

/** Lays texts and catalog into those folders. The catalog stays at its lasting address as well, for other programs. */
export function dataFiles(root: string): Plugin {
  return {
    name: 'signpost:data-files',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      for (const { tag } of locales) move(renameSync, dir, folderOf(root, tag), `locales/${tag}`);
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
  if (what === 'catalog') for (const source of Object.values(catalogSources(root))) hash.update(source);
  else
    for (const path of textsOf(root, what)) hash.update(`${path}\n`).update(readFileSync(join(root, 'public', path)));
  return `assets/${hash.digest('hex').slice(0, 16)}/`;
}

/** Text files of a locale that are fetched; those of `boot.json` come with the script. */
function textsOf(root: string, tag: string): readonly string[] {
  return readdirSync(join(root, 'public/locales', tag), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json') && path !== 'boot.json')
    .map((path) => `locales/${tag}/${path.replaceAll('\\', '/')}`)
    .toSorted();
}

function sizeOf(root: string, path: string): number {
  return readFileSync(join(root, 'public', path)).length;
}
