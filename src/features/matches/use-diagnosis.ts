import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { AppId } from '../../catalog/types.ts';
import type { CompiledCatalog, Diagnosis, RecognitionData } from '../../engine/index.ts';
import { compileCatalog, diagnose } from '../../engine/index.ts';
import { MAX_SHORT_CHARS } from '../../platform/long-paste.ts';
import { LargePasteReader } from './large-diagnosis.ts';

/** The diagnosis of the paste in hand. */
export interface DiagnosisState {
  /** The paste that was diagnosed; while typing, the one before. Its places hold for no other. */
  readonly paste: string;
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
  const isLong = deferred.length > MAX_SHORT_CHARS;
  const quick = useMemo(
    () => (catalog === undefined || isLong ? undefined : diagnose(deferred, app === undefined ? {} : { app }, catalog)),
    [catalog, deferred, app, isLong],
  );
  const [long, setLong] = useState<{
    readonly paste: string;
    readonly app: AppId | undefined;
    readonly diagnosis: Diagnosis;
  }>();
  const reader = useReader(data, catalog);
  useEffect(() => {
    if (!isLong || reader === undefined) return undefined;
    return reader.read(deferred, app, (diagnosis) => setLong({ paste: deferred, app, diagnosis }));
  }, [isLong, deferred, app, reader]);
  const isCurrent = long !== undefined && long.paste === deferred && long.app === app;
  const diagnosis = isLong ? (isCurrent ? long.diagnosis : undefined) : quick;
  return { paste: deferred, diagnosis, isReading: paste.trim() !== '' && diagnosis === undefined };
}

/** Reads long pastes; its worker is started as soon as the catalog is there. */
function useReader(
  data: RecognitionData | undefined,
  catalog: CompiledCatalog | undefined,
): LargePasteReader | undefined {
  const reader = useMemo(
    () => (data === undefined || catalog === undefined ? undefined : new LargePasteReader(data, catalog)),
    [data, catalog],
  );
  useEffect(() => {
    reader?.prepare();
    return () => reader?.close();
  }, [reader]);
  return reader;
}
