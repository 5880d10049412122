import { type KeyboardEvent, startTransition, useEffect, useId, useRef, useState } from 'react';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { LocaleLink } from '../../ui/locale-link.tsx';
import styles from './quick-search.module.css';
import { type ListedEntry, rankEntries } from './search-entries.ts';
import { useEntrySearch } from './use-entry-search.ts';

interface QuickSearchProps {
  readonly entries: readonly ListedEntry[];
  /** Called when the search is over: a result was chosen, or Escape pressed. */
  readonly onDone: () => void;
}

/** Finds an error by typing, from any screen. Enter opens the first result, the arrow keys go through them. */
export function QuickSearch({ entries, onDone }: QuickSearchProps) {
  const t = useInterfaceText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const { found, isNear, prepare } = useEntrySearch(entries, typed);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => input.current?.focus(), []);
  const isEmpty = typed.trim() === '';
  const shown = isEmpty ? [] : (isNear ? found : rankEntries(found, typed)).slice(0, MAX_SHOWN);
  const onKeyDown = (event: KeyboardEvent): void => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    // In a search box, Escape would only clear it.
    if (event.key === 'Escape') onDone();
    else if (event.key === 'Enter' && event.target === input.current) links[0]?.click();
    else if (event.key === 'ArrowDown') (links[at + 1] ?? links[at])?.focus();
    else if (event.key === 'ArrowUp') (links[at - 1] ?? input.current)?.focus();
    else return;
    event.preventDefault();
  };
  return (
    // The keys go through what can be focused anyway.
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to keys of the elements in it.
    <div className={styles.search} onKeyDown={onKeyDown}>
      <label htmlFor={id} className={styles.label}>
        {t('browse.search')}
      </label>
      <input
        ref={input}
        id={id}
        type="search"
        className={styles.input}
        placeholder={t('browse.search-hint')}
        spellCheck={false}
        autoComplete="off"
        enterKeyHint="go"
        onFocus={prepare}
        onChange={({ target }) => startTransition(() => setTyped(target.value))}
      />
      <p role="status" className={styles.count}>
        {isNear && `${t('browse.near')} `}
        {!isEmpty && (found.length === 0 ? t('browse.none') : t('browse.found', { count: found.length }))}
      </p>
      <ul ref={list} className={styles.results}>
        {shown.map((entry) => (
          <li key={entry.id}>
            <LocaleLink to={`/errors/${entry.id}/`} onClick={onDone}>
              {entry.title}
            </LocaleLink>
            <span className={styles.app} translate="no">
              {entry.appName}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.all}>
        <LocaleLink to="/errors/" onClick={onDone}>
          {t('shell.errors')}
        </LocaleLink>
      </p>
    </div>
  );
}

const MAX_SHOWN = 10;
