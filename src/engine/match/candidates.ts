import type { AppId, EntryId } from '../../catalog/types.ts';
import type { ParsedEvidence } from '../parse/evidence.ts';
import type { CompiledCatalog } from './compile.ts';
import type { CompiledSignature } from './compile-signatures.ts';
import type { Scope } from './scope.ts';

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
  /** Whether entries of other apps ask for the very same. */
  readonly isShared: boolean;
  /** Weight of what was found, plus a part of the weight of supporting phrases. */
  readonly weight: number;
  /** Share of the signature's weight that was found, 0 to 1. */
  readonly share: number;
  /** Indexes of the evidence the candidate rests on. */
  readonly evidence: readonly number[];
}

/** Evidence by the keys it carries. */
export type EvidenceIndex = ReadonlyMap<string, readonly number[]>;

/**
 * Groups evidence by key, of each its first places. A reason phrase ("Unauthorized") stands in for its status where no
 * number was read.
 *
 * @param countsParts Whether a piece of a phrase counts as the phrase, and a class of somebody's package as the class.
 */
export function indexEvidence(evidence: readonly ParsedEvidence[], countsParts: boolean): EvidenceIndex {
  const index = new Map<string, number[]>();
  const hasStatus = evidence.some(({ kind }) => kind === 'status');
  for (const [position, { keys }] of evidence.entries()) {
    for (const key of keys) {
      const known = standIn(key, hasStatus, countsParts);
      const places = index.get(known);
      if (places === undefined) index.set(known, [position]);
      else if (places.length < MAX_PLACES) places.push(position);
    }
  }
  return index;
}

function standIn(key: string, hasStatus: boolean, countsParts: boolean): string {
  if (!hasStatus && key.startsWith('reason:')) return key.replace('reason:', 'status:');
  if (!countsParts) return key;
  return key.replace(/^part:/, 'phrase:').replace(/^qualified:/, 'exception:');
}

/** Entries whose whole signature stands in the paste, strongest first. */
export function findComplete(index: EvidenceIndex, catalog: CompiledCatalog): readonly Candidate[] {
  const touched = new Set<number>();
  for (const key of index.keys()) {
    for (const position of catalog.signaturesByAnchor.get(key) ?? []) {
      if ((catalog.signatures[position] as CompiledSignature).keys.every((one) => index.has(one)))
        touched.add(position);
    }
  }
  return bestOfEach(touched, index, catalog, undefined);
}

/** Entries of which something stands in the paste; not those that share nothing with it but a key of many entries. */
export function findPartial(index: EvidenceIndex, catalog: CompiledCatalog): readonly Candidate[] {
  const touched = new Set<number>();
  for (const key of index.keys()) {
    const positions = catalog.signaturesByKey.get(key) ?? [];
    if (positions.length <= MAX_SHARING) for (const position of positions) touched.add(position);
  }
  return bestOfEach(touched, index, catalog, undefined);
}

/** Entries of a scope of which something stands in the paste; keys are weighed by how well they tell these apart. */
export function findInScope(index: EvidenceIndex, catalog: CompiledCatalog, scope: Scope): readonly Candidate[] {
  const touched = new Set<number>();
  for (const key of index.keys()) for (const position of scope.signaturesByKey.get(key) ?? []) touched.add(position);
  return bestOfEach(touched, index, catalog, scope);
}

/** The whole signatures of general entries that stand in the paste; with `isBareEnough`, those of which a status stands there. */
export function findGeneral(
  index: EvidenceIndex,
  catalog: CompiledCatalog,
  isBareEnough: boolean,
): readonly Candidate[] {
  const isFound = ({ keys }: CompiledSignature): boolean =>
    keys.every((key) => index.has(key)) ||
    (isBareEnough && keys.some((key) => key.startsWith('status:') && index.has(key)));
  const found = catalog.generalSignatures.filter(isFound);
  return found.map((signature) => toCandidate(signature, index, catalog, undefined)).sort(byStrength);
}

/** Complete before partial, then by weight, then by entry id. */
export function byStrength(a: Candidate, b: Candidate): number {
  return Number(b.complete) - Number(a.complete) || b.weight - a.weight || (a.entry < b.entry ? -1 : 1);
}

/** The best signature of each entry, strongest first. */
function bestOfEach(
  positions: ReadonlySet<number>,
  index: EvidenceIndex,
  catalog: CompiledCatalog,
  scope: Scope | undefined,
): readonly Candidate[] {
  const best = new Map<EntryId, Candidate>();
  for (const position of positions) {
    const signature = catalog.signatures[position] as CompiledSignature;
    const candidate = toCandidate(signature, index, catalog, scope);
    const known = best.get(signature.entry);
    if (known === undefined || byStrength(candidate, known) < 0) best.set(signature.entry, candidate);
  }
  return [...best.values()].sort(byStrength);
}

function toCandidate(
  signature: CompiledSignature,
  index: EvidenceIndex,
  catalog: CompiledCatalog,
  scope: Scope | undefined,
): Candidate {
  const { entry, app, keys, phraseKey, isShared } = signature;
  const found = new Set(keys.filter((key) => index.has(key)));
  const local = scope?.weightByKey ?? catalog.weightByKey;
  const supports = found.has(phraseKey) ? [] : (index.get(phraseKey) ?? []);
  const total = sum(keys, local);
  const evidence = new Set([...[...found].flatMap((key) => index.get(key) ?? []), ...supports]);
  return {
    entry,
    app,
    keys,
    found,
    complete: found.size === keys.length,
    telling: [...found].some((key) => isTelling(key, catalog)),
    isShared,
    weight: sum([...found], catalog.weightByKey) + (supports.length > 0 ? PHRASE_SUPPORT : 0),
    share: total === 0 ? 0 : sum([...found], local) / total,
    evidence: [...evidence].sort((a, b) => a - b),
  };
}

/** Whether a key says more than every software prints. */
export function isTelling(key: string, catalog: CompiledCatalog): boolean {
  return !key.startsWith('status:') && !catalog.commonKeys.has(key);
}

function sum(keys: readonly string[], weights: ReadonlyMap<string, number>): number {
  return keys.reduce((total, key) => total + (weights.get(key) ?? 0), 0);
}

/** Wording confirms what the skeleton says; less than any skeleton part, so that it only decides between equals. */
const PHRASE_SUPPORT = 0.5;
/** Places of a key that are kept: a log repeats itself, and the first ones prove a fact as well as all of them. */
const MAX_PLACES = 200;
/** A key that more signatures ask for leads nowhere by itself. Keeps the look for neighbours quick in large catalogs. */
const MAX_SHARING = 60;
