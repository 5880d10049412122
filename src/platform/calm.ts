import { queryOptions } from '@tanstack/react-query';

/**
 * Comes true once the page has stood still for a moment, or right after the first thing that is done in it, and stays true.
 * What nobody waits for yet is left until then: the first moments belong to reading.
 */
export const calm = queryOptions({
  queryKey: ['calm'],
  queryFn: async () => {
    await untilDone(CALM_MS);
    // What was pressed is answered first.
    await untilIdle();
    return true;
  },
});

/** Waits until the browser has nothing else to do. */
export function untilIdle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(resolve, { timeout: 2000 });
    else setTimeout(resolve, 200);
  });
}

/** Waits until something is done in the page, at most so many milliseconds. */
function untilDone(maxMs: number): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      for (const event of DONE) window.removeEventListener(event, end);
      resolve();
    };
    const timer = setTimeout(end, maxMs);
    for (const event of DONE) window.addEventListener(event, end);
  });
}

/** Whoever has read that long without doing anything goes on reading. */
const CALM_MS = 3000;

/** What leads to another screen or opens a search begins with one of these. */
const DONE = ['pointerdown', 'keydown'] as const;
