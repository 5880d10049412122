import { useSyncExternalStore } from 'react';

/**
 * Something only the browser knows, such as a saved choice. A prerendered page is taken over as it was written, and then
 * shows it.
 *
 * @param read Reads it; gives the same primitive as long as nothing changed.
 * @param written What stands in the prerendered page.
 */
export function useBrowserValue<T extends string | boolean>(read: () => T, written: T): T {
  return useSyncExternalStore(subscribeNever, read, () => written);
}

/** Whether the page has been taken over; false while it is prerendered and in that first moment. */
export function useIsTakenOver(): boolean {
  return useBrowserValue(() => true, false);
}

function subscribeNever(): () => void {
  return () => undefined;
}
