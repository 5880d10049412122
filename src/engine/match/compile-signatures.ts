import type { AppId, EntryId } from '../../catalog/types.ts';
import type { Steps } from '../steps.ts';
import type { CompiledCode } from './compile-codes.ts';
import { addTo } from './group.ts';
import type { EntrySigns, RecognitionData } from './recognition-data.ts';
import { keyOf, signatureKeys } from './signature-keys.ts';

/** A signature with the parts it asks for. */
export interface CompiledSignature {
  readonly entry: EntryId;
  readonly app: AppId;
  /** Everything that has to stand in the paste. Never empty. */
  readonly keys: readonly string[];
  /** Key of the entry's phrases. They add to the signature when it does not ask for them. */
  readonly phraseKey: string;
  /** Whether entries of other apps ask for the very same. */
  readonly isShared: boolean;
}

export function compileEntry(entry: EntrySigns): CompiledSignature[] {
  return entry.signatures.map((signature) => {
    const keys = signatureKeys(entry.id, signature);
    if (keys.length === 0) throw new Error(`Signpost: a signature of ${entry.id} asks for nothing`);
    return { entry: entry.id, app: entry.app, keys, phraseKey: `phrase:${entry.id}`, isShared: false };
  });
}

export function markShared(signatures: readonly CompiledSignature[]): readonly CompiledSignature[] {
  const apps = new Map<string, Set<AppId>>();
  const idOf = ({ keys }: CompiledSignature): string => [...keys].sort().join(' ');
  for (const signature of signatures) {
    const id = idOf(signature);
    apps.set(id, (apps.get(id) ?? new Set()).add(signature.app));
  }
  return signatures.map((signature) => ({ ...signature, isShared: (apps.get(idOf(signature))?.size ?? 0) > 1 }));
}

export function indexByKey(
  signatures: readonly CompiledSignature[],
  keysOf: (signature: CompiledSignature) => readonly string[],
): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [position, signature] of signatures.entries()) {
    for (const key of keysOf(signature)) addTo(index, key, position);
  }
  return index;
}

export function rarest(keys: readonly string[], weightByKey: ReadonlyMap<string, number>): string {
  const weightOf = (key: string): number => weightByKey.get(key) ?? 0;
  return keys.reduce((best, key) => (weightOf(key) > weightOf(best) ? key : best));
}

export function collectEntries(signatures: readonly CompiledSignature[]): Map<string, Set<EntryId>> {
  const entries = new Map<string, Set<EntryId>>();
  for (const { keys, entry } of signatures) {
    for (const key of keys) entries.set(key, (entries.get(key) ?? new Set()).add(entry));
  }
  return entries;
}

export function mapCodes(
  entriesByKey: ReadonlyMap<string, ReadonlySet<EntryId>>,
  commonKeys: ReadonlySet<string>,
  codes: readonly CompiledCode[],
): Map<string, readonly EntryId[]> {
  const owners = new Map<string, EntryId[]>();
  for (const [key, entries] of entriesByKey) {
    if (key.startsWith('code:') && !commonKeys.has(key)) owners.set(key, [...entries]);
  }
  // A list explains the code itself; an entry that asks for more than the code is only one of the errors that carry it.
  for (const { key, id } of codes) owners.set(key, [id, ...(owners.get(key) ?? [])]);
  return owners;
}

export function* indexCodes(codes: readonly CompiledCode[]): Steps<Map<string, CompiledCode[]>> {
  const index = new Map<string, CompiledCode[]>();
  for (const code of codes) {
    yield;
    for (const key of [code.key, code.numberKey, code.cellKey, code.looseKey, `symbol:${code.id}`, `phrase:${code.id}`])
      addTo(index, key, code);
  }
  return index;
}

export function weighKeys(entriesByKey: ReadonlyMap<string, ReadonlySet<EntryId>>, count: number): Map<string, number> {
  return new Map([...entriesByKey].map(([key, entries]) => [key, Math.log(1 + count / entries.size)]));
}

export function collectCommonKeys({ recognition, entries }: RecognitionData): Set<string> {
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

export function collectAppKeys(
  signatures: readonly CompiledSignature[],
  codes: readonly CompiledCode[],
): Map<string, AppId> {
  const apps = new Map<string, Set<AppId>>();
  const add = (key: string, app: AppId): void => {
    apps.set(key, (apps.get(key) ?? new Set()).add(app));
  };
  for (const { keys, app } of signatures) for (const key of keys) add(key, app);
  for (const { key, app, isOrdinary } of codes) if (!isOrdinary) add(key, app);
  return new Map([...apps].flatMap(([key, owners]) => (owners.size === 1 ? [[key, [...owners][0] as AppId]] : [])));
}
