import type { AppId, EntryId } from '../../catalog/types.ts';
import type { ParsedEvidence } from '../parse/parse.ts';
import type { CompiledCatalog, CompiledSignature } from './compile.ts';
import { addTo } from './group.ts';

/** An entry some of whose signature stands in the paste. */
export interface Candidate {
  readonly entry: EntryId;
  readonly app: AppId;
  /** Keys the signature asks for. */
  readonly keys: readonly string[];
  /** Keys of the signature that stand in the paste. */
  readonly found: ReadonlySet<string>;
  /** Whether all of the signature stands there. */
  readonly complete: boolean;
  /** Whether something stands there that not every software prints. */
  readonly telling: boolean;
  /** Weight of what was found, plus a part of the weight of supporting phrases. */
  readonly weight: number;
  /** Share of the signature's weight that was found, 0 to 1. */
  readonly share: number;
  /** Indexes of the evidence the candidate rests on. */
  readonly evidence: readonly number[];
}

/** Evidence by the keys it carries. */
export type EvidenceIndex = ReadonlyMap<string, readonly number[]>;

/** Groups evidence by key. A reason phrase ("Unauthorized") stands in for its status where no number was read. */
export function indexEvidence(evidence: readonly ParsedEvidence[]): EvidenceIndex {
  const index = new Map<string, number[]>();
  const hasStatus = evidence.some(({ kind }) => kind === 'status');
  for (const [position, { keys }] of evidence.entries()) {
    for (const key of keys) {
      const known = !hasStatus && key.startsWith('reason:') ? key.replace('reason:', 'status:') : key;
      addTo(index, known, position);
    }
  }
  return index;
}

/**
 * The entries of which something stands in the paste, the best signature of each.
 *
 * @param among Limits the entries; keys are then weighed by how well they tell these entries apart. Absent: the whole
 *   catalog.
 */
export function findCandidates(
  index: EvidenceIndex,
  catalog: CompiledCatalog,
  among?: (signature: CompiledSignature) => boolean,
): readonly Candidate[] {
  const touched = new Set<number>();
  for (const key of index.keys()) for (const position of catalog.signaturesByKey.get(key) ?? []) touched.add(position);
  const weigh = among === undefined ? undefined : localWeights(catalog, among);
  const best = new Map<EntryId, Candidate>();
  for (const position of touched) {
    const signature = catalog.signatures[position] as CompiledSignature;
    if (among !== undefined && !among(signature)) continue;
    const candidate = toCandidate(signature, index, catalog, weigh);
    const known = best.get(signature.entry);
    if (known === undefined || byStrength(candidate, known) < 0) best.set(signature.entry, candidate);
  }
  return [...best.values()].sort(byStrength);
}

/** Complete before partial, then by weight, then by entry id. */
export function byStrength(a: Candidate, b: Candidate): number {
  return Number(b.complete) - Number(a.complete) || b.weight - a.weight || (a.entry < b.entry ? -1 : 1);
}

function toCandidate(
  signature: CompiledSignature,
  index: EvidenceIndex,
  catalog: CompiledCatalog,
  localWeight: ((key: string) => number) | undefined,
): Candidate {
  const found = new Set(signature.keys.filter((key) => index.has(key)));
  const global = (key: string): number => catalog.weightByKey.get(key) ?? 0;
  const weightOf = localWeight ?? global;
  const supports = found.has(signature.phraseKey) ? [] : (index.get(signature.phraseKey) ?? []);
  const total = sum(signature.keys, weightOf);
  const reached = sum([...found], weightOf);
  return {
    entry: signature.entry,
    app: signature.app,
    keys: signature.keys,
    found,
    complete: found.size === signature.keys.length,
    telling: [...found].some((key) => isTelling(key, catalog)),
    weight: sum([...found], global) + (supports.length > 0 ? PHRASE_SUPPORT : 0),
    share: total === 0 ? 0 : reached / total,
    evidence: [...new Set([...[...found].flatMap((key) => index.get(key) ?? []), ...supports])].sort((a, b) => a - b),
  };
}

function isTelling(key: string, catalog: CompiledCatalog): boolean {
  return !key.startsWith('status:') && !catalog.commonKeys.has(key);
}

function localWeights(
  catalog: CompiledCatalog,
  among: (signature: CompiledSignature) => boolean,
): (key: string) => number {
  const entries = new Map<string, Set<EntryId>>();
  const all = new Set<EntryId>();
  for (const signature of catalog.signatures.filter(among)) {
    all.add(signature.entry);
    for (const key of signature.keys) entries.set(key, (entries.get(key) ?? new Set()).add(signature.entry));
  }
  return (key) => Math.log(1 + all.size / (entries.get(key)?.size ?? 1)) * kindFactor(key, catalog);
}

/** With the app known, status and code say which of its errors it is; hosts and operations only that it is the app. */
function kindFactor(key: string, catalog: CompiledCatalog): number {
  if (catalog.commonKeys.has(key) && key.startsWith('exception:')) return COMMON_FACTOR;
  return KIND_FACTORS.get(key.slice(0, key.indexOf(':'))) ?? 1;
}

function sum(keys: readonly string[], weightOf: (key: string) => number): number {
  return keys.reduce((total, key) => total + weightOf(key), 0);
}

/** Wording confirms what the skeleton says; less than any skeleton part, so that it only decides between equals. */
const PHRASE_SUPPORT = 0.5;
const COMMON_FACTOR = 0.25;
const KIND_FACTORS = new Map([
  ['code', 1.5],
  ['status', 1.5],
  ['operation', 0.5],
  ['field', 0.5],
  ['host', 0.25],
]);
