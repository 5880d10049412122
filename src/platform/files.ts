import { nextTask } from './in-slices.ts';

/** Whether each file of the site has an address of its own. */
export const HAS_ADDRESSES: boolean = true;

/** Whether the text of a locale is among the site's files. */
export function hasLocale(_tag: string): boolean {
  return true;
}

/**
 * Reads a JSON file of the site.
 *
 * @param path From the root of the host, such as `/catalog/guide.json`.
 * @throws Error naming the file when it cannot be had.
 */
export async function loadJson<T>(path: string): Promise<T> {
  await nextTask();
  const response = await fetch(path, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`Signpost: ${path} answered ${response.status}`);
  return (await response.json()) as T;
}
