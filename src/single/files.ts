/** The files stand inside the page and have no address of their own. */
export const HAS_ADDRESSES = false;

/** Whether the text of a locale was put into the page. */
export function hasLocale(tag: string): boolean {
  return find(`/locales/${tag}/interface.json`) !== null;
}

/**
 * Reads a file that stands in the page as a data block whose id is its path. It is parsed now and not before.
 *
 * @throws Error naming the file when the page does not have it.
 */
export async function loadJson<T>(path: string): Promise<T> {
  const block = find(path);
  if (block === null) throw new Error(`Signpost: ${path} is not in this page`);
  return JSON.parse(block.textContent) as T;
}

function find(path: string): HTMLElement | null {
  return document.getElementById(path);
}
