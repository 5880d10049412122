import { memo } from 'react';
import type { AppId, EntryId } from '../../catalog/types.ts';
import { DiagnosisView } from '../../features/matches/diagnosis-view.tsx';
import type { DiagnosisState } from '../../features/matches/use-diagnosis.ts';
import { findEntry, useAppName, useCodesFile, useGuideFile, useRecognition } from '../use-catalog.ts';

interface StartAnswerProps extends DiagnosisState {
  readonly paste: string;
  /** Which of several incidents is shown. */
  readonly shown: number;
  readonly onShow: (incident: number) => void;
  readonly onChooseApp: (app: AppId | undefined) => void;
  readonly chosen: EntryId | undefined;
  readonly onChoose: (entry: EntryId) => void;
}

/** What the paste is. Left as it stands until there is another diagnosis, so that every letter typed is seen at once. */
export const StartAnswer = memo(function StartAnswer(props: StartAnswerProps) {
  const recognition = useRecognition();
  const guide = useGuideFile();
  const codes = useCodesFile();
  const apps = recognition.data?.apps ?? [];
  const appName = useAppName(apps);
  return (
    <DiagnosisView
      {...props}
      appName={appName}
      renamed={(former) => apps.find(({ formerNames }) => formerNames.includes(former))?.name}
      isGeneral={(id) => apps.find((one) => one.id === id)?.selectable === false}
      entryFacts={(entry) => (guide.data === undefined ? undefined : findEntry(guide.data, entry)?.entry)}
      ownerOf={(entry) => codes.data?.codes.find(({ id }) => id === entry)?.who}
      recognition={recognition.data?.recognition ?? { codeFamilies: [], wording: [] }}
    />
  );
});
