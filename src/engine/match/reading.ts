import type { AppId } from '../../catalog/types.ts';
import type { ParsedEvidence } from '../parse/parse.ts';
import type { EvidenceIndex } from './candidates.ts';
import type { CompiledCatalog } from './compile.ts';

/** Everything a decision is made from. */
export interface Reading {
  readonly evidence: readonly ParsedEvidence[];
  readonly index: EvidenceIndex;
  readonly catalog: CompiledCatalog;
  /** The app the admin chose. Absent: not known. */
  readonly app: AppId | undefined;
  /** The home of general entries, when the admin named that in place of an app. */
  readonly general: AppId | undefined;
}
