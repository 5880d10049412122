import { useMemo, useRef } from 'react';
import type { AppId } from '../../catalog/types.ts';
import type { Diagnosis, Incident } from '../../engine/index.ts';
import { useInterfaceText } from '../../i18n/use-text.ts';
import { CertainMatch } from './certain-match.tsx';
import { CommonCause } from './common-cause.tsx';
import { Contrary } from './contrary.tsx';
import type { DiagnosisContext } from './diagnosis-context.ts';
import { IncidentList } from './incident-list.tsx';
import styles from './matches.module.css';
import { PossibleMatches } from './possible-matches.tsx';
import { Renamed } from './renamed.tsx';
import { UnknownError } from './unknown-error.tsx';
import { useSettled } from './use-settled.ts';
import { useStatusText } from './use-status-text.ts';

interface DiagnosisViewProps extends DiagnosisContext {
  readonly diagnosis: Diagnosis | undefined;
  readonly isReading: boolean;
  /** Which of several incidents is shown. */
  readonly shown: number;
  readonly onShow: (incident: number) => void;
}

/** The verdict on the paste with its reasons; announced once it is there. */
export function DiagnosisView({ diagnosis, isReading, shown, onShow, ...context }: DiagnosisViewProps) {
  const t = useInterfaceText();
  const incidents = diagnosis?.incidents ?? [];
  const incident = incidents[shown] ?? incidents[0];
  const section = useRef<HTMLElement>(null);
  const chooseApp = (app: AppId | undefined): void => {
    context.onChooseApp(app);
    // The button goes with the notice; reading goes on at the verdict.
    section.current?.focus({ preventScroll: true });
  };
  const verdict = useStatusText(diagnosis, incident, context);
  const text = isReading ? t('diagnosis.waiting') : verdict;
  const { paste } = context;
  // Announced once typing pauses, even where the verdict has stood for longer; every letter would be noise.
  const status = useSettled(
    useMemo(() => ({ text, paste }), [text, paste]),
    ANNOUNCE_AFTER_MS,
  ).text;
  return (
    <section ref={section} tabIndex={-1} className={styles.diagnosis} aria-label={t('diagnosis.label')}>
      <p role="status" className="visually-hidden">
        {status}
      </p>
      {isReading && (
        <p className={styles.reading} aria-hidden="true">
          {t('diagnosis.waiting')}
        </p>
      )}
      {diagnosis?.commonCause !== undefined && <CommonCause cause={diagnosis.commonCause} {...context} />}
      {incidents.length > 1 && (
        <IncidentList
          incidents={incidents}
          hasMore={diagnosis?.hasMore === true}
          shown={incidents.indexOf(incident as Incident)}
          onShow={onShow}
          {...context}
        />
      )}
      {incident !== undefined && (
        <>
          <Renamed incident={incident} renamed={context.renamed} />
          <Contrary incident={incident} {...context} onChooseApp={chooseApp} />
          <Verdict key={incidents.indexOf(incident)} incident={incident} {...context} />
        </>
      )}
    </section>
  );
}

function Verdict({ incident, ...context }: DiagnosisContext & { readonly incident: Incident }) {
  switch (incident.verdict) {
    case 'certain':
      return <CertainMatch incident={incident} match={incident.matches[0]} {...context} />;
    case 'ambiguous':
      return <PossibleMatches incident={incident} {...context} />;
    case 'unknown':
      return <UnknownError incident={incident} {...context} />;
  }
}

const ANNOUNCE_AFTER_MS = 500;
