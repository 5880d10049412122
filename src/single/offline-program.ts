import { queryOptions } from '@tanstack/react-query';
import type { Offline } from '../features/offline/offline.ts';

/** A page that is one file needs no network, and there is nothing to keep. */
export const offlineProgram = queryOptions({
  queryKey: ['program', 'offline'],
  queryFn: (): Offline => ({ Notices: Nothing, updates: undefined, keepLanguage: () => Promise.resolve() }),
  structuralSharing: false,
});

function Nothing() {
  return null;
}
