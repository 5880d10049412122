import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import type { ComponentType, ReactNode } from 'react';
import { nextTask } from '../platform/in-slices.ts';
import { Loaded } from './load-states.tsx';

/** Fetches something into the page's store. */
export type Prepare = (queries: QueryClient) => Promise<unknown>;

/** A screen that is fetched when it is needed, or before that by the warm-up. */
export interface FetchedScreen<P> {
  readonly program: ReturnType<typeof programQuery<P>>;
  readonly prepare: Prepare;
}

/** Names a screen and how it is fetched. */
export function fetchedScreen<P>(name: string, load: () => Promise<ComponentType<P>>): FetchedScreen<P> {
  const program = programQuery(name, load);
  return { program, prepare: (queries) => queries.fetchQuery(program) };
}

/** Shows a fetched screen; where fetching fails, it can be tried again as any other file. */
export function LazyScreen<P extends object>({
  screen,
  given,
  isPart = false,
}: {
  readonly screen: FetchedScreen<P>;
  /** What the screen is given. */
  readonly given: P;
  /** Whether it stands below the heading of another screen. */
  readonly isPart?: boolean;
}): ReactNode {
  const query = useQuery(screen.program);
  const Screen = query.data?.Screen;
  return (
    <Loaded queries={[query]} isPart={isPart}>
      {Screen !== undefined && <Screen {...given} />}
    </Loaded>
  );
}

function programQuery<P>(name: string, load: () => Promise<ComponentType<P>>) {
  return queryOptions({
    queryKey: ['program', name],
    queryFn: async () => {
      await nextTask();
      return { Screen: present(await load()) };
    },
    structuralSharing: false,
  });
}

/** An empty file is a program too, without the screen. */
function present<T>(screen: T | undefined): T {
  if (screen === undefined) throw new Error('Signpost: the program of a screen is empty');
  return screen;
}
