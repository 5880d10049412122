import type { WalkStep } from '../../engine/index.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { localiseUrl } from '../../i18n/locales.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import styles from './guide.module.css';
import type { WalkedApp } from './guide.tsx';
import { ReportLink } from './report-link.tsx';

/** The page a step opens: the app's status page, or how to contact support. Nothing when it opens none. */
export function StepLink({ step, app }: { readonly step: WalkStep; readonly app: WalkedApp }) {
  const t = useInterfaceText();
  const locale = useLocale();
  if (step.link === 'support') {
    return (
      <p className={styles.links}>
        <ReportLink app={app} />
        <ExternalLink href={localiseUrl(SUPPORT_URL, locale)}>{t('guide.open-support')}</ExternalLink>
      </p>
    );
  }
  if (step.link !== 'status-page') return null;
  return (
    <p>
      {app.statusPage === undefined ? (
        t('guide.no-status', { app: app.name })
      ) : (
        <ExternalLink href={app.statusPage}>{t('guide.open-status', { app: app.name })}</ExternalLink>
      )}
    </p>
  );
}

/** How to open a case in the Defender portal, and which role may. */
export const SUPPORT_URL = 'https://learn.microsoft.com/defender-xdr/contact-defender-support';
