import { readStored, writeStored } from './storage.ts';

/** A timer as it is kept: nothing, running until a time in milliseconds since 1970, or kept but impossible. */
export type KeptTimer = { readonly endsAt: number } | 'impossible' | undefined;

/**
 * The timer kept under a name.
 *
 * @param longestMs The longest such a timer runs: one that ends later comes from a clock that was wrong, or is none.
 */
export function readTimer(name: string, now: number, longestMs: number): KeptTimer {
  const endsAt = readTimers()[name];
  if (endsAt === undefined || endsAt < now - FORGOTTEN_AFTER_MS) return undefined;
  return endsAt > now + longestMs + TOLERANCE_MS ? 'impossible' : { endsAt };
}

/** Keeps when a timer ends; `undefined` forgets it. Those long over are forgotten with it. */
export function writeTimer(name: string, endsAt: number | undefined, now: number): void {
  const others = Object.entries(readTimers()).filter(
    ([other, ends]) => other !== name && ends > now - FORGOTTEN_AFTER_MS,
  );
  const timers = endsAt === undefined ? others : [...others, [name, endsAt] as const];
  writeStored('signpost.timers', JSON.stringify(Object.fromEntries(timers.slice(-MAX_TIMERS))));
}

function readTimers(): Readonly<Record<string, number>> {
  try {
    const kept: unknown = JSON.parse(readStored('signpost.timers') ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, ends]) => Number.isFinite(ends)));
  } catch {
    return {};
  }
}

const FORGOTTEN_AFTER_MS = 7 * 24 * 60 * 60 * 1000;
/** Between two readings of a clock that is being set. */
const TOLERANCE_MS = 60_000;
const MAX_TIMERS = 20;
