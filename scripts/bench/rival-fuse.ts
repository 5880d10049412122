import Fuse, { type FuseOptionKey, type IFuseOptions } from 'fuse.js';
import type { AppId } from '../../src/catalog/index.ts';
import {
  type BenchCatalog,
  type EntryDocument,
  FIELDS,
  scopeOf,
  textOf,
  toDocuments,
  wordsOf,
} from './bench-catalog.ts';
import type { Contestant, Find } from './contestant.ts';

type TextDocument = EntryDocument & { readonly text: string };

/** Its token search, made for queries of many words. Its plain search takes the paste as one pattern: ten times slower. */
export const fuse: Contestant = {
  name: 'Fuse.js',
  settings: [
    { name: 'token search, one text field', build: (catalog) => build(catalog, ['text'], { ignoreFieldNorm: true }) },
    { name: 'token search, length counts', build: (catalog) => build(catalog, ['text'], {}) },
    { name: 'token search, a field each', build: (catalog) => build(catalog, [...FIELDS], { ignoreFieldNorm: true }) },
  ],
};

/** It has no filter, so every app that is asked for gets an index of its own. */
function build(catalog: BenchCatalog, keys: FuseOptionKey<TextDocument>[], options: IFuseOptions<TextDocument>): Find {
  const documents = toDocuments(catalog).map((document) => ({ ...document, text: textOf(document) }));
  const indexOf = (some: readonly TextDocument[]): Fuse<TextDocument> =>
    new Fuse(some, { useTokenSearch: true, ignoreLocation: true, threshold: 0, keys, ...options });
  const indexes = new Map<AppId | null, Fuse<TextDocument>>([[null, indexOf(documents)]]);
  return (paste, app) => {
    const scope = scopeOf(app, catalog.data.apps);
    const index = indexes.get(app) ?? indexOf(documents.filter((one) => scope?.has(one.app) ?? true));
    indexes.set(app, index);
    const found = index.search(wordsOf(paste).join(' '), { limit: 3 });
    return { entries: found.map(({ item }) => item.id), isCertain: false };
  };
}
