import { useId } from 'react';
import type { RedactionKind } from '../../engine/index.ts';
import type { Recipient } from '../../i18n/use-recipient.ts';
import { useReportText } from '../../i18n/use-text.ts';
import { RecipientChoice } from '../../ui/recipient-choice.tsx';
import styles from './report.module.css';
import type { ReportFormat } from './write-report.ts';

/** A kind that names someone or something and may be left visible. */
export type IdentityKind = Extract<
  RedactionKind,
  'tenant-id' | 'guid' | 'email' | 'ipv4-address' | 'ipv6-address' | 'host' | 'user-folder'
>;

/** What the admin decides about a report. Kept nowhere. */
export interface Settings {
  readonly format: ReportFormat;
  /** Name of the connector instance; empty when not given. */
  readonly instance: string;
  readonly keep: readonly IdentityKind[];
}

interface ReportSettingsProps {
  readonly recipient: Recipient;
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  /** Kinds that stand in the report. Empty: nothing is to be chosen. */
  readonly kinds: readonly IdentityKind[];
}

/** For whom a report is, how it is written, and what it may show. */
export function ReportSettings({ recipient, settings, onChange, kinds }: ReportSettingsProps) {
  const t = useReportText();
  const id = useId();
  const { format, instance, keep } = settings;
  return (
    <section className={styles.settings} aria-label={t('screen.settings')}>
      <RecipientChoice recipient={recipient} />
      <div className={styles.field}>
        <label htmlFor={id}>
          {t('screen.instance')} <span className={styles.hint}>{t('screen.optional')}</span>
        </label>
        <input
          id={id}
          type="text"
          value={instance}
          onChange={(event) => onChange({ ...settings, instance: event.target.value })}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
        />
      </div>
      {kinds.length > 0 && (
        <fieldset className={styles.options} aria-describedby={`${id}-keep`}>
          <legend>{t('screen.keep')}</legend>
          {kinds.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={keep.includes(kind)}
                onChange={({ target: { checked } }) =>
                  onChange({ ...settings, keep: checked ? [...keep, kind] : keep.filter((one) => one !== kind) })
                }
              />{' '}
              {t(`kinds.${kind}`)}
            </label>
          ))}
          <p id={`${id}-keep`} className={styles.hint}>
            {t('screen.keep-hint')}
          </p>
        </fieldset>
      )}
      <fieldset className={styles.options}>
        <legend>{t('screen.format')}</legend>
        {FORMATS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}-format`}
              checked={format === one}
              onChange={() => onChange({ ...settings, format: one })}
            />{' '}
            {t(`screen.${one}`)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}

const FORMATS: readonly ReportFormat[] = ['text', 'markdown'];
