import { useRef } from 'react';
import type { AppId, EntryId, Recognition } from '../../catalog/types.ts';
import type { Diagnosis, Incident } from '../../engine/index.ts';
import { useCatalogText, useInterfaceText } from '../../i18n/use-text.ts';
import { CertainMatch } from './certain-match.tsx';
import { Contrary } from './contrary.tsx';
import { nameForEntry } from './guide-address.ts';
import styles from './matches.module.css';
import { PossibleMatches } from './possible-matches.tsx';
import { UnknownError } from './unknown-error.tsx';
import { useSettled } from './use-settled.ts';

/** What the diagnosis screen needs to know of an entry. */
export interface EntryFacts {
  readonly minutes: readonly [number, number];
  readonly who: readonly string[];
}

/** What the parts of the diagnosis share. */
export interface DiagnosisContext {
  readonly paste: string;
  readonly app: AppId | undefined;
  readonly onChooseApp: (app: AppId | undefined) => void;
  /** Which of several possible entries the admin chose. */
  readonly chosen: EntryId | undefined;
  readonly onChoose: (entry: EntryId) => void;
  /** Name of an app. */
  readonly appName: (app: AppId) => string;
  /** Whether entries of an app hold for any app. */
  readonly isGeneral: (app: AppId) => boolean;
  /** Facts of an entry. Absent while they are being loaded. */
  readonly entryFacts: (entry: EntryId) => EntryFacts | undefined;
  /** What the engine knows of error texts in general: code families and the original of translated wording. */
  readonly recognition: Pick<Recognition, 'codeFamilies' | 'wording'>;
}

interface DiagnosisViewProps extends DiagnosisContext {
  readonly diagnosis: Diagnosis | undefined;
  readonly isReading: boolean;
}

/** The verdict on the paste with its reasons; announced once it is there. */
export function DiagnosisView({ diagnosis, isReading, ...context }: DiagnosisViewProps) {
  const t = useInterfaceText();
  const incident = diagnosis?.incidents[0];
  const section = useRef<HTMLElement>(null);
  const chooseApp = (app: AppId | undefined): void => {
    context.onChooseApp(app);
    // The button goes with the notice; reading goes on at the verdict.
    section.current?.focus({ preventScroll: true });
  };
  // Announced once typing pauses; every letter would be noise.
  const status = useSettled(useStatusText(incident, context), ANNOUNCE_AFTER_MS);
  return (
    <section ref={section} tabIndex={-1} className={styles.diagnosis} aria-label={t('diagnosis.label')}>
      <p role="status" className="visually-hidden">
        {status}
      </p>
      {isReading && <p className={styles.reading}>{t('diagnosis.waiting')}</p>}
      {incident !== undefined && (
        <>
          <Contrary incident={incident} {...context} onChooseApp={chooseApp} />
          <Verdict incident={incident} {...context} />
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

function useStatusText(incident: Incident | undefined, context: DiagnosisContext): string {
  const t = useInterfaceText();
  const text = useCatalogText();
  if (incident === undefined) return '';
  const first = incident.matches[0];
  if (incident.verdict === 'unknown' || first === undefined) return t('diagnosis.unknown-status');
  if (incident.verdict === 'ambiguous') return t('diagnosis.ambiguous-status', { count: incident.matches.length });
  return t('diagnosis.certain-status', { title: text.entry(first.entry, 'title', nameForEntry(first.entry, context)) });
}

const ANNOUNCE_AFTER_MS = 500;
