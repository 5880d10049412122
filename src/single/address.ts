import type { BaseLocationHook, RouterOptions } from 'wouter';
import { navigate, useLocationProperty } from 'wouter/use-browser-location';

/**
 * Addresses of a page that is one file: path and query stand behind the file's own address, as in
 * `file:///tools/signpost.html#/en/errors/okta.http-401/?owner-removed=no`. The router's own hook for this keeps the query
 * before the `#`, where a file has none.
 */
const useHashPath: BaseLocationHook = () => [
  useLocationProperty(readPath),
  (path: string, options?: Parameters<typeof navigate>[1]) => navigate(`#${path}`, options),
];
useHashPath.searchHook = () => useLocationProperty(readSearch);
useHashPath.hrefs = (path) => `#${path}`;

/** How the router reads and writes addresses. */
export const ROUTING: Pick<RouterOptions, 'hook'> = { hook: useHashPath };

/** Turns an address inside the page into that of the file with the place in it. */
export function wholeAddress(path: string): string {
  return `${fileAddress()}#${path}`;
}

function fileAddress(): string {
  return window.location.href.split('#')[0] as string;
}

/** Everything else behind a `#` is no place of this page: it then opens at its start. */
function readPlace(): string {
  const { hash } = window.location;
  return hash.startsWith('#/') ? hash.slice(1) : '/';
}

function readPath(): string {
  return readPlace().split('?')[0] as string;
}

function readSearch(): string {
  const place = readPlace();
  const at = place.indexOf('?');
  return at === -1 ? '' : place.slice(at);
}
