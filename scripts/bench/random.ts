/** Numbers that look random and are the same on every run. */
export interface Random {
  /** A whole number from 0, below `end`. */
  readonly below: (end: number) => number;
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T;
}

/** A generator of its own for every seed: mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
  return { below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}
