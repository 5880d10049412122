import type { TimeBox } from './measure.ts';
import type { HostileTask } from './speed-task.ts';

/** How much time a run takes for what. */
export interface Pace {
  /** Entries of the catalogs; 0: only ours. */
  readonly catalogs: readonly number[];
  /** One for every size of paste. */
  readonly boxes: readonly TimeBox[];
  readonly hostile: HostileTask;
  /** How long everything about one size of paste may take, in milliseconds. */
  readonly limitMs: number;
  /** How long everything about one hostile paste, or all of loading, inventing and indexing, may take, in milliseconds. */
  readonly longLimitMs: number;
}

/** In UTF-16 units. The engine reads two of them, and leaves out the rest. */
const MEGABYTE = 1_000_000;

/** Long enough for a stable median; with all contestants it stays below five minutes on two slow processors. */
export const LONG_RUN: Pace = {
  catalogs: [0, 10_000, 50_000],
  boxes: [
    { warmUpMs: 1600, boxMs: 800 },
    { warmUpMs: 400, boxMs: 800 },
    { warmUpMs: 300, boxMs: 1000 },
  ],
  hostile: { chars: [MEGABYTE, 2 * MEGABYTE], box: { warmUpMs: 200, boxMs: 1200 } },
  limitMs: 4000,
  longLimitMs: 60_000,
};

/** For a look while changing something: rough figures. */
export const QUICK_RUN: Pace = {
  catalogs: [0, 10_000],
  boxes: [
    { warmUpMs: 150, boxMs: 250 },
    { warmUpMs: 50, boxMs: 150 },
    { warmUpMs: 0, boxMs: 1 },
  ],
  hostile: { chars: [MEGABYTE], box: { warmUpMs: 0, boxMs: 1 } },
  limitMs: 1000,
  longLimitMs: 30_000,
};
