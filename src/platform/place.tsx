import { createContext, type ReactNode, startTransition, use, useEffect, useState } from 'react';
import type { BaseLocationHook, RouterOptions } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { inPage, type Place, readPlace } from './address.ts';

const PlaceContext = createContext<Place>({ path: '/', search: '' });

interface PlaceProviderProps {
  /** Where the page begins. Absent: where the browser is. */
  readonly initial?: Place;
  readonly children: ReactNode;
}

/**
 * Follows the browser's address. The router's own way would draw a new screen before the browser could show that a press was
 * seen; this one draws it in between, and what is pressed meanwhile is answered at once.
 */
export function PlaceProvider({ initial, children }: PlaceProviderProps) {
  const [place, setPlace] = useState(() => initial ?? readPlace());
  useEffect(() => {
    const read = (): void => setPlace((before) => (isSame(before, readPlace()) ? before : readPlace()));
    // A choice that stays on its screen shows itself at once.
    const follow = ({ type }: Event): void => (type === 'replaceState' ? read() : startTransition(read));
    for (const event of EVENTS) window.addEventListener(event, follow);
    // What stands inside may have gone elsewhere already.
    read();
    return () => {
      for (const event of EVENTS) window.removeEventListener(event, follow);
    };
  }, []);
  return <PlaceContext value={place}>{children}</PlaceContext>;
}

const usePath: BaseLocationHook = () => [use(PlaceContext).path, go];
usePath.searchHook = () => use(PlaceContext).search;
usePath.hrefs = inPage;

/** How the router reads and writes addresses. */
export const ROUTING: Pick<RouterOptions, 'hook'> = { hook: usePath };

function go(path: string, options?: Parameters<typeof navigate>[1]): void {
  navigate(inPage(path), options);
}

function isSame(one: Place, other: Place): boolean {
  return one.path === other.path && one.search === other.search;
}

/** The router tells of its own changes by events of these names as well. */
const EVENTS = ['popstate', 'pushState', 'replaceState', 'hashchange'] as const;
