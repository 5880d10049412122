import type { AppId } from '../../catalog/types.ts';
import type { ParsedEvidence } from '../parse/evidence.ts';
import { type EvidenceIndex, indexEvidence } from './candidates.ts';
import type { CompiledCatalog } from './compile.ts';
import type { Surroundings } from './surroundings.ts';
import { readSurroundings } from './surroundings.ts';

/** Everything a decision is made from. */
export interface Reading {
  readonly evidence: readonly ParsedEvidence[];
  readonly index: EvidenceIndex;
  readonly catalog: CompiledCatalog;
  /** The app the admin chose. Absent: not known. */
  readonly app: AppId | undefined;
  /** The home of general entries, when the admin named that in place of an app. */
  readonly general: AppId | undefined;
  readonly surroundings: Surroundings;
  /** The text of the message. */
  readonly message: string;
}

/** What the admin chose, brought to an app or the home of general entries. An app the catalog lacks counts as none. */
export interface Choice {
  readonly app: AppId | undefined;
  readonly general: AppId | undefined;
}

/** Prepares evidence for deciding. */
export function toReading(
  evidence: readonly ParsedEvidence[],
  { app, general, message }: Choice & Pick<Reading, 'message'>,
  catalog: CompiledCatalog,
): Reading {
  // A piece of a sentence is anybody's, until something says whose error this is.
  const countsParts = app !== undefined || evidence.some(({ kind }) => kind === 'connector');
  const index = indexEvidence(evidence, countsParts);
  return { evidence, index, catalog, app, general, surroundings: readSurroundings(index, catalog, app), message };
}
