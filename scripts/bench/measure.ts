/** How long one thing took, over many runs. */
export interface Timing {
  /** Median, in milliseconds. */
  readonly median: number;
  /** 99 of 100 runs took no longer, in milliseconds; below 100 runs the slowest. */
  readonly p99: number;
  /** How many runs counted. */
  readonly runs: number;
}

/** How long to go on. */
export interface TimeBox {
  /** Runs before any counts, in milliseconds. 0: none. */
  readonly warmUpMs: number;
  /** Runs that count, in milliseconds. At least one is made. */
  readonly boxMs: number;
}

/** Times a function over inputs, one after the other and round again. A first run that fills the box is the only one. */
export function timeOver<T>(inputs: readonly T[], run: (input: T) => unknown, { warmUpMs, boxMs }: TimeBox): Timing {
  const warmUp = warmUpMs === 0 ? [] : runFor(inputs, run, warmUpMs);
  const isSlow = (warmUp[0] ?? 0) >= boxMs;
  const times = (isSlow ? warmUp.slice(0, 1) : runFor(inputs, run, boxMs)).sort((a, b) => a - b);
  return { median: at(times, 0.5), p99: at(times, 0.99), runs: times.length };
}

function runFor<T>(inputs: readonly T[], run: (input: T) => unknown, boxMs: number): number[] {
  const times: number[] = [];
  let total = 0;
  for (let turn = 0; turn === 0 || total < boxMs; turn += 1) {
    const before = performance.now();
    run(inputs[turn % inputs.length] as T);
    const took = performance.now() - before;
    times.push(took);
    total += took;
  }
  return times;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
