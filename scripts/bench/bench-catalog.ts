import { type AppId, type Catalog, type EntryId, toRecognitionFile } from '../../src/catalog/index.ts';
import type { AppSigns, CodeSigns, EntrySigns, RecognitionData } from '../../src/engine/index.ts';

/** A catalog as every contestant gets it. */
export interface BenchCatalog {
  readonly data: RecognitionData;
  /** The texts each entry was explained with, in all languages. Rows of code lists have none. */
  readonly samplesByEntry: ReadonlyMap<EntryId, readonly string[]>;
}

/** An entry as a search library indexes it: everything the catalog knows of it, as text. */
export interface EntryDocument {
  readonly id: EntryId;
  readonly app: AppId;
  /** The app's name and its former names. */
  readonly appName: string;
  /** Error codes, and the numbers of those that have a prefix. */
  readonly codes: string;
  /** Symbolic names of codes. */
  readonly names: string;
  readonly exceptions: string;
  /** HTTP statuses, operations, fields and hosts. */
  readonly signs: string;
  readonly phrases: string;
  readonly samples: string;
}

/** The text fields of a document. */
export const FIELDS = ['appName', 'codes', 'names', 'exceptions', 'signs', 'phrases', 'samples'] as const;

/** The catalog of the page. */
export function toBenchCatalog(catalog: Catalog): BenchCatalog {
  // Samples of general advice are those of documented entries too: without an app nobody could tell them apart.
  const entries = catalog.apps.flatMap((app) => app.entries.filter(({ basis }) => basis !== 'general'));
  return {
    data: toRecognitionFile(catalog),
    samplesByEntry: new Map(entries.map(({ id, samples }) => [id, [...new Set(samples.map(({ text }) => text))]])),
  };
}

/** One document for every entry and every row of a code list. */
export function toDocuments({ data, samplesByEntry }: BenchCatalog): readonly EntryDocument[] {
  const nameOf = new Map(data.apps.map(({ id, name, formerNames }) => [id, [name, ...formerNames].join(' ')]));
  return [
    ...data.entries.map((entry) => ofEntry(entry, nameOf.get(entry.app) ?? '', samplesByEntry.get(entry.id) ?? [])),
    ...data.codes.map((row) => ofCode(row, nameOf.get(row.app) ?? '')),
  ];
}

/** All text of a document. */
export function textOf(document: EntryDocument): string {
  return FIELDS.map((field) => document[field]).join('\n');
}

/** The words of a text in any script, in lower case, each once: a word that a log repeats says no more than one. */
export function wordsOf(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [])];
}

/**
 * The apps whose entries can be meant when an app is chosen: itself, the general entries, and for Microsoft's apps the lists
 * of sign-in and Graph codes.
 *
 * @returns Undefined when no app is chosen: all of them.
 */
export function scopeOf(app: AppId | null, apps: readonly AppSigns[]): ReadonlySet<AppId> | undefined {
  if (app === null) return undefined;
  const general = apps.filter(({ selectable }) => !selectable).map(({ id }) => id);
  const isMicrosoft = app === 'entra' || apps.some(({ id, identity }) => id === app && identity === 'entra');
  return new Set([app, ...general, ...(isMicrosoft ? ['entra', 'microsoft-graph'] : [])]);
}

function ofEntry(entry: EntrySigns, appName: string, samples: readonly string[]): EntryDocument {
  const all = (
    pick: (signature: EntrySigns['signatures'][number]) => readonly (string | number)[] | undefined,
  ): string => [...new Set(entry.signatures.flatMap((signature) => pick(signature) ?? []))].join(' ');
  return {
    ...{ id: entry.id, app: entry.app, appName, names: '' },
    codes: all(({ codes }) => codes),
    exceptions: all(({ exceptions }) => exceptions),
    signs: all(({ status, operations, fields, hosts }) => [
      ...(status === undefined ? [] : [status]),
      ...(operations ?? []),
      ...(fields ?? []),
      ...(hosts ?? []),
    ]),
    phrases: entry.phrases.map(({ text }) => text).join('\n'),
    samples: samples.join('\n'),
  };
}

function ofCode({ id, app, code, names, status, phrases }: CodeSigns, appName: string): EntryDocument {
  const number = /^[A-Za-z]+(\d{4,})$/.exec(code)?.[1];
  return {
    ...{ id, app, appName, exceptions: '', samples: '' },
    codes: number === undefined ? code : `${code} ${number}`,
    names: (names ?? []).join(' '),
    signs: status === undefined ? '' : String(status),
    phrases: (phrases ?? []).join('\n'),
  };
}
