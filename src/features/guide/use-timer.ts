import { useEffect, useState } from 'react';
import { readTimer, writeTimer } from '../../platform/timers.ts';

/** A timer of a step. */
export interface Timer {
  /** When it ends, in milliseconds since 1970. Absent: it does not run. */
  readonly endsAt: number | undefined;
  /** Minutes left, rounded up; 0 when it is over, or does not run. */
  readonly minutesLeft: number;
  /** Whether a kept one was impossible and has been cleared. */
  readonly wasDropped: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * A timer that survives a reload.
 *
 * @param name Tells it from others.
 * @param minutes How long it runs.
 * @param canRead Whether a kept one is looked for.
 */
export function useTimer(name: string, minutes: number, canRead: boolean): Timer {
  const [kept] = useState(() => (canRead ? readTimer(name, Date.now(), minutes * MINUTE_MS) : undefined));
  const [endsAt, setEndsAt] = useState(kept === 'impossible' ? undefined : kept?.endsAt);
  const [minutesLeft, setMinutesLeft] = useState(() => leftUntil(endsAt));
  useEffect(() => {
    if (kept === 'impossible') writeTimer(name, undefined, Date.now());
  }, [kept, name]);
  useEffect(() => {
    setMinutesLeft(leftUntil(endsAt));
    if (endsAt === undefined || endsAt <= Date.now()) return undefined;
    const ticking = setInterval(() => {
      setMinutesLeft(leftUntil(endsAt));
      if (endsAt <= Date.now()) clearInterval(ticking);
    }, TICK_MS);
    return () => clearInterval(ticking);
  }, [endsAt]);
  const set = (ends: number | undefined): void => {
    writeTimer(name, ends, Date.now());
    setEndsAt(ends);
    setMinutesLeft(leftUntil(ends));
  };
  return {
    endsAt,
    minutesLeft,
    wasDropped: kept === 'impossible',
    start: () => set(Date.now() + minutes * MINUTE_MS),
    stop: () => set(undefined),
  };
}

function leftUntil(endsAt: number | undefined): number {
  return endsAt === undefined ? 0 : Math.max(0, Math.ceil((endsAt - Date.now()) / MINUTE_MS));
}

const MINUTE_MS = 60_000;
const TICK_MS = 1000;
