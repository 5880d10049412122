import { dataCache } from '../../platform/data-files.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * Takes the place of a service worker that is to be no more: forgets what was kept and goes away. Open pages are left
 * alone, since they may hold a paste; from then on they ask the network.
 */
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire(): Promise<void> {
  const { scope } = self.registration;
  const names = await caches.keys();
  const own = names.filter((name) => name === dataCache(new URL(scope).pathname) || name.endsWith(scope));
  await Promise.all(own.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
