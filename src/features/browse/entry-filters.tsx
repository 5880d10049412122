import { startTransition, useId, useState } from 'react';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './entry-browser.module.css';
import { GROUPINGS, type Grouping } from './group-entries.ts';
import type { Heading } from './search-entries.ts';

interface EntryFiltersProps {
  readonly apps: readonly Heading[];
  /** The app the list is narrowed to. Absent: all. */
  readonly app: string | undefined;
  readonly onChooseApp: (app: string | undefined) => void;
  /** What the search begins with; to begin anew, the filters are made anew. */
  readonly query: string;
  readonly onType: (query: string) => void;
  /** Called when somebody is about to search. */
  readonly onFocus: () => void;
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
}

/** What narrows and orders the list, and a way to take it to paper. */
export function EntryFilters({ apps, app, query, grouping, ...on }: EntryFiltersProps) {
  const t = useInterfaceText();
  // The choice is seen at once, before the list has followed.
  const [shown, setShown] = useState({ of: app, app });
  if (shown.of !== app) setShown({ of: app, app });
  const ids = { search: useId(), app: useId(), grouping: useId() };
  return (
    <search className={styles.filters}>
      <p>
        <label htmlFor={ids.search}>{t('browse.search')}</label>
        <input
          id={ids.search}
          type="search"
          // What is typed is the browser's own business; the list follows when it can.
          defaultValue={query}
          placeholder={t('browse.search-hint')}
          spellCheck={false}
          autoComplete="off"
          onFocus={on.onFocus}
          onChange={({ target }) => startTransition(() => on.onType(target.value))}
        />
      </p>
      <p>
        <label htmlFor={ids.app}>{t('browse.app')}</label>
        <select
          id={ids.app}
          value={shown.app ?? ''}
          onChange={(event) => {
            const chosen = event.target.value || undefined;
            setShown({ of: app, app: chosen });
            on.onChooseApp(chosen);
          }}
        >
          <option value="">{t('browse.all-apps')}</option>
          {apps.map(({ id, title }) => (
            <option key={id} value={id} translate="no">
              {title}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={ids.grouping}>{t('browse.order')}</label>
        <select
          id={ids.grouping}
          value={grouping}
          onChange={(event) => on.onGroup(GROUPINGS.find((one) => one === event.target.value) ?? 'app')}
        >
          {GROUPINGS.map((one) => (
            <option key={one} value={one}>
              {t(`browse.by-${one}`)}
            </option>
          ))}
        </select>
      </p>
      <Button look="chip" onClick={() => window.print()}>
        {t('browse.print')}
      </Button>
    </search>
  );
}
