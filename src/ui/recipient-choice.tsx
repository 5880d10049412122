import { useId } from 'react';
import type { LocaleTag } from '../i18n/locales.ts';
import { findLocale, locales } from '../i18n/locales.ts';
import type { Recipient } from '../i18n/use-recipient.ts';
import { useReportText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import styles from './recipient-choice.module.css';

/** A choice of the language somebody else will read, and word of it while it is loaded or when that failed. */
export function RecipientChoice({ recipient }: { readonly recipient: Recipient }) {
  const t = useReportText();
  const id = useId();
  const { wanted, choose, shown, hasFailed, retry } = recipient;
  const language = findLocale(wanted)?.name ?? wanted;
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{t('recipient.label')}</label>
      <select id={id} value={wanted} onChange={(event) => choose(event.target.value as LocaleTag)} translate="no">
        {locales.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      <p role="status" className={styles.status}>
        {shown === undefined && t('recipient.loading', { language })}
        {hasFailed && t('recipient.failed', { language })}
      </p>
      {hasFailed && (
        <p>
          <Button onClick={retry}>{t('recipient.retry')}</Button>
        </p>
      )}
    </div>
  );
}
