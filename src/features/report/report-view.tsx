import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocale } from '../../i18n/locale-context.tsx';
import { useRecipient } from '../../i18n/use-recipient.ts';
import { useReportText, useSentWords } from '../../i18n/use-text.ts';
import { usePageTitle } from '../../platform/page-title.ts';
import { LocaleLink } from '../../ui/locale-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { buildReport, reportTitle } from './build-report.ts';
import { PasteAgain } from './paste-again.tsx';
import styles from './report.module.css';
import { ReportActions } from './report-actions.tsx';
import type { ReportFacts } from './report-model.ts';
import { ReportPreview } from './report-preview.tsx';
import { ReportSettings, type Settings } from './report-settings.tsx';
import { useKinds } from './use-kinds.ts';
import { useRedaction } from './use-redaction.ts';
import { textOf, writeReport } from './write-report.ts';

/** What is known of the error, without what this screen finds out itself. */
export type Reported = Omit<ReportFacts, 'instance' | 'redacted' | 'guide'>;

interface ReportViewProps {
  readonly reported: Reported;
  /** The error text. Empty after a reload. */
  readonly paste: string;
  readonly onPaste: (paste: string) => void;
  /** Whether the error text is still being diagnosed. */
  readonly isReading: boolean;
  /** What of the address means nothing. Empty: nothing. */
  readonly dropped: readonly string[];
  /** Whole address of the guide in a locale. Absent without an entry that has one. */
  readonly guideIn: ((locale: string) => string) | undefined;
  /** Where one came from, below the locale. */
  readonly back: string;
  /** Every namespace that holds text of the catalog. */
  readonly namespaces: readonly string[];
}

/** A report for whoever is asked next: what goes in, the text as it will be copied, and ways to take it along. */
export function ReportView({ reported, paste, onPaste, isReading, dropped, back, ...rest }: ReportViewProps) {
  const t = useReportText();
  const recipient = useRecipient(rest.namespaces, rest.namespaces);
  const [settings, setSettings] = useState<Settings>({ format: 'text', instance: '', keep: [] });
  const redacted = useRedaction(paste, settings.keep);
  const timeZone = useMemo(() => new Intl.DateTimeFormat().resolvedOptions().timeZone, []);
  const own = { ...useSentWords(useLocale()), locale: useLocale(), timeZone };
  const title = reportTitle({ ...reported, instance: '' }, own);
  usePageTitle(title);
  const locale = recipient.shown ?? own.locale;
  const say = { ...useSentWords(locale), locale, timeZone };
  const isReady = recipient.shown !== undefined && !isReading && (paste.trim() === '' || redacted !== undefined);
  const facts = { ...reported, instance: settings.instance, redacted, guide: rest.guideIn?.(locale) };
  const pieces = isReady ? writeReport(buildReport(facts, say), settings.format) : [];
  const section = useFocusOnPaste(paste);
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <p>
          <LocaleLink to={back}>{t(back === '/' ? 'screen.back-start' : 'screen.back-guide')}</LocaleLink>
        </p>
        <h1>{title}</h1>
        <p className={styles.lede}>{t('screen.lede')}</p>
      </header>
      {dropped.length > 0 && (
        <div className={styles.above}>
          <Notice tone="caution">
            <p role="status">{t('screen.dropped', { names: dropped.join(', ') })}</p>
          </Notice>
        </div>
      )}
      {paste.trim() === '' && <PasteAgain onPaste={onPaste} />}
      <div className={styles.two}>
        <ReportSettings
          recipient={recipient}
          settings={settings}
          onChange={setSettings}
          kinds={useKinds(redacted, settings.keep)}
        />
        <section ref={section} tabIndex={-1} className={styles.report} aria-label={t('screen.preview')}>
          {isReady ? (
            <>
              <ReportActions text={textOf(pieces)} format={settings.format} entry={reported.entry} />
              {pieces.some(({ removed }) => removed !== undefined) && (
                <p className={styles.hint}>{t('screen.hidden')}</p>
              )}
              <ReportPreview pieces={pieces} locale={locale} />
            </>
          ) : (
            <p className={styles.hint} role="status">
              {recipient.shown !== undefined && t('screen.reading')}
            </p>
          )}
        </section>
      </div>
    </div>
  );
}

/** The box for the error text is gone once there is one: reading goes on at the report. */
function useFocusOnPaste(paste: string) {
  const section = useRef<HTMLElement>(null);
  const wasEmpty = useRef(paste.trim() === '');
  useEffect(() => {
    const isEmpty = paste.trim() === '';
    if (wasEmpty.current && !isEmpty) section.current?.focus();
    wasEmpty.current = isEmpty;
  }, [paste]);
  return section;
}
