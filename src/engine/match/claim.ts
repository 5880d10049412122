import type { AppId, EntryId } from '../../catalog/types.ts';
import type { Match, Verdict } from '../types.ts';

/** What is claimed of one message, before questions and neighbours are added. */
export interface Decision {
  readonly verdict: Verdict;
  /** Best first. */
  readonly matches: readonly Match[];
  /** What the matches were made from, in the same order. */
  readonly claimed: readonly Claimed[];
  /** Whether the claim rests on more than a choice of app and things any software prints. */
  readonly isStrong: boolean;
  /** Only general advice is claimed, which holds for the message as a whole. */
  readonly isGeneral?: true;
}

/** An entry that is claimed. */
export interface Claimed {
  readonly entry: EntryId;
  readonly app: AppId;
}

/** Nothing is claimed. */
export const NO_CLAIM: Decision = { verdict: 'unknown', matches: [], claimed: [], isStrong: false };

/** Best score first, ties by entry id. */
export function byScore(a: Match, b: Match): number {
  return b.score - a.score || (a.entry < b.entry ? -1 : 1);
}

/** A score with two decimals. */
export function toScore(value: number): number {
  return Math.round(value * 100) / 100;
}
