import { bytes, folders, texts } from 'virtual:data-files';

/** Name of the cache that holds texts and catalog. @param base Path the site is served under; a host may have several. */
export function dataCache(base: string): string {
  return `signpost-data ${base}`;
}

/** The folder of a locale's texts or of the catalog, below the site's base: empty, or with a slash at its end. */
export function dataFolder(what: string): string {
  return folders[what] ?? '';
}

/** The files that together hold every text of a locale, below the site's base. None of one that is not offered. */
export function textFiles(tag: string): readonly string[] {
  if (folders[tag] === undefined) return [];
  return texts.map((namespace) => `${dataFolder(tag)}locales/${tag}/${namespace}.json`);
}

/** What the text files of a locale come to, in bytes. */
export function textBytes(tag: string): number {
  return bytes[tag] ?? 0;
}

/** The files of the catalog, below the site's base. */
export const catalogFiles: readonly string[] = ['start', 'recognition', 'codes', 'guide'].map(
  (file) => `${dataFolder('catalog')}catalog/${file}.json`,
);

/**
 * What a path below the site's base holds: a locale's tag, or `catalog`, and the path below its folder. `undefined` for
 * anything that is no text or catalog file of a finished site.
 */
export function readDataPath(path: string): { readonly what: string; readonly below: string } | undefined {
  const [, below = '', tag] = /^assets\/[0-9a-f]{16}\/((?:catalog|locales\/([^/]+))\/.+\.json)$/.exec(path) ?? [];
  return below === '' ? undefined : { what: tag ?? 'catalog', below };
}

/**
 * Whether an answer is the file that was asked for. Some hosts answer with a page when a file is gone.
 *
 * @param kind Part of the media type it must have.
 */
export function isFile(response: Response, kind: 'json' | 'html' | undefined): boolean {
  const type = response.headers.get('Content-Type') ?? '';
  return response.status === 200 && (kind === undefined ? !type.includes('html') : type.includes(kind));
}
