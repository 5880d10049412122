import type { Place } from '../platform/address.ts';

/**
 * Addresses of a page that is one file: path and query stand behind the file's own address, as in
 * `file:///tools/signpost.html#/en/errors/okta.http-401/?owner-removed=no`. Everything else behind a `#` is no place of this
 * page: it then opens at its start.
 */
export function readPlace(): Place {
  const { hash } = window.location;
  const place = hash.startsWith('#/') ? hash.slice(1) : '/';
  const at = place.indexOf('?');
  return at === -1 ? { path: place, search: '' } : { path: place.slice(0, at), search: place.slice(at) };
}

/** The address of a path and its query, for links inside the page. */
export function inPage(path: string): string {
  return `#${path}`;
}

/** Turns an address inside the page into that of the file with the place in it. */
export function wholeAddress(path: string): string {
  return `${window.location.href.split('#')[0]}#${path}`;
}
