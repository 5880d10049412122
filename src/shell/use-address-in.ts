import { useLocation, useSearch } from 'wouter';
import { ROUTER_BASE } from './base.ts';

/** Gives the address of the page in hand in another locale, from the root of the host; the trail stays. */
export function useAddressIn(): (tag: string) => string {
  const [path] = useLocation();
  const search = useSearch();
  return (tag) => `${ROUTER_BASE}/${tag}${path}${search === '' ? '' : `?${search}`}`;
}
