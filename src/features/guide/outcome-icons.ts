import type { WalkOutcome } from '../../engine/index.ts';
import type { IconName } from '../../ui/icon.tsx';

/** The drawing that stands for each kind of end. */
export const OUTCOME_ICONS: Readonly<Record<WalkOutcome['kind'], IconName>> = {
  fixed: 'check',
  wait: 'clock',
  escalate: 'forward',
  'not-covered': 'dash',
  entry: 'check',
};
