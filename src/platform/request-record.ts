import { useSyncExternalStore } from 'react';

/**
 * Addresses of all that the page has fetched since the record began, in the order it arrived. The icon of the tab is not among
 * them: the browser fetches it by itself, in a private window anew with every change of the address.
 */
type RequestRecord = readonly string[];

let record: RequestRecord | undefined;
let observer: PerformanceObserver | undefined;
const listeners = new Set<() => void>();

/**
 * Begins to record what the page fetches, as the browser itself reports it: answers from its cache and failed requests as well,
 * and those that were asked for before and arrive from now on. Goes on with a record that has begun.
 */
export function beginRequestRecord(): void {
  if (record !== undefined) return;
  write([]);
  observer = new PerformanceObserver((list) => {
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href;
    const fetched = list.getEntries().map(({ name }) => name);
    write([...(record ?? []), ...fetched.filter((address) => address !== icon)]);
  });
  observer.observe({ type: 'resource' });
}

/** Ends the record and forgets it. */
export function endRequestRecord(): void {
  observer?.disconnect();
  write(undefined);
}

/** The record as it grows. `undefined` while there is none. */
export function useRequestRecord(): RequestRecord | undefined {
  return useSyncExternalStore(
    subscribe,
    () => record,
    () => undefined,
  );
}

function write(next: RequestRecord | undefined): void {
  record = next;
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
