/** Where in the site a page is. */
export interface Place {
  /** From the root of the host, such as `/en/errors/`. */
  readonly path: string;
  /** Its query with the question mark before it; empty without one. */
  readonly search: string;
}

/** Reads the place from the browser's address. */
export function readPlace(): Place {
  const { pathname, search } = window.location;
  return { path: pathname, search };
}

/** The address of a path and its query, for links inside the page. */
export function inPage(path: string): string {
  return path;
}

/**
 * Turns an address inside the site into one that can be sent to somebody.
 *
 * @param path From the root of the host, such as `/en/errors/`, with its query.
 */
export function wholeAddress(path: string): string {
  return `${window.location.origin}${path}`;
}
