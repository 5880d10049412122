import { useInterfaceText } from '../../i18n/use-text.ts';
import { useRequestRecord } from '../../platform/request-record.ts';
import styles from './request-count.module.css';

/** How many requests the page has made since something was pasted, how to check that, and which they were. */
export function RequestCount({ isOpen = false }: { readonly isOpen?: boolean }) {
  const t = useInterfaceText();
  const record = useRequestRecord();
  if (record === undefined) return <p className={styles.none}>{t('requests.none')}</p>;
  return (
    <details className={styles.requests} open={isOpen}>
      <summary>{t('requests.count', { number: record.length })}</summary>
      <p>{t('requests.what')}</p>
      {record.length > 0 && (
        <>
          <p>{t('requests.files')}</p>
          <ul translate="no" dir="ltr">
            {record.map((address, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, and one file may stand in it twice.
              <li key={at}>{address.replace(`${window.location.origin}/`, '/')}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
