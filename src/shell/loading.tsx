import bootText from 'virtual:boot-text';
import { useLocale } from '../i18n/locale-context.tsx';
import styles from './shell.module.css';

/** Says that something is on its way; its word comes with the script. */
export function Loading() {
  const locale = useLocale();
  return (
    <div className={styles.loading}>
      <p role="status">{bootText[locale]?.loading}</p>
    </div>
  );
}
