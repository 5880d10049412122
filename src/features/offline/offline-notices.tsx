import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useLocale } from '../../i18n/locale-context.tsx';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { useOnline } from '../../platform/online.ts';
import { Button } from '../../ui/button.tsx';
import styles from './offline.module.css';
import { keptQuery } from './queries.ts';
import type { Updates } from './updates.ts';

/** What the notices depend on. */
export interface OfflineNoticesProps {
  /** Path the site is served under, with a slash at both ends. */
  readonly base: string;
  /** Absent where the browser allows no service worker. */
  readonly updates: Updates | undefined;
  /** Whether there is a paste, which a reload would lose. */
  readonly hasPaste: boolean;
}

/** Says that there is no network, and that a newer version is ready. Stays out of the way, and takes no focus. */
export function OfflineNotices({ base, updates, hasPaste }: OfflineNoticesProps) {
  const isOnline = useOnline();
  return (
    <>
      {/* Both are there before they say anything: what appears together with its region is not read out everywhere. */}
      <div role="status">{!isOnline && <OfflineLine base={base} canReload={updates !== undefined} />}</div>
      <div role="status">{updates !== undefined && <UpdateNotice updates={updates} hasPaste={hasPaste} />}</div>
    </>
  );
}

function OfflineLine({ base, canReload }: { readonly base: string; readonly canReload: boolean }) {
  const t = useInterfaceText();
  const locale = useLocale();
  const { data: kept } = useQuery({ ...keptQuery(base), select: (all) => all[locale] });
  if (kept === undefined) return null;
  return (
    <p className={styles.notice}>{t(canReload && kept.state === 'kept' ? 'offline.line' : 'offline.line-open')}</p>
  );
}

function UpdateNotice({ updates, hasPaste }: { readonly updates: Updates; readonly hasPaste: boolean }) {
  const t = useInterfaceText();
  const isReady = useSyncExternalStore(updates.subscribe, updates.isReady);
  if (!isReady) return null;
  const putOff = (): void => {
    updates.putOff();
    // The button that had the focus is gone.
    document.querySelector('main')?.focus({ preventScroll: true });
  };
  return (
    <div className={styles.notice}>
      <p>
        {t('offline.update')} {t(hasPaste ? 'offline.update-paste' : 'offline.update-place')}
      </p>
      <div className={styles.actions}>
        <Button look="primary" onClick={updates.accept}>
          {t('offline.reload')}
        </Button>
        <Button onClick={putOff}>{t('offline.later')}</Button>
      </div>
    </div>
  );
}
