import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { AppId } from '../../catalog/types.ts';
import type { Diagnosis, RecognitionData } from '../../engine/index.ts';
import { compileCatalog, diagnose } from '../../engine/index.ts';
import { startLargeDiagnosis } from './large-diagnosis.ts';

/** Longest paste that is diagnosed at once, between two frames. */
const MAX_QUICK_CHARS = 50_000;

/** The diagnosis of the paste in hand. */
export interface DiagnosisState {
  /** Absent without a paste, and while a long one is being read. */
  readonly diagnosis: Diagnosis | undefined;
  readonly isReading: boolean;
}

/**
 * Diagnoses the paste as it changes.
 *
 * @param data What recognition needs. Absent while it is being loaded.
 */
export function useDiagnosis(paste: string, app: AppId | undefined, data: RecognitionData | undefined): DiagnosisState {
  const deferred = useDeferredValue(paste);
  const catalog = useMemo(() => (data === undefined ? undefined : compileCatalog(data)), [data]);
  const isLong = deferred.length > MAX_QUICK_CHARS;
  const quick = useMemo(
    () => (catalog === undefined || isLong ? undefined : diagnose(deferred, app === undefined ? {} : { app }, catalog)),
    [catalog, deferred, app, isLong],
  );
  const [long, setLong] = useState<{
    readonly paste: string;
    readonly app: AppId | undefined;
    readonly diagnosis: Diagnosis;
  }>();
  useEffect(() => {
    if (!isLong || catalog === undefined || data === undefined) return undefined;
    return startLargeDiagnosis(deferred, app, data, catalog, (diagnosis) =>
      setLong({ paste: deferred, app, diagnosis }),
    );
  }, [isLong, deferred, app, catalog, data]);
  const isCurrent = long !== undefined && long.paste === deferred && long.app === app;
  const diagnosis = isLong ? (isCurrent ? long.diagnosis : undefined) : quick;
  return { diagnosis, isReading: paste.trim() !== '' && diagnosis === undefined };
}
