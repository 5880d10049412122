import { useEffect } from 'react';
import { useEnglish } from '../i18n/english.tsx';
import { useLocale } from '../i18n/locale-context.tsx';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { useInterfaceText } from '../i18n/use-text.ts';
import { SHARED_NAMESPACES, useTextsIn } from '../i18n/use-texts.ts';
import styles from './english-toggle.module.css';

/**
 * Shows English beside every sentence. Not there for those who read English.
 *
 * @param namespaces What the page shows besides the shared texts; its English is loaded on demand.
 */
export function EnglishToggle({ namespaces }: { readonly namespaces: readonly string[] }) {
  const t = useInterfaceText();
  const locale = useLocale();
  const { isOn, setOn, setLoaded } = useEnglish();
  const texts = useTextsIn(SOURCE_LOCALE, isOn ? [...SHARED_NAMESPACES, ...namespaces] : undefined);
  const isLoaded = texts.data === true;
  useEffect(() => {
    setLoaded(isLoaded);
    return () => setLoaded(false);
  }, [isLoaded, setLoaded]);
  if (locale === SOURCE_LOCALE) return null;
  return (
    <p className={styles.toggle}>
      <label>
        <input type="checkbox" checked={isOn} onChange={(event) => setOn(event.target.checked)} /> {t('shell.english')}
      </label>
      <span role="status">{isOn && texts.isError && t('shell.english-failed')}</span>
    </p>
  );
}
