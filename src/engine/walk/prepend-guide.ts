import type { CodeGuide, EntryId } from '../../catalog/types.ts';
import type { WalkFlow, WalkStep } from './walk-flow.ts';

/** Id of the step that holds what to do about one code. */
const OWN_STEP_ID = 'own-steps';

/**
 * Puts what to do about one code before the flow of its kind: it works then, or the walk goes on with the flow.
 *
 * @param entry The code's entry; the wording stands with its text.
 */
export function prependGuide(flow: WalkFlow, entry: EntryId, { actions, who, minutes }: CodeGuide): WalkFlow {
  const good = [...flow.outcomes.values()].find(({ kind }) => kind === 'fixed');
  const text = { flow: 'code', node: entry };
  const step: WalkStep = {
    ...{ id: OWN_STEP_ID, kind: 'action', text, choiceText: text, who, minutes, actions },
    ...{ values: [], weakensSecurity: false, check: false },
    choices: [
      { id: 'fixed', to: good?.id ?? 'fixed' },
      { id: 'failed', to: flow.start },
      ...(who.length > 0 ? [{ id: 'cannot', to: 'hand-over' }] : []),
    ],
  };
  const outcomes = new Map(flow.outcomes);
  if (good === undefined) outcomes.set('fixed', endOf('fixed', 'fixed'));
  if (who.length > 0 && !outcomes.has('hand-over')) outcomes.set('hand-over', endOf('hand-over', 'escalate'));
  return { ...flow, start: OWN_STEP_ID, steps: new Map([[OWN_STEP_ID, step], ...flow.steps]), outcomes };
}

function endOf(id: string, kind: 'fixed' | 'escalate') {
  return { id, kind, text: { flow: 'outcomes', node: id } };
}
