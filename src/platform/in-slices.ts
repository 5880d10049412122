/**
 * Does long work in the page a few milliseconds at a time, so that typing and scrolling come between.
 *
 * @param steps The work; every `yield` is a place where it may be left for a moment.
 * @param onDone Called with the result, never before this function has returned.
 * @returns A function that gives up. Nothing more is done, and `onDone` is not called after that.
 */
export function doInSlices<Result>(steps: Generator<undefined, Result>, onDone: (result: Result) => void): () => void {
  let timer = setTimeout(goOn, 0);
  return () => clearTimeout(timer);

  function goOn(): void {
    const step = doSlice(steps);
    if (step.done === true) onDone(step.value);
    else timer = setTimeout(goOn, 0);
  }
}

/** The same for work that is never given up. Rejects with what the work throws. */
export async function inSlices<Result>(steps: Generator<undefined, Result>): Promise<Result> {
  for (;;) {
    await nextTask();
    const step = doSlice(steps);
    if (step.done === true) return step.value;
  }
}

/**
 * Lets the browser do what waits, such as showing what was typed, before the work goes on. To ask for a file alone takes a slow
 * processor several milliseconds, and pages ask for many at once.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function doSlice<Result>(steps: Generator<undefined, Result>): IteratorResult<undefined, Result> {
  const until = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true || performance.now() >= until) return step;
  }
}

/** How long the page works at a stretch: a slow phone takes some four times as long, and is to draw every frame all the same. */
const SLICE_MS = 4;
