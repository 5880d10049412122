import type { AppId, EntryId, Flow, Language, Recognition, Signature } from '../../catalog/types.ts';
import type { CodePattern } from '../parse/parse.ts';
import type { Term } from '../parse/vocabulary.ts';
import { Vocabulary } from '../parse/vocabulary.ts';
import { addTo } from './group.ts';
import { signatureKeys } from './signature-keys.ts';

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
  /** Class names, outermost first, as keys. Their order tells one chain from another. */
  readonly chain: readonly string[];
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
  /** For a code key, the entry that explains the code. */
  readonly entryByCodeKey: ReadonlyMap<string, EntryId>;
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
  return {
    apps: new Map(data.apps.map((app) => [app.id, app])),
    signatures,
    signaturesByKey: indexByKey(signatures),
    weightByKey: weighKeys(entriesByKey, data.entries.length),
    commonKeys: collectCommonKeys(data),
    entryByCodeKey: new Map(
      [...entriesByKey].flatMap(([key, entries]) => (key.startsWith('code:') ? [[key, entries[0] as EntryId]] : [])),
    ),
    wrapperKeys: new Set(data.recognition.wrapperCodes.flatMap((code) => keysOfCode(code))),
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
    const chain = keys.filter((key) => key.startsWith('exception:'));
    return { entry: entry.id, app: entry.app, keys, phraseKey: `phrase:${entry.id}`, chain };
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

function weighKeys(entriesByKey: ReadonlyMap<string, readonly EntryId[]>, count: number): Map<string, number> {
  return new Map([...entriesByKey].map(([key, entries]) => [key, Math.log(1 + count / entries.length)]));
}

function collectCommonKeys({ recognition, entries }: RecognitionData): Set<string> {
  const { exceptions, codes, phrases } = recognition.commonTerms;
  const folded = new Set(phrases.map((phrase) => phrase.toLowerCase()));
  return new Set([
    ...exceptions.map((name) => `exception:${name.toLowerCase()}`),
    ...codes.flatMap(keysOfCode),
    ...entries
      .filter(({ phrases: own }) => own.length > 0 && own.every(({ text }) => folded.has(text.toLowerCase())))
      .map(({ id }) => `phrase:${id}`),
  ]);
}

function keysOfCode(code: string): readonly string[] {
  return [`code:${code.toLowerCase()}`];
}

function collectAppKeys(signatures: readonly CompiledSignature[]): Map<string, AppId> {
  const apps = new Map<string, Set<AppId>>();
  for (const { keys, app } of signatures) {
    for (const key of keys) apps.set(key, (apps.get(key) ?? new Set()).add(app));
  }
  return new Map([...apps].flatMap(([key, owners]) => (owners.size === 1 ? [[key, [...owners][0] as AppId]] : [])));
}

function buildVocabulary(data: RecognitionData): Vocabulary {
  const vocabulary = new Vocabulary();
  const known = new Set<string>();
  const addOnce = (text: string, term: Term): void => {
    const id = `${term.kind} ${term.keys.join(' ')} ${text.toLowerCase()}`;
    if (!known.has(id)) vocabulary.add(text, term);
    known.add(id);
  };
  for (const entry of data.entries) addEntryTerms(entry, addOnce);
  for (const app of data.apps) addAppTerms(app, addOnce);
  for (const { id, status, phrases } of data.recognition.wording) {
    const keys = status === undefined ? [`wording:${id}`] : [`wording:${id}`, `reason:${status}`];
    for (const { language, text } of phrases) addOnce(text, { kind: 'wording', value: id, keys, language });
  }
  for (const sign of data.recognition.connectorSigns)
    addOnce(sign, { kind: 'connector', value: sign, keys: ['connector'] });
  return vocabulary;
}

function addEntryTerms(entry: EntrySigns, add: (text: string, term: Term) => void): void {
  for (const signature of entry.signatures) {
    for (const name of signature.exceptions ?? []) add(name, term('exception', name));
    for (const code of signature.codes ?? []) add(code, term('code', code));
    for (const field of signature.fields ?? []) add(field, term('field', field));
    for (const operation of signature.operations ?? []) add(operation, term('operation', operation));
    for (const host of signature.hosts ?? []) add(host, term('host', host));
  }
  for (const { language, text } of entry.phrases) {
    add(text, { kind: 'phrase', value: text, keys: [`phrase:${entry.id}`], language });
  }
}

function addAppTerms(app: AppSigns, add: (text: string, term: Term) => void): void {
  for (const host of app.hosts) add(host, { kind: 'host', value: host, keys: [`host:${host}`, `app:${app.id}`] });
  for (const name of [app.name, ...app.formerNames]) add(name, { kind: 'app', value: name, keys: [`app:${app.id}`] });
}

function term(kind: Term['kind'], value: string): Term {
  return { kind, value, keys: [`${kind}:${value.toLowerCase()}`] };
}
