import { addPlugins, cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching/_types.js';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { dataCache, isFile } from '../platform/data-files.ts';
import { currentAddress, isScreen, shellOf } from './addresses.ts';
import { answerPage } from './answer-page.ts';
import { carryOver, forgetOldData } from './kept-data.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[] };

/** After this, a page from the browser is better than none. */
const MAX_WAIT_MS = 6000;

const base = new URL(self.registration.scope).pathname;
const below = (url: string): string => new URL(url).pathname.slice(base.length);

// The program and an empty page per locale, all at once. A page in place of a script would break every visit to come.
addPlugins([
  {
    cacheWillUpdate: async ({ request, response }) =>
      isFile(response, request.url.includes('.html') ? 'html' : undefined) ? response : null,
  },
]);
precacheAndRoute([...self.__WB_MANIFEST]);
cleanupOutdatedCaches();

// Texts and catalog, once they are asked for. Their addresses name what they hold, so that what is kept is never stale. The
// text of a single app is not kept: it is for a page that the host has written, which comes from the network as well.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && currentAddress(below(url.href)) === below(url.href),
  new CacheFirst({
    cacheName: dataCache(base),
    matchOptions: { ignoreVary: true },
    plugins: [
      {
        cacheWillUpdate: async ({ response }) => (isFile(response, 'json') ? response : null),
        // A cache that cannot be read must not stand between the page and the network.
        handlerDidError: ({ request }) => fetch(request),
      },
    ],
  }),
);

// Pages come from the network, and are never kept: an old one would ask for scripts that are gone.
registerRoute(
  ({ request }) => request.mode === 'navigate',
  ({ event, request }) => {
    const path = below(request.url);
    const fromNetwork = askForPage(event as FetchEvent);
    // Left alone, a browser would give up a request it made ahead, and complain.
    event.waitUntil(fromNetwork.catch(() => undefined));
    return answerPage(
      fromNetwork,
      async () => (isScreen(path) ? matchPrecache(shellOf(path)) : undefined),
      MAX_WAIT_MS,
    );
  },
);

/** The browser may have asked already, while it started this worker. */
async function askForPage(event: FetchEvent): Promise<Response> {
  return ((await event.preloadResponse) as Response | undefined) ?? fetch(event.request);
}

self.addEventListener('install', (event) => {
  // What cannot be fetched now is fetched when it is needed.
  event.waitUntil(carryOver(base).catch(() => undefined));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.allSettled([self.clients.claim(), self.registration.navigationPreload?.enable(), forgetOldData(base)]),
  );
});

// A new version waits until the reader wants it.
self.addEventListener('message', ({ data }) => {
  if ((data as { readonly type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});
