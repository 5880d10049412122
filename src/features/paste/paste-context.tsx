import { createContext, type ReactNode, startTransition, use, useCallback, useMemo, useState } from 'react';
import type { AppId, EntryId } from '../../catalog/types.ts';
import { beginRequestRecord, endRequestRecord } from '../../platform/request-record.ts';

/** What the admin gave; kept in memory only, so that it is gone with the tab. */
export interface PasteState {
  readonly paste: string;
  /** Takes another one. What is drawn of it comes in pieces, after the frame that shows the letter in its box. */
  readonly setPaste: (paste: string) => void;
  /** The app the admin chose. Absent: not sure. */
  readonly app: AppId | undefined;
  readonly setApp: (app: AppId | undefined) => void;
  /** Which of several possible entries the admin chose. Forgotten when paste or app change. */
  readonly chosen: EntryId | undefined;
  readonly setChosen: (entry: EntryId | undefined) => void;
}

const PasteContext = createContext<PasteState | undefined>(undefined);

/** Keeps the paste while the admin moves between screens. */
export function PasteProvider({ children }: { readonly children: ReactNode }) {
  const [paste, setPaste] = useState('');
  const [app, setApp] = useState<AppId | undefined>(undefined);
  const [chosen, setChosen] = useState<EntryId | undefined>(undefined);
  const takePaste = useCallback((next: string) => {
    // Every letter of a typed text counts, so the record goes on until the box is empty.
    if (next.trim() === '') endRequestRecord();
    else beginRequestRecord();
    startTransition(() => {
      setPaste(next);
      setChosen(undefined);
    });
  }, []);
  const takeApp = useCallback((next: AppId | undefined) => {
    setApp(next);
    setChosen(undefined);
  }, []);
  const state = useMemo(
    () => ({ paste, setPaste: takePaste, app, setApp: takeApp, chosen, setChosen }),
    [paste, takePaste, app, takeApp, chosen],
  );
  return <PasteContext value={state}>{children}</PasteContext>;
}

/** The paste and the chosen app. */
export function usePaste(): PasteState {
  const state = use(PasteContext);
  if (state === undefined) throw new Error('Signpost: usePaste outside of PasteProvider');
  return state;
}
