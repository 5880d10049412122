import type { QueryClient } from '@tanstack/react-query';
import { codesQuery, guideQuery, recognitionQuery, startQuery } from '../catalog/queries.ts';
import { loadSingleTexts, loadTexts } from '../i18n/i18n.ts';
import type { LocaleTag } from '../i18n/locales.ts';
import { SHARED_NAMESPACES } from '../i18n/use-texts.ts';
import { CATALOG_BASE } from './base.ts';
import { FETCHED_SCREENS } from './screens.tsx';
import type { Services } from './services.ts';

/** A screen that is not part of the first script. */
export type ScreenName = 'about' | 'ask' | 'browse' | 'guide';

/** A file of the catalog. */
export type CatalogFile = 'start' | 'guide' | 'codes' | 'recognition';

/** What has to be there before a prerendered page can be taken over. It stands in the page itself. */
export interface PageNeeds {
  /** The page's path from the root of the host. */
  readonly path: string;
  readonly locale: LocaleTag;
  /** Absent: the screen is part of the first script. */
  readonly screen?: ScreenName;
  readonly files: readonly CatalogFile[];
  /** Besides the shared ones. */
  readonly namespaces: readonly string[];
}

/**
 * Fetches what a page needs, all at once.
 *
 * @throws Error when something could not be fetched; what could be is kept.
 */
export async function fetchNeeds({ queries, i18n }: Services, needs: PageNeeds): Promise<void> {
  const { screen, files, namespaces, locale } = needs;
  const load = namespaces.length > MAX_SINGLE ? loadTexts : loadSingleTexts;
  await Promise.all([
    ...files.map((file) => FILES[file](queries)),
    screen === undefined ? undefined : FETCHED_SCREENS[screen](queries),
    load(i18n, locale, [...SHARED_NAMESPACES, ...namespaces]),
  ]);
}

const FILES: Readonly<Record<CatalogFile, (queries: QueryClient) => Promise<unknown>>> = {
  start: (queries) => queries.fetchQuery(startQuery(CATALOG_BASE)),
  guide: (queries) => queries.fetchQuery(guideQuery(CATALOG_BASE)),
  codes: (queries) => queries.fetchQuery(codesQuery(CATALOG_BASE)),
  recognition: (queries) => queries.fetchQuery(recognitionQuery(CATALOG_BASE)),
};

/** Beyond this, texts are sooner there all at once. */
const MAX_SINGLE = 6;
