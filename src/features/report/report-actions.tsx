import { useReportText } from '../../i18n/use-text.ts';
import { saveFile } from '../../platform/save-file.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import styles from './report.module.css';
import type { ReportFormat } from './write-report.ts';

interface ReportActionsProps {
  /** What is copied and saved, to the letter. */
  readonly text: string;
  readonly format: ReportFormat;
  /** The entry the report is about; names the file. Absent: none. */
  readonly entry: string | undefined;
}

/** Copy, download or print a report. */
export function ReportActions({ text, format, entry }: ReportActionsProps) {
  const t = useReportText();
  const { ending, type } = FILES[format];
  const name = `signpost-report${entry === undefined ? '' : `-${entry}`}.${ending}`;
  return (
    <div className={styles.actions}>
      <CopyButton look="primary" label={t('screen.copy')} value={text} />
      <Button onClick={() => saveFile(name, text, type)}>{t('screen.download')}</Button>
      <Button onClick={() => window.print()}>{t('screen.print')}</Button>
    </div>
  );
}

const FILES = {
  text: { ending: 'txt', type: 'text/plain' },
  markdown: { ending: 'md', type: 'text/markdown' },
} as const;
