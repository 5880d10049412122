/**
 * Work that can be done a piece at a time: every `yield` is a place where something else may be done first. Where there is no
 * worker, the page goes on with a long paste between its other duties.
 */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all of the work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
