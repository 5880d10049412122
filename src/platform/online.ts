import { useSyncExternalStore } from 'react';
import { HAS_ADDRESSES } from './files.ts';

/** Whether the page has the network it needs, as far as the browser knows; it may be one that leads nowhere. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => navigator.onLine || !HAS_ADDRESSES,
    () => true,
  );
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}
