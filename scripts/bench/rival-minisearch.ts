import MiniSearch, { type SearchOptions } from 'minisearch';
import { type BenchCatalog, FIELDS, scopeOf, textOf, toDocuments, wordsOf } from './bench-catalog.ts';
import type { Contestant, Find } from './contestant.ts';

/** Any word may match, as its documentation says for long queries; each word of the paste is looked up once. */
export const minisearch: Contestant = {
  name: 'MiniSearch',
  settings: [
    { name: 'a field each, fuzzy 0.1', build: (catalog) => build(catalog, FIELDS, { fuzzy: 0.1 }) },
    { name: 'a field each', build: (catalog) => build(catalog, FIELDS, {}) },
    { name: 'a field each, codes weighted', build: (catalog) => build(catalog, FIELDS, { boost: CODES_FIRST }) },
    { name: 'one text field', build: (catalog) => build(catalog, ['text'], {}) },
  ],
};

const CODES_FIRST = { codes: 3, names: 2 };

function build(catalog: BenchCatalog, fields: readonly string[], options: SearchOptions): Find {
  const documents = toDocuments(catalog).map((document) => ({ ...document, text: textOf(document) }));
  const appOf = new Map<string, string>(documents.map(({ id, app }) => [id, app]));
  const index = new MiniSearch({ fields: [...fields], tokenize: wordsOfEvery });
  index.addAll(documents);
  return (paste, app) => {
    const scope = scopeOf(app, catalog.data.apps);
    const filter = scope === undefined ? {} : { filter: ({ id }: { id: string }) => scope.has(appOf.get(id) ?? '') };
    const found = index.search(paste, { combineWith: 'OR', tokenize: wordsOf, ...options, ...filter });
    return { entries: found.slice(0, 3).map(({ id }) => id), isCertain: false };
  };
}

/** When indexing, repeated words count. */
function wordsOfEvery(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
}
