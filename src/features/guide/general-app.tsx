import { useId } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useInterfaceText } from '../../i18n/use-text.ts';
import styles from './guide.module.css';
import { formatTrail, withReserved } from './trail-query.ts';

interface GeneralAppProps {
  readonly apps: readonly { readonly id: string; readonly name: string }[];
  /** The app in the address. Absent: none. */
  readonly app: string | undefined;
}

/** Lets the reader say for which app a general guide is walked; its name and status page are then used. */
export function GeneralApp({ apps, app }: GeneralAppProps) {
  const t = useInterfaceText();
  const id = useId();
  const [path, navigate] = useLocation();
  const search = useSearch();
  return (
    <p className={styles.chooseApp}>
      <label htmlFor={id}>
        {t('app-choice.label')} <span className={styles.hint}>{t('app-choice.hint')}</span>
      </label>
      <select
        id={id}
        value={app ?? ''}
        onChange={(event) => {
          // What was done in one app was not done in another.
          const none = formatTrail(new Map(), search);
          navigate(`${path}${withReserved(none, 'app', event.target.value)}`, { replace: true });
        }}
      >
        <option value="">{t('app-choice.unsure')}</option>
        {apps.map(({ id: one, name }) => (
          <option key={one} value={one} translate="no">
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
