import type { ReactNode } from 'react';
import type { LocaleTag } from '../../i18n/locales.ts';
import { keep } from './kept-data.ts';
import { OfflineNotices, type OfflineNoticesProps } from './offline-notices.tsx';
import { filesOf } from './queries.ts';
import { type Updates, watchUpdates } from './updates.ts';

/** What works without a network. */
export interface Offline {
  readonly Notices: (props: OfflineNoticesProps) => ReactNode;
  /** Absent where the browser allows no service worker: nothing is kept then. */
  readonly updates: Updates | undefined;
  /** Keeps a language and the catalog. */
  readonly keepLanguage: (tag: LocaleTag) => Promise<void>;
}

/**
 * Starts the service worker. The page does without until everything else is there.
 *
 * @param base Path the site is served under, with a slash at both ends.
 * @param hasWorker Whether the site has a service worker.
 */
export async function startOffline(base: string, hasWorker: boolean): Promise<Offline> {
  return {
    Notices: OfflineNotices,
    updates: hasWorker ? await watchUpdates(base) : undefined,
    keepLanguage: (tag) => keep(base, filesOf(tag)),
  };
}
