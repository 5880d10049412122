import type { Source } from '../../catalog/types.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { localiseUrl } from '../../i18n/locales.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import styles from './guide.module.css';

/** A public page a fact came from, in the reader's language where it has one, and the version that was read. */
export function SourceLink({ url, readOn }: Source) {
  const t = useInterfaceText();
  return (
    <>
      <ExternalLink href={localiseUrl(url, useLocale())}>{shortAddress(url)}</ExternalLink>{' '}
      <span className={styles.hint}>{t('guide.read-on', { date: readOn })}</span>
    </>
  );
}

function shortAddress(url: string): string {
  const { hostname, pathname, hash } = new URL(url);
  return `${hostname}${pathname.replace(/\/$/, '')}${hash}`;
}
