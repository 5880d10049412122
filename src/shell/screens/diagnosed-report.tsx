import type { RecognitionFile } from '../../catalog/index.ts';
import type { EntryId } from '../../catalog/types.ts';
import { useDiagnosis } from '../../features/matches/use-diagnosis.ts';
import { usePaste } from '../../features/paste/paste-context.tsx';
import { type Reported, ReportView } from '../../features/report/report-view.tsx';
import { nameForReport, pickIncident } from '../reported.ts';
import { allNamespaces } from '../use-catalog.ts';

interface DiagnosedReportProps extends Pick<Parameters<typeof ReportView>[0], 'dropped' | 'back' | 'guideIn'> {
  readonly recognition: RecognitionFile;
  /** The app in the address. */
  readonly chosen: string | undefined;
  /** What the address tells. */
  readonly walk: Pick<Reported, 'entry' | 'isGeneral' | 'app' | 'position' | 'walked'>;
}

/** A report with what the error text tells, while there is one. */
export function DiagnosedReport({ recognition, chosen, walk, ...rest }: DiagnosedReportProps) {
  const { paste, setPaste, app: told } = usePaste();
  // Whoever walks an app's guide has chosen the app.
  const own = walk.app?.isUnnamed ? undefined : (walk.app?.procedureApp ?? walk.app?.id);
  const app = told ?? chosen ?? own;
  const { diagnosis, isReading } = useDiagnosis(paste, app, recognition);
  const incident = pickIncident(diagnosis, walk.entry);
  const contrary = recognition.apps.find(({ id }) => id === incident?.contrary?.app);
  const nameOf = (entry: EntryId) => nameForReport(recognition.apps, entry, app);
  return (
    <ReportView
      {...rest}
      paste={paste}
      onPaste={setPaste}
      isReading={isReading}
      namespaces={allNamespaces(recognition)}
      reported={{ ...walk, incident, contrary, nameOf, wording: recognition.recognition.wording, version: __VERSION__ }}
    />
  );
}
