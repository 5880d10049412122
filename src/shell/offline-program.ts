import { queryOptions } from '@tanstack/react-query';
import { BASE } from './base.ts';

/** What works without a network; fetched and started when everything else is there. */
export const offlineProgram = queryOptions({
  queryKey: ['program', 'offline'],
  queryFn: async () => (await import('../features/offline/offline.ts')).startOffline(BASE, HAS_WORKER),
  structuralSharing: false,
});

const HAS_WORKER = __OFFLINE__ && import.meta.env.PROD;
