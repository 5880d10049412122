import { useCallback, useState } from 'react';
import type { Diagnosis } from '../../engine/index.ts';

/** Which of several incidents is shown: the most urgent one until the admin chooses another; forgotten with the diagnosis. */
export function useShownIncident(diagnosis: Diagnosis | undefined): readonly [number, (incident: number) => void] {
  const [choice, setChoice] = useState<{ readonly diagnosis: Diagnosis | undefined; readonly incident: number }>();
  const shown = choice !== undefined && choice.diagnosis === diagnosis ? choice.incident : 0;
  const show = useCallback((incident: number) => setChoice({ diagnosis, incident }), [diagnosis]);
  return [shown, show];
}
