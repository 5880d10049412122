import { dataCache, isFile } from '../../platform/data-files.ts';

/**
 * Paths of the texts and catalog files that the browser keeps for times without a network. None where it denies storage.
 *
 * @param base Path the site is served under, with a slash at both ends.
 */
export async function keptPaths(base: string): Promise<ReadonlySet<string>> {
  try {
    return await pathsIn(await caches.open(dataCache(base)));
  } catch {
    return new Set();
  }
}

/**
 * Keeps files; those that are kept already are not fetched again.
 *
 * @param onProgress Called with how many are kept so far, the first time before anything is fetched.
 * @throws Error when one cannot be fetched or kept; what came before it stays kept.
 */
export async function keep(
  base: string,
  files: readonly string[],
  onProgress: (kept: number) => void = () => undefined,
): Promise<void> {
  const cache = await caches.open(dataCache(base));
  const kept = await pathsIn(cache);
  const absent = files.map((file) => `${base}${file}`).filter((path) => !kept.has(path));
  let count = files.length - absent.length;
  onProgress(count);
  const queue = absent.values();
  const work = async (): Promise<void> => {
    for (const path of queue) {
      const response = await fetch(path, { credentials: 'same-origin' });
      if (!isFile(response, 'json')) throw new Error(`Signpost: ${path} answered ${response.status}`);
      await cache.put(path, response);
      count += 1;
      onProgress(count);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Keeps these files no longer. */
export async function forget(base: string, files: readonly string[]): Promise<void> {
  const cache = await caches.open(dataCache(base));
  for (const file of files) await cache.delete(`${base}${file}`, { ignoreVary: true });
}

async function pathsIn(cache: Cache): Promise<ReadonlySet<string>> {
  return new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
}

/** Enough to fill a connection, few enough to leave room for what the reader asks for. */
const AT_ONCE = 4;
