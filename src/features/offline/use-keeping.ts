import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LocaleTag } from '../../i18n/locales.ts';
import { textFiles } from '../../platform/data-files.ts';
import { forget, keep } from './kept-data.ts';
import { filesOf, type Kept, keptQuery } from './queries.ts';

/** How a language stands: looked up, being kept, or not kept because something failed. */
export type KeepingState = Kept['state'] | 'keeping' | 'failed';

/** Keeping of one language. */
export interface Keeping {
  /** Absent until it has been looked up. */
  readonly state: KeepingState | undefined;
  /** Files that are there, and all of them. */
  readonly done: number;
  readonly all: number;
  readonly keep: () => void;
  readonly forget: () => void;
}

/** Of which language, and who is told. */
export interface KeepingOptions {
  /** Path the site is served under, with a slash at both ends. */
  readonly base: string;
  readonly tag: LocaleTag;
  /** Whether the browser allows it. It is not looked up before that is known. */
  readonly canKeep: boolean;
  /** Told how it stands after each try. */
  readonly onEnd: (state: KeepingState) => void;
}

/** Keeps a language for times without a network, or keeps it no longer. */
export function useKeeping({ base, tag, canKeep, onEnd }: KeepingOptions): Keeping {
  const { data: kept, refetch } = useQuery({ ...keptQuery(base), enabled: canKeep, select: (all) => all[tag] });
  const [done, setDone] = useState<number>();
  const [hasFailed, setFailed] = useState(false);
  const run = async (work: () => Promise<void>): Promise<void> => {
    setFailed(false);
    const isDone = await work().then(
      () => true,
      () => false,
    );
    const { data } = await refetch();
    setFailed(!isDone);
    setDone(undefined);
    onEnd(isDone && data !== undefined ? data.state : 'failed');
  };
  return {
    state: done !== undefined ? 'keeping' : hasFailed ? 'failed' : kept?.state,
    done: done ?? 0,
    all: kept?.all ?? 0,
    keep: () => {
      if (done !== undefined) return;
      setDone(0);
      void run(() => keep(base, filesOf(tag), setDone));
    },
    forget: () => void run(() => forget(base, textFiles(tag))),
  };
}
