import { memo } from 'react';
import { LocaleLink } from '../../ui/locale-link.tsx';
import styles from './entry-browser.module.css';
import type { ListedApp } from './entry-browser.tsx';
import { FormerNames } from './former-names.tsx';
import type { Group } from './group-entries.ts';

interface EntryGroupProps {
  readonly group: Group;
  /** The app whose errors these are. Absent: they are of several. */
  readonly app: ListedApp | undefined;
}

/** Errors under one heading, each with its text as the product shows it. */
export const EntryGroup = memo(function EntryGroup({ group, app }: EntryGroupProps) {
  return (
    <section className={styles.group} data-by={app === undefined ? undefined : 'app'}>
      <h2>
        <span translate={app === undefined ? undefined : 'no'}>{group.title}</span>{' '}
        {app !== undefined && app.formerNames.length > 0 && (
          <span className={styles.former}>
            <FormerNames names={app.formerNames} />
          </span>
        )}
      </h2>
      <ul>
        {group.entries.map(({ id, title, english, query = '', sample, appName }) => (
          <li key={`${id}${query}`}>
            <span className={styles.name}>
              <LocaleLink to={`/errors/${id}/${query}`}>{title}</LocaleLink>
              {app === undefined && (
                <span className={styles.app} translate="no">
                  {appName}
                </span>
              )}
              {english !== undefined && (
                <span className={styles.english} lang="en" dir="ltr" translate="no">
                  {english}
                </span>
              )}
            </span>
            {sample !== '' && (
              <code lang="en" translate="no" dir="ltr">
                {sample}
              </code>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
});
