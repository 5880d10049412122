import { useId, useState } from 'react';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { AppGroup } from './app-group.tsx';
import styles from './entry-browser.module.css';
import { type ListedEntry, searchEntries } from './search-entries.ts';

/** An app one can narrow the list to. */
export interface ListedApp {
  readonly id: string;
  readonly name: string;
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
}

/** All errors, by app, narrowed by typing or by choosing an app. */
export function EntryBrowser({ apps, entries, codes, app, onChooseApp }: EntryBrowserProps) {
  const t = useInterfaceText();
  const [query, setQuery] = useState('');
  const isNarrowed = app !== undefined || query.trim() !== '';
  const listed = isNarrowed ? [...entries, ...codes] : entries;
  const found = searchEntries(
    listed.filter((entry) => app === undefined || entry.appId === app),
    query,
  );
  const groups = apps
    .map((one) => ({ app: one, entries: found.filter(({ appId }) => appId === one.id) }))
    .filter((group) => group.entries.length > 0);
  const reset = (): void => {
    setQuery('');
    onChooseApp(undefined);
  };
  return (
    <>
      <Filters apps={apps} app={app} query={query} onType={setQuery} onChooseApp={onChooseApp} />
      <p role="status" className={styles.count}>
        {found.length === 0 ? t('browse.none') : t('browse.found', { count: found.length })}
      </p>
      {found.length === 0 && (
        <p>
          <Button onClick={reset}>{t('browse.reset')}</Button>
        </p>
      )}
      {groups.map((group) => (
        <AppGroup key={group.app.id} {...group} />
      ))}
    </>
  );
}

interface FiltersProps extends Pick<EntryBrowserProps, 'apps' | 'app' | 'onChooseApp'> {
  readonly query: string;
  readonly onType: (query: string) => void;
}

/** What narrows the list, and a way to take it to paper. */
function Filters({ apps, app, query, onType, onChooseApp }: FiltersProps) {
  const t = useInterfaceText();
  const ids = { search: useId(), app: useId() };
  return (
    <search className={styles.filters}>
      <label htmlFor={ids.search}>{t('browse.search')}</label>
      <input
        id={ids.search}
        type="search"
        value={query}
        placeholder={t('browse.search-hint')}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onType(event.target.value)}
      />
      <label htmlFor={ids.app}>{t('browse.app')}</label>
      <select id={ids.app} value={app ?? ''} onChange={(event) => onChooseApp(event.target.value || undefined)}>
        <option value="">{t('browse.all-apps')}</option>
        {apps.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Button look="chip" onClick={() => window.print()}>
        {t('browse.print')}
      </Button>
    </search>
  );
}
