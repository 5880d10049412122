import { useLocation, useSearch } from 'wouter';
import type { WalkStep } from '../../engine/index.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { useTitlePrefix } from '../../platform/page-title.ts';
import { useIsTakenOver } from '../../ui/browser-value.ts';
import { Button } from '../../ui/button.tsx';
import styles from './guide.module.css';
import { useTimer } from './use-timer.ts';

/** A timer for a step that waits: started by the reader, kept through reloads, silent. */
export function WaitTimer({ step }: { readonly step: WalkStep }) {
  const [path] = useLocation();
  const app = new URLSearchParams(useSearch()).get('app') ?? '';
  const minutes = step.minutes?.[1] ?? 0;
  const name = `${path}${app}#${step.id}`;
  const isTakenOver = useIsTakenOver();
  // Another app has another timer; a prerendered page knows of none.
  const key = `${name} ${isTakenOver}`;
  return minutes === 0 ? null : <NamedTimer key={key} name={name} minutes={minutes} canRead={isTakenOver} />;
}

interface NamedTimerProps {
  readonly name: string;
  readonly minutes: number;
  /** Whether the browser can be asked for a kept one. */
  readonly canRead: boolean;
}

function NamedTimer({ name, minutes, canRead }: NamedTimerProps) {
  const t = useInterfaceText();
  const locale = useLocale();
  const timer = useTimer(name, minutes, canRead);
  const { endsAt, minutesLeft } = timer;
  const isRunning = endsAt !== undefined && minutesLeft > 0;
  useTitlePrefix(isRunning ? `${formatMinutes(minutesLeft, locale, 'narrow')} · ` : '');
  const startLabel =
    minutes > MAX_SHOWN_MINUTES
      ? t('guide.timer-start-hours', { hours: Math.round(minutes / 60) })
      : t('guide.timer-start', { minutes });
  return (
    <section className={styles.timer}>
      {isRunning && (
        <p>
          {t('guide.timer-left', {
            left: formatMinutes(minutesLeft, locale, 'long'),
            time: new Intl.DateTimeFormat(locale, timeStyle(minutes)).format(new Date(endsAt)),
          })}
        </p>
      )}
      <p role="status">
        {endsAt !== undefined && !isRunning && <b>{t('guide.timer-over')}</b>}
        {timer.wasDropped && t('guide.timer-dropped')}
      </p>
      <Button onClick={isRunning ? timer.stop : timer.start}>{isRunning ? t('guide.timer-stop') : startLabel}</Button>
      <p className={styles.hint}>{t('guide.timer-note')}</p>
    </section>
  );
}

/** A time of the day; with its day where the wait may go past midnight unnoticed. */
function timeStyle(minutes: number): Intl.DateTimeFormatOptions {
  return minutes > MAX_SHOWN_MINUTES ? { dateStyle: 'medium', timeStyle: 'short' } : { timeStyle: 'short' };
}

function formatMinutes(minutes: number, locale: string, unitDisplay: 'long' | 'narrow'): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const format = (value: number, unit: string): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(value);
  if (hours === 0) return format(rest, 'minute');
  return rest === 0 ? format(hours, 'hour') : `${format(hours, 'hour')} ${format(rest, 'minute')}`;
}

/** Beyond this, minutes say less than hours. */
const MAX_SHOWN_MINUTES = 120;
