import type { AppId, CodeKind, EntryId, Flow, Recognition } from '../../catalog/types.ts';
import type { Lexicon } from '../parse/parse.ts';
import { finish, type Steps } from '../steps.ts';
import { buildVocabulary } from './build-vocabulary.ts';
import { type CompiledCode, compileCodes } from './compile-codes.ts';
import {
  type CompiledSignature,
  collectAppKeys,
  collectCommonKeys,
  collectEntries,
  compileEntry,
  indexByKey,
  indexCodes,
  mapCodes,
  markShared,
  rarest,
  weighKeys,
} from './compile-signatures.ts';
import type { AppSigns, RecognitionData } from './recognition-data.ts';
import { compileScopes, type Scope } from './scope.ts';
import { keyOf } from './signature-keys.ts';

/** A catalog ready for `diagnose`. Made once by `compileCatalog`, then never changed. */
export interface CompiledCatalog {
  readonly apps: ReadonlyMap<AppId, AppSigns>;
  readonly lexicon: Lexicon;
  readonly signatures: readonly CompiledSignature[];
  /** Signatures of general entries. They stand behind the others and change nothing about how those are weighed. */
  readonly generalSignatures: readonly CompiledSignature[];
  /** Apps that have entries of their own. */
  readonly appsWithEntries: ReadonlySet<AppId>;
  /** From evidence key to the indexes of the signatures that ask for it. */
  readonly signaturesByKey: ReadonlyMap<string, readonly number[]>;
  /** From the rarest key of each signature to the signature's index: what is whole has this key too. */
  readonly signaturesByAnchor: ReadonlyMap<string, readonly number[]>;
  /** How much a key tells: `ln(1 + entries / entries asking for it)`. A key of one entry in 43 weighs 3.8, one in ten of them 1.7. */
  readonly weightByKey: ReadonlyMap<string, number>;
  /** What counts when an app is chosen. */
  readonly scopes: ReadonlyMap<AppId, Scope>;
  /** Keys that any software prints. */
  readonly commonKeys: ReadonlySet<string>;
  /** Wording that any software prints, in lower case. */
  readonly commonPhrases: ReadonlySet<string>;
  /** Words that stand in the errors of every program, in lower case. */
  readonly plainWords: ReadonlySet<string>;
  /** For a code key, the entries that ask for the code; none for codes of open standards, which many errors share. */
  readonly entriesByCodeKey: ReadonlyMap<string, readonly EntryId[]>;
  /** Rows of code lists by the keys that speak for them. */
  readonly codesByKey: ReadonlyMap<string, readonly CompiledCode[]>;
  /** What sort of trouble a row of a code list is. */
  readonly kindByCode: ReadonlyMap<EntryId, CodeKind>;
  readonly wrapperKeys: ReadonlySet<string>;
  /** Rows of code lists that are wrapper codes. */
  readonly wrapperIds: ReadonlySet<EntryId>;
  /** Apps of whose entries alone a key speaks. */
  readonly appByKey: ReadonlyMap<string, AppId>;
  readonly codeFamilies: Recognition['codeFamilies'];
  readonly causes: Recognition['causes'];
  /** Fewest minutes the fix of an entry takes. */
  readonly minutesByEntry: ReadonlyMap<EntryId, number>;
  readonly asks: readonly Flow[];
}

/**
 * Prepares a catalog for recognition.
 *
 * @throws Error naming the id when two entries share an id or a signature asks for nothing.
 */
export function compileCatalog(data: RecognitionData): CompiledCatalog {
  return finish(compileCatalogInSteps(data));
}

/** The same catalog, a piece at a time: hundreds of codes take a slow processor longer than anybody waits for a letter. */
export function* compileCatalogInSteps(data: RecognitionData): Steps<CompiledCatalog> {
  assertUniqueIds([...data.entries, ...data.codes]);
  const { recognition } = data;
  const specific = data.entries.filter(({ isGeneral }) => !isGeneral);
  const signatures = markShared(specific.flatMap(compileEntry));
  yield;
  const entriesByKey = collectEntries(signatures);
  const weightByKey = weighKeys(entriesByKey, specific.length);
  yield;
  const commonKeys = collectCommonKeys(data);
  const codes = yield* compileCodes(data);
  yield;
  const lexicon = yield* compileLexicon(data);
  const scopes = compileScopes(data.apps, signatures, commonKeys);
  yield;
  const plainWords = yield* collectPlainWords(recognition);
  const codesByKey = yield* indexCodes(codes);
  yield;
  const entriesByCodeKey = mapCodes(entriesByKey, commonKeys, codes);
  yield;
  const appByKey = collectAppKeys(signatures, codes);
  yield;
  const wrapperKeys = new Set(recognition.wrapperCodes.map((code) => keyOf('code', code)));
  return {
    apps: new Map(data.apps.map((app) => [app.id, app])),
    lexicon,
    signatures,
    generalSignatures: data.entries.filter(({ isGeneral }) => isGeneral).flatMap(compileEntry),
    appsWithEntries: new Set(specific.map(({ app }) => app)),
    signaturesByKey: indexByKey(signatures, ({ keys }) => keys),
    signaturesByAnchor: indexByKey(signatures, ({ keys }) => [rarest(keys, weightByKey)]),
    weightByKey,
    scopes,
    commonKeys,
    commonPhrases: new Set(recognition.commonTerms.phrases.map((phrase) => phrase.toLowerCase())),
    plainWords,
    entriesByCodeKey,
    codesByKey,
    kindByCode: new Map(codes.map(({ id, kind }) => [id, kind])),
    wrapperKeys,
    wrapperIds: new Set(codes.flatMap(({ id, key }) => (wrapperKeys.has(key) ? [id] : []))),
    appByKey,
    codeFamilies: recognition.codeFamilies,
    causes: recognition.causes,
    minutesByEntry: new Map(data.entries.map(({ id, minutes }) => [id, minutes])),
    asks: data.asks,
  };
}

/** Listed words, and those of labels and of reason phrases. */
function* collectPlainWords({
  plainWords,
  labels,
  wording,
}: RecognitionData['recognition']): Steps<ReadonlySet<string>> {
  const texts = [
    ...plainWords,
    ...labels.map(({ text }) => text),
    ...wording.flatMap(({ phrases }) => phrases.map(({ text }) => text)),
  ];
  const words = new Set<string>();
  for (const text of texts) {
    yield;
    for (const word of text.toLowerCase().match(/\p{L}{3,}/gu) ?? []) words.add(word);
  }
  return words;
}

function* compileLexicon(data: RecognitionData): Steps<Lexicon> {
  const { codeFamilies, neutralHosts, neutralPackages } = data.recognition;
  return {
    vocabulary: yield* buildVocabulary(data),
    codePatterns: codeFamilies.map(({ id, prefix, digits }) => ({
      family: id,
      prefix,
      pattern: new RegExp(`^${prefix}\\d{${digits[0]},${digits[1]}}$`, 'i'),
    })),
    neutral: { hosts: neutralHosts, packages: neutralPackages },
  };
}

function assertUniqueIds(entries: readonly { readonly id: EntryId }[]): void {
  const seen = new Set<EntryId>();
  for (const { id } of entries) {
    if (seen.has(id)) throw new Error(`Signpost: duplicate entry id ${id}`);
    seen.add(id);
  }
}
