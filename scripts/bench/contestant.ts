import type { AppId, EntryId } from '../../src/catalog/index.ts';
import type { BenchCatalog } from './bench-catalog.ts';

/** What is said of a paste. */
export interface Finding {
  /** Best first. Empty: nothing is claimed. */
  readonly entries: readonly EntryId[];
  /** Whether the first entry is given as the answer rather than as a proposal. A search library never does so. */
  readonly isCertain: boolean;
}

/** Finds the entries of a paste. `app` is the one the admin chose; null: not known. */
export type Find = (paste: string, app: AppId | null) => Finding;

/** One way to use a library. */
export interface Setting {
  /** What is set, in a few words; shown with the figures. */
  readonly name: string;
  /** Makes the index of a catalog. */
  readonly build: (catalog: BenchCatalog) => Find;
}

/** Something that can be measured. */
export interface Contestant {
  readonly name: string;
  /** Ways to use it, at least one. The first is the one that found most when all were last tried. */
  readonly settings: readonly Setting[];
}
