import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { AppId } from '../../catalog/types.ts';

/** What the admin gave; kept in memory only, so that it is gone with the tab. */
export interface PasteState {
  readonly paste: string;
  readonly setPaste: (paste: string) => void;
  /** The app the admin chose. Absent: not sure. */
  readonly app: AppId | undefined;
  readonly setApp: (app: AppId | undefined) => void;
}

const PasteContext = createContext<PasteState | undefined>(undefined);

/** Keeps the paste while the admin moves between screens. */
export function PasteProvider({ children }: { readonly children: ReactNode }) {
  const [paste, setPaste] = useState('');
  const [app, setApp] = useState<AppId | undefined>(undefined);
  const state = useMemo(() => ({ paste, setPaste, app, setApp }), [paste, app]);
  return <PasteContext value={state}>{children}</PasteContext>;
}

/** The paste and the chosen app. */
export function usePaste(): PasteState {
  const state = use(PasteContext);
  if (state === undefined) throw new Error('Signpost: usePaste outside of PasteProvider');
  return state;
}
