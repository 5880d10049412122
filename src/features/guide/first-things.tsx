import type { TFunction } from 'i18next';
import type { GuideApp, GuideEntry } from '../../catalog/index.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { Said, SaidOfPage } from '../../ui/said.tsx';
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
          <dd>
            <Said of={(text) => text.roles(entry.who)} />
          </dd>
        </div>
        {connected !== undefined && entry.symptom === undefined && (
          <div className={styles.wide}>
            <dt>{t('guide.instance')}</dt>
            <dd>
              <SaidOfPage
                of={(say) =>
                  say(connected.oneInstance ? 'guide.one-instance' : 'guide.several-instances', { app: connected.name })
                }
              />
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
        <dd>
          <SaidOfPage of={lost} />
        </dd>
      </div>
      <div className={styles.urgency}>
        <dt>{t('guide.urgency')}</dt>
        <dd>
          <SaidOfPage of={urgency} />
        </dd>
      </div>
    </>
  );

  function lost(say: TFunction<'interface'>): string {
    const names = { app: app.name };
    if (kind === undefined) return say('guide.history-unknown', names);
    if (kind !== 'fetched') return say(`guide.history-${kind}`, names);
    return days > 0
      ? say('guide.history-days', { ...names, count: days })
      : say('guide.history-hours', { ...names, count: hours });
  }

  function urgency(say: TFunction<'interface'>): string {
    if (kind === 'none' || (kind === 'fetched' && days === 0)) return say('guide.urgency-now');
    return days > 0 ? say('guide.urgency-days', { count: days }) : say('guide.urgency-soon');
  }
}

const HOURS_A_DAY = 24;
