import FlexSearch from 'flexsearch';
import { type BenchCatalog, type EntryDocument, FIELDS, scopeOf, textOf, toDocuments } from './bench-catalog.ts';
import type { Contestant, Find } from './contestant.ts';

/** With suggestions, so that an entry need not hold every word of the paste. */
export const flexsearch: Contestant = {
  name: 'FlexSearch',
  settings: [
    { name: 'one text field, context', build: (catalog) => build(catalog, ['text'], true) },
    { name: 'one text field', build: (catalog) => build(catalog, ['text'], false) },
    { name: 'a field each, merged', build: (catalog) => build(catalog, FIELDS, false) },
  ],
};

function build(catalog: BenchCatalog, fields: readonly string[], context: boolean): Find {
  const documents = toDocuments(catalog);
  const index = new FlexSearch.Document({
    ...{ tokenize: 'strict', encoder: FlexSearch.Charset.Default, context },
    document: { id: 'id', index: [...fields] },
  });
  for (const document of documents) index.add({ ...document, text: textOf(document) });
  const appOf = new Map<string, string>(documents.map(({ id, app }) => [id, app]));
  return (paste, app) => {
    const scope = scopeOf(app, catalog.data.apps);
    const limit = scope === undefined ? 3 : documents.length;
    // The types do not follow `merge`: it makes one list of the fields' lists.
    const found = index.search(paste, { suggest: true, merge: true, limit }) as unknown as Pick<EntryDocument, 'id'>[];
    const ids = found.map(({ id }) => id).filter((id) => scope?.has(appOf.get(id) ?? '') ?? true);
    return { entries: ids.slice(0, 3), isCertain: false };
  };
}
