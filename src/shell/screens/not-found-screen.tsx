import { useInterfaceText } from '../../i18n/use-text.ts';
import { usePageTitle } from '../../platform/page-title.ts';
import { buttonClass } from '../../ui/button.tsx';
import { LocaleLink } from '../../ui/locale-link.tsx';
import styles from './screens.module.css';

/** An address that leads nowhere. */
export function NotFoundScreen() {
  const t = useInterfaceText();
  usePageTitle(t('not-found.title'));
  return (
    <>
      <h1>{t('not-found.title')}</h1>
      <p className={styles.lede}>{t('not-found.text')}</p>
      <p>
        <LocaleLink className={buttonClass('primary')} to="/">
          {t('shell.start')}
        </LocaleLink>
      </p>
    </>
  );
}
