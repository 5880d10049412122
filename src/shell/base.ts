import { dataFolder } from '../platform/data-files.ts';

/** Path the site is served under, with a slash at both ends. A build setting. */
export const BASE: string = import.meta.env.BASE_URL;

/** The same without the slash at the end, as the router wants it: empty for the root of a host. */
export const ROUTER_BASE: string = BASE.replace(/\/$/, '');

/** Where the folder `catalog` lies. */
export const CATALOG_BASE = `${BASE}${dataFolder('catalog')}`;

/** Where the folder `locales` with a locale's texts lies. */
export function textBase(locale: string): string {
  return `${BASE}${dataFolder(locale)}`;
}
