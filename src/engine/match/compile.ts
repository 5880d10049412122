import type { AppId, EntryId, Flow, Language, Recognition, Signature } from '../../catalog/types.ts';
import type { CodePattern } from '../parse/parse.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';
import { buildVocabulary } from './build-vocabulary.ts';
import { addTo } from './group.ts';
import { keyOf, signatureKeys } from './signature-keys.ts';

/** What the engine needs of an app. */
export interface AppSigns {
  readonly id: AppId;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly hosts: readonly string[];
  readonly selectable: boolean;
}

/** What the engine needs of an entry. */
export interface EntrySigns {
  readonly id: EntryId;
  readonly app: AppId;
  readonly signatures: readonly Signature[];
  readonly phrases: readonly { readonly language: Language; readonly text: string }[];
}

/** What recognition is compiled from: plain data, as it is fetched by the page. */
export interface RecognitionData {
  readonly apps: readonly AppSigns[];
  readonly entries: readonly EntrySigns[];
  readonly recognition: Omit<Recognition, '$schema'>;
  /** Flows whose purpose is `ask`. */
  readonly asks: readonly Flow[];
}

/** A signature with the parts it asks for. */
export interface CompiledSignature {
  readonly entry: EntryId;
  readonly app: AppId;
  /** Everything that has to stand in the paste. Never empty. */
  readonly keys: readonly string[];
  /** Key of the entry's phrases. They add to the signature when it does not ask for them. */
  readonly phraseKey: string;
}

/** A catalog ready for `diagnose`. Made once by `compileCatalog`, then never changed. */
export interface CompiledCatalog {
  readonly apps: ReadonlyMap<AppId, AppSigns>;
  readonly signatures: readonly CompiledSignature[];
  /** From evidence key to the indexes of the signatures that ask for it. */
  readonly signaturesByKey: ReadonlyMap<string, readonly number[]>;
  /** How much a key tells: `ln(1 + entries / entries asking for it)`. A key of one entry in 43 weighs 3.8, one in ten of them 1.7. */
  readonly weightByKey: ReadonlyMap<string, number>;
  /** Keys that any software prints. */
  readonly commonKeys: ReadonlySet<string>;
  /** For a code key, the entries that ask for the code; none for codes of open standards, which many errors share. */
  readonly entriesByCodeKey: ReadonlyMap<string, readonly EntryId[]>;
  readonly wrapperKeys: ReadonlySet<string>;
  /** Apps of whose entries alone a key speaks. */
  readonly appByKey: ReadonlyMap<string, AppId>;
  readonly vocabulary: Vocabulary;
  readonly codePatterns: readonly CodePattern[];
  readonly asks: readonly Flow[];
}

/**
 * Prepares a catalog for recognition.
 *
 * @throws Error naming the id when two entries share an id or a signature asks for nothing.
 */
export function compileCatalog(data: RecognitionData): CompiledCatalog {
  const signatures = data.entries.flatMap(compileEntry);
  assertUniqueIds(data.entries);
  const entriesByKey = collectEntries(signatures);
  const commonKeys = collectCommonKeys(data);
  return {
    apps: new Map(data.apps.map((app) => [app.id, app])),
    signatures,
    signaturesByKey: indexByKey(signatures),
    weightByKey: weighKeys(entriesByKey, data.entries.length),
    commonKeys,
    entriesByCodeKey: mapCodes(entriesByKey, commonKeys),
    wrapperKeys: new Set(data.recognition.wrapperCodes.map((code) => keyOf('code', code))),
    appByKey: collectAppKeys(signatures),
    vocabulary: buildVocabulary(data),
    codePatterns: data.recognition.codeFamilies.map(({ id, prefix, digits }) => ({
      family: id,
      pattern: new RegExp(`^${prefix.toLowerCase()}\\d{${digits[0]},${digits[1]}}$`),
    })),
    asks: data.asks,
  };
}

function compileEntry(entry: EntrySigns): CompiledSignature[] {
  return entry.signatures.map((signature) => {
    const keys = signatureKeys(entry.id, signature);
    if (keys.length === 0) throw new Error(`Signpost: a signature of ${entry.id} asks for nothing`);
    return { entry: entry.id, app: entry.app, keys, phraseKey: `phrase:${entry.id}` };
  });
}

function assertUniqueIds(entries: readonly EntrySigns[]): void {
  const seen = new Set<EntryId>();
  for (const { id } of entries) {
    if (seen.has(id)) throw new Error(`Signpost: duplicate entry id ${id}`);
    seen.add(id);
  }
}

function indexByKey(signatures: readonly CompiledSignature[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [position, { keys }] of signatures.entries()) {
    for (const key of keys) addTo(index, key, position);
  }
  return index;
}

function collectEntries(signatures: readonly CompiledSignature[]): Map<string, EntryId[]> {
  const entries = new Map<string, EntryId[]>();
  for (const { keys, entry } of signatures) {
    for (const key of keys) {
      const known = entries.get(key) ?? [];
      if (!known.includes(entry)) entries.set(key, [...known, entry]);
    }
  }
  return entries;
}

function mapCodes(
  entriesByKey: ReadonlyMap<string, readonly EntryId[]>,
  commonKeys: ReadonlySet<string>,
): Map<string, readonly EntryId[]> {
  const codes = [...entriesByKey].filter(([key]) => key.startsWith('code:') && !commonKeys.has(key));
  return new Map(codes);
}

function weighKeys(entriesByKey: ReadonlyMap<string, readonly EntryId[]>, count: number): Map<string, number> {
  return new Map([...entriesByKey].map(([key, entries]) => [key, Math.log(1 + count / entries.length)]));
}

function collectCommonKeys({ recognition, entries }: RecognitionData): Set<string> {
  const { exceptions, codes, phrases } = recognition.commonTerms;
  const folded = new Set(phrases.map((phrase) => phrase.toLowerCase()));
  return new Set([
    ...exceptions.map((name) => keyOf('exception', name)),
    ...codes.map((code) => keyOf('code', code)),
    ...entries
      .filter(({ phrases: own }) => own.length > 0 && own.every(({ text }) => folded.has(text.toLowerCase())))
      .map(({ id }) => `phrase:${id}`),
  ]);
}

function collectAppKeys(signatures: readonly CompiledSignature[]): Map<string, AppId> {
  const apps = new Map<string, Set<AppId>>();
  for (const { keys, app } of signatures) {
    for (const key of keys) apps.set(key, (apps.get(key) ?? new Set()).add(app));
  }
  return new Map([...apps].flatMap(([key, owners]) => (owners.size === 1 ? [[key, [...owners][0] as AppId]] : [])));
}
