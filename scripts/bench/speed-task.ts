import type { TimeBox, Timing } from './measure.ts';

/** What one process measures. Each contestant and each size of catalog gets a process of its own, with a memory of its own. */
export interface SpeedTask {
  /** Position of the contestant, and of the setting it is measured in. */
  readonly contestant: number;
  readonly setting: number;
  /** Entries of the catalog, rows of code lists included; 0: only ours. */
  readonly entries: number;
  /** One for every size of paste, in their order. */
  readonly boxes: readonly TimeBox[];
  /** Absent: hostile pastes are not measured. */
  readonly hostile?: HostileTask;
}

/** How hostile pastes are measured. */
export interface HostileTask {
  /** Lengths in UTF-16 units. */
  readonly chars: readonly number[];
  readonly box: TimeBox;
}

/** What a process tells, in this order: the index, every size of paste, every hostile paste. */
export type SpeedMessage =
  | { readonly kind: 'index'; readonly entries: number; readonly ms: number; readonly bytes: number }
  | { readonly kind: 'paste'; readonly timing: Timing }
  | { readonly kind: 'hostile'; readonly name: string; readonly timings: readonly Timing[] };
