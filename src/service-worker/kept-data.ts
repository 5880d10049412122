import { dataCache, isFile } from '../platform/data-files.ts';
import { currentAddress } from './addresses.ts';

/**
 * Fetches in this version what an earlier one kept: whoever made a language available offline finds it so after an update.
 *
 * @param base Path the site is served under, with a slash at both ends.
 */
export async function carryOver(base: string): Promise<void> {
  const cache = await caches.open(dataCache(base));
  const kept = await keptPaths(cache, base);
  const wanted = new Set(kept.map(currentAddress).filter((path) => path !== undefined && !kept.includes(path)));
  for (const path of wanted) {
    const response = await fetch(`${base}${path}`);
    if (isFile(response, 'json')) await cache.put(`${base}${path}`, response);
  }
}

/** Forgets what no page of this version asks for. */
export async function forgetOldData(base: string): Promise<void> {
  const cache = await caches.open(dataCache(base));
  for (const path of await keptPaths(cache, base)) {
    if (currentAddress(path) !== path) await cache.delete(`${base}${path}`, { ignoreVary: true });
  }
}

async function keptPaths(cache: Cache, base: string): Promise<readonly string[]> {
  return (await cache.keys()).map(({ url }) => new URL(url).pathname.slice(base.length));
}
