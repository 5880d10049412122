import { queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { AppId } from '../../catalog/types.ts';
import type { Diagnosis, RecognitionData } from '../../engine/index.ts';
import { nextTask } from '../../platform/in-slices.ts';
import { MAX_SHORT_CHARS } from '../../platform/long-paste.ts';
import type { Recogniser } from './recogniser.ts';

/** The diagnosis of the paste in hand. */
export interface DiagnosisState {
  /** The app it was diagnosed with. Absent: not sure. */
  readonly app: AppId | undefined;
  /** Absent without a paste, and while a long one is being read. */
  readonly diagnosis: Diagnosis | undefined;
  readonly isReading: boolean;
}

/** The program that recognises; fetched while the page is idle. */
export const recogniserProgram = queryOptions({
  queryKey: ['program', 'recogniser'],
  queryFn: async () => {
    await nextTask();
    const { Recogniser } = await import('./recogniser.ts');
    // An empty file is a program too.
    if (Recogniser === undefined) throw new Error('Signpost: the program that recognises is empty');
    return { make: (data: RecognitionData): Promise<Recogniser> => Recogniser.make(data) };
  },
  structuralSharing: false,
});

/**
 * Diagnoses the paste as it changes.
 *
 * @param paste Changed in a transition, as `PasteProvider` does: to recognise it takes longer than a frame on a slow processor.
 * @param data What recognition needs. Absent while it is being loaded.
 */
export function useDiagnosis(
  paste: string,
  chosenApp: AppId | undefined,
  data: RecognitionData | undefined,
): DiagnosisState {
  const app = useDeferredValue(chosenApp);
  const recogniser = useRecogniser(data);
  const isLong = paste.length > MAX_SHORT_CHARS;
  const quick = useMemo(
    () => (isLong ? undefined : recogniser?.diagnose(paste, app)),
    [recogniser, paste, app, isLong],
  );
  const [long, setLong] = useState<{
    readonly paste: string;
    readonly app: AppId | undefined;
    readonly diagnosis: Diagnosis;
  }>();
  useEffect(() => {
    if (!isLong || recogniser === undefined) return undefined;
    return recogniser.long.read(paste, app, (diagnosis) => setLong({ paste, app, diagnosis }));
  }, [isLong, paste, app, recogniser]);
  const isCurrent = long !== undefined && long.paste === paste && long.app === app;
  const diagnosis = isLong ? (isCurrent ? long.diagnosis : undefined) : quick;
  return { app, diagnosis, isReading: paste.trim() !== '' && diagnosis === undefined };
}

/** There is one, as there is one catalog. */
function useRecogniser(data: RecognitionData | undefined): Recogniser | undefined {
  const { data: program } = useQuery(recogniserProgram);
  const isReady = data !== undefined && program !== undefined;
  const { data: recogniser } = useQuery({
    queryKey: ['recogniser'],
    queryFn: isReady ? () => program.make(data) : skipToken,
    structuralSharing: false,
    retry: false,
    // A catalog that is broken is nothing that could be loaded again.
    throwOnError: true,
  });
  return recogniser;
}
