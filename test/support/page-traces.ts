import type { Page } from '@playwright/test';

/** A place in which something of a paste could stay or leave, and what stands there. */
export interface Place {
  readonly name: string;
  readonly text: string;
}

/** Everything of a page that outlives it, leaves it, or leads away from it. */
export async function readPlaces(page: Page): Promise<readonly Place[]> {
  const cookies = await page.context().cookies();
  return [{ name: 'cookies', text: JSON.stringify(cookies) }, ...(await page.evaluate(readInPage))];
}

/** Runs in the page. What the browser denies holds nothing. */
async function readInPage(): Promise<readonly Place[]> {
  const addressed = [...document.querySelectorAll('[href], [src], [action], [formaction], [srcset], [data], [ping]')];
  const readers: Readonly<Record<string, () => unknown>> = {
    title: () => document.title,
    location: () => window.location.href,
    'history.state': () => window.history.state,
    localStorage: () => ({ ...window.localStorage }),
    sessionStorage: () => ({ ...window.sessionStorage }),
    'window.name': () => window.name,
    'performance entries': () => performance.getEntries().map(({ name }) => name),
    'addresses in the page': () =>
      addressed.flatMap((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`)),
    databases: async () =>
      Promise.all((await indexedDB.databases()).map(async ({ name }) => [name, await readDatabase(name as string)])),
    caches: async () => Promise.all((await caches.keys()).map(async (name) => [name, await readCache(name)])),
  };
  return Promise.all(
    Object.entries(readers).map(async ([name, read]) => {
      try {
        return { name, text: JSON.stringify(await read()) ?? '' };
      } catch {
        return { name, text: '' };
      }
    }),
  );

  async function readDatabase(name: string): Promise<unknown> {
    const database = await answerOf(indexedDB.open(name));
    const kept = [...database.objectStoreNames].map((store) => {
      const opened = database.transaction(store).objectStore(store);
      return Promise.all([store, answerOf(opened.getAllKeys()), answerOf(opened.getAll())]);
    });
    return Promise.all(kept).finally(() => database.close());
  }

  function answerOf<T>(request: IDBRequest<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }

  async function readCache(name: string): Promise<unknown> {
    const cache = await caches.open(name);
    return Promise.all(
      (await cache.keys()).map(async (request) => [request.url, await (await cache.match(request))?.text()]),
    );
  }
}
