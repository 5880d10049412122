import type { Source } from '../../catalog/types.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { localiseUrl } from '../../i18n/locales.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { useIsTakenOver } from '../../ui/browser-value.ts';
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

/** Says when even the newest of the sources is so old that labels may have changed. */
export function OldSources({ sources }: { readonly sources: readonly Source[] }) {
  const t = useInterfaceText();
  const isTakenOver = useIsTakenOver();
  const newest = sources
    .map(({ readOn }) => readOn)
    .toSorted()
    .at(-1);
  // What day it is, only the browser knows.
  if (newest === undefined || !isTakenOver || !isOld(newest, new Date())) return null;
  return <p className={styles.hint}>{t('guide.old', { date: newest })}</p>;
}

/** Whether a day or month, `YYYY-MM-DD` or `YYYY-MM`, is more than 18 months before another day. */
export function isOld(readOn: string, today: Date): boolean {
  const [year = 0, month = 1] = readOn.split('-').map(Number);
  return (today.getUTCFullYear() - year) * 12 + today.getUTCMonth() + 1 - month > MAX_MONTHS;
}

const MAX_MONTHS = 18;

function shortAddress(url: string): string {
  const { hostname, pathname, hash } = new URL(url);
  return `${hostname}${pathname.replace(/\/$/, '')}${hash}`;
}
