import type { GuideApp, GuideEntry } from '../../catalog/index.ts';
import { useCatalogText, useInterfaceText } from '../../i18n/use-text.ts';
import { RichText } from '../../ui/rich-text.tsx';
import styles from './guide.module.css';
import { Duration } from './step-facts.tsx';

interface FirstThingsProps {
  readonly entry: GuideEntry;
  /** The app it is about. Absent: none was chosen. */
  readonly app: GuideApp | undefined;
}

/** What an admin asks before any step: what is lost meanwhile, how urgent that is, who must act, how long it takes. */
export function FirstThings({ entry, app }: FirstThingsProps) {
  const t = useInterfaceText();
  const text = useCatalogText();
  // Only what is connected can lose events; Microsoft Graph is asked by the reader's own program.
  const connected = app !== undefined && app.parts.length > 0 ? app : undefined;
  return (
    <section className={styles.first} aria-label={t('guide.first')}>
      <dl>
        {connected !== undefined && <Meanwhile app={connected} />}
        <div>
          <dt>{t('guide.takes')}</dt>
          <dd>
            <Duration minutes={entry.minutes} />
          </dd>
        </div>
        <div className={styles.wide}>
          <dt>{t('guide.who')}</dt>
          <dd>{text.roles(entry.who)}</dd>
        </div>
        {connected !== undefined && entry.symptom === undefined && (
          <div className={styles.wide}>
            <dt>{t('guide.instance')}</dt>
            <dd>
              <RichText>
                {t(connected.oneInstance ? 'guide.one-instance' : 'guide.several-instances', { app: connected.name })}
              </RichText>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** What is not seen while the connector is broken, and how urgent that makes it. */
function Meanwhile({ app }: { readonly app: GuideApp }) {
  const t = useInterfaceText();
  const { kind, hours = 0 } = app.history ?? {};
  const days = Math.floor(hours / HOURS_A_DAY);
  return (
    <>
      <div className={styles.wide}>
        <dt>{t('guide.meanwhile')}</dt>
        <dd>{lost()}</dd>
      </div>
      <div className={styles.urgency}>
        <dt>{t('guide.urgency')}</dt>
        <dd>{urgency()}</dd>
      </div>
    </>
  );

  function lost(): string {
    const names = { app: app.name };
    if (kind === undefined) return t('guide.history-unknown', names);
    if (kind !== 'fetched') return t(`guide.history-${kind}`, names);
    return days > 0
      ? t('guide.history-days', { ...names, count: days })
      : t('guide.history-hours', { ...names, count: hours });
  }

  function urgency(): string {
    if (kind === 'none' || (kind === 'fetched' && days === 0)) return t('guide.urgency-now');
    return days > 0 ? t('guide.urgency-days', { count: days }) : t('guide.urgency-soon');
  }
}

const HOURS_A_DAY = 24;
