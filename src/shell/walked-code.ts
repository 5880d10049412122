import { useMemo } from 'react';
import { composeCode } from '../catalog/compose-code.ts';
import type { CodesFile, GuideFile, RecognitionFile } from '../catalog/index.ts';
import { appOfEntry, indexFlows } from '../catalog/index.ts';
import type { EntryId } from '../catalog/types.ts';
import type { WalkFlow } from '../engine/index.ts';
import type { WalkedApp } from '../features/guide/guide.tsx';

/** A code's flow, and in whose name it is walked. */
export interface WalkedCode {
  readonly flow: WalkFlow;
  readonly app: WalkedApp;
  /** The app one can choose whose list the code is in. Absent: a standard's code. */
  readonly owner: RecognitionFile['apps'][number] | undefined;
}

/** Composes the flow of a code. The flow's own app holds its words; the code's app gives the name. */
export function useWalkedCode(
  guide: GuideFile,
  recognition: RecognitionFile,
  row: CodesFile['codes'][number],
): WalkedCode {
  const flow = useMemo(() => composeCode(indexFlows(guide.flows), row), [guide, row]);
  const owner = recognition.apps.find(({ id, selectable }) => selectable && id === appOfEntry(row.id));
  const app = {
    id: appOfEntry(flow.id as EntryId),
    name: owner?.name ?? '',
    isUnnamed: owner === undefined,
    entry: row.id,
  };
  return { flow, app, owner };
}
