import type { Span } from '../types.ts';
import type { RedactionKind } from './kinds.ts';

export type { RedactionKind } from './kinds.ts';

/** A piece that was taken out, with where it stood in the untouched text. */
export interface RemovedPiece {
  readonly kind: RedactionKind;
  /** Never empty. */
  readonly span: Span;
}

/** A text without its secrets and names. */
export interface Redaction {
  /** The text with every removed piece replaced by a placeholder such as `<host-1>`; equal values share a number. */
  readonly text: string;
  /** In the order they stand, never overlapping. Empty when there was nothing to hide. */
  readonly removed: readonly RemovedPiece[];
}

/** What the reader of the redacted text may see. */
export interface RedactOptions {
  /** Kinds that stay visible. Default: none. */
  readonly keep?: readonly RedactionKind[];
}

/** A place that looks like something to hide. Candidates of different finders may overlap. */
export interface Candidate {
  readonly kind: RedactionKind;
  readonly start: number;
  /** Exclusive, greater than `start`. */
  readonly end: number;
  /** Where the words begin that tell what this is, when they must not follow on something else. Default: `start`. */
  readonly from?: number;
}
