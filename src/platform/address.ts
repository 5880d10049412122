import type { RouterOptions } from 'wouter';

/** How the router reads and writes addresses: by the path of the page, as it does by itself. */
export const ROUTING: Pick<RouterOptions, 'hook'> = {};

/**
 * Turns an address inside the site into one that can be sent to somebody.
 *
 * @param path From the root of the host, such as `/en/errors/`, with its query.
 */
export function wholeAddress(path: string): string {
  return `${window.location.origin}${path}`;
}
