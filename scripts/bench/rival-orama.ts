import { type AnyOrama, type AnySchema, create, insert, type Results, search } from '@orama/orama';
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

/** As it comes, and with words of every script: its English tokenizer drops Japanese and Korean. */
export const orama: Contestant = {
  name: 'Orama',
  settings: [
    { name: 'one text field, every script', build: (catalog) => build(catalog, ['text'], { tokenizer }) },
    { name: 'a field each, every script', build: (catalog) => build(catalog, FIELDS, { tokenizer }) },
    { name: 'a field each, as it comes', build: (catalog) => build(catalog, FIELDS, {}) },
  ],
};

const tokenizer = { language: 'every', normalizationCache: new Map<string, string>(), tokenize: wordsOf };

function build(
  catalog: BenchCatalog,
  fields: readonly string[],
  components: { readonly tokenizer?: typeof tokenizer },
): Find {
  const strings = Object.fromEntries(fields.map((field) => [field, 'string']));
  const index: AnyOrama = create({ schema: { app: 'enum', ...strings } as AnySchema, components });
  for (const document of toDocuments(catalog)) insert(index, { ...document, text: textOf(document) });
  return (paste, app) => {
    const scope = scopeOf(app, catalog.data.apps);
    const where = scope === undefined ? {} : { where: { app: { in: [...scope] } } };
    // Without plugins and asynchronous tokenizers the result is there at once, as `search` itself documents.
    const found = search(index, { term: paste, limit: 3, ...where }) as Results<EntryDocument>;
    return { entries: found.hits.map(({ document }) => document.id), isCertain: false };
  };
}
