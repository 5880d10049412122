import { useInterfaceText } from '../../i18n/use-text.ts';
import { LocaleLink } from '../../ui/locale-link.tsx';
import styles from './entry-browser.module.css';
import type { ListedApp } from './entry-browser.tsx';
import type { ListedEntry } from './search-entries.ts';

/** The errors of one app, each with its text as the product shows it. */
export function AppGroup({ app, entries }: { readonly app: ListedApp; readonly entries: readonly ListedEntry[] }) {
  const t = useInterfaceText();
  return (
    <section className={styles.group}>
      <h2>
        <span translate="no">{app.name}</span>{' '}
        {app.formerNames.length > 0 && (
          <span className={styles.former}>{t('browse.formerly', { names: app.formerNames.join(', ') })}</span>
        )}
      </h2>
      <ul>
        {entries.map(({ id, title, english, query = '', sample }) => (
          <li key={id}>
            <LocaleLink to={`/errors/${id}/${query}`}>{title}</LocaleLink>
            {english !== undefined && (
              <span className={styles.english} lang="en" dir="ltr" translate="no">
                {english}
              </span>
            )}
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
}
