import { useMemo, useRef, useState } from 'react';
import { useLocale } from '../../i18n/locale-context.tsx';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './entry-browser.module.css';
import { EntryFilters } from './entry-filters.tsx';
import { EntryGroup } from './entry-group.tsx';
import { type Grouping, groupEntries } from './group-entries.ts';
import type { Heading, ListedEntry } from './search-entries.ts';
import { useSearchQuery } from './search-query.tsx';
import { useEntrySearch } from './use-entry-search.ts';

/** An app one can narrow the list to. */
export interface ListedApp extends Heading {
  readonly formerNames: readonly string[];
}

interface EntryBrowserProps {
  readonly apps: readonly ListedApp[];
  /** All entries with a guide of their own, grouped by app. */
  readonly entries: readonly ListedEntry[];
  /** Entries that are one row of a code list: hundreds, so they are listed for one app or when something is searched. */
  readonly codes: readonly ListedEntry[];
  /** The app in the address. Absent: all apps. */
  readonly app: string | undefined;
  readonly onChooseApp: (app: string | undefined) => void;
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
}

/** All errors under headings, narrowed by typing or by choosing an app. */
export function EntryBrowser({ apps, entries, codes, app, onChooseApp, grouping, onGroup }: EntryBrowserProps) {
  const t = useInterfaceText();
  const locale = useLocale();
  const [typed, setTyped] = useSearchQuery();
  const [resets, setResets] = useState(0);
  const isSearch = typed.trim() !== '';
  const isNarrowed = app !== undefined || isSearch;
  const searched = useMemo(
    () => [...entries, ...codes].filter(({ appId }) => app === undefined || appId === app),
    [entries, codes, app],
  );
  const search = useEntrySearch(searched, typed);
  const { found, isNear } = isNarrowed ? search : { found: entries, isNear: false };
  const [shown, setShown] = useState('');
  const isCut = isSearch && found.length > MAX_FOUND && shown !== typed;
  const groups = useMemo(
    () => groupEntries(isCut ? found.slice(0, MAX_FOUND) : found, grouping, apps, locale),
    [found, isCut, grouping, apps, locale],
  );
  const status = useRef<HTMLParagraphElement>(null);
  const reset = (): void => {
    setTyped('');
    setResets(resets + 1);
    onChooseApp(undefined);
    // The button goes with what it resets.
    status.current?.focus();
  };
  return (
    <>
      <EntryFilters
        key={resets}
        {...{ apps, app, grouping, onChooseApp, onGroup }}
        query={typed}
        onType={setTyped}
        onFocus={search.prepare}
      />
      <p ref={status} tabIndex={-1} role="status" className={styles.count}>
        {isNear && `${t('browse.near')} `}
        {found.length === 0 ? t('browse.none') : t('browse.found', { count: found.length })}
      </p>
      {!isNarrowed && <p className={styles.count}>{t('browse.codes', { count: codes.length })}</p>}
      {found.length === 0 && (
        <p>
          <Button onClick={reset}>{t('browse.reset')}</Button>
        </p>
      )}
      {groups.map((group) => (
        <EntryGroup
          key={group.id}
          group={group}
          app={grouping === 'app' ? apps.find(({ id }) => id === group.id) : undefined}
        />
      ))}
      {isCut && (
        <p className={styles.more}>
          <Button onClick={() => setShown(typed)}>{t('browse.all-found', { count: found.length })}</Button>
        </p>
      )}
    </>
  );
}

/** More rows than anybody reads make every letter typed slow. */
const MAX_FOUND = 10;
