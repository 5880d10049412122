import type { ActionStep, Flow, Part, QuestionStep } from '../../src/catalog/types.ts';
import { composeFlow, type Trail, type WalkFlow } from '../../src/engine/index.ts';

/** A step's choices as `id: target`. */
type Choices = Readonly<Record<string, string>>;

export function question(id: string, choices: Choices): QuestionStep {
  return { id, kind: 'question', choices: toChoices(choices) };
}

export function action(id: string, choices: Choices, changes: Partial<ActionStep> = {}): ActionStep {
  return { id, kind: 'action', actions: [`${id}-now`], choices: toChoices(choices), ...changes };
}

/** A flow that starts at its first step. */
export function flowOf(id: string, steps: Flow['steps'], changes: Partial<Flow> = {}): Flow {
  return { id, purpose: 'fix', start: steps[0]?.id ?? '', steps, ...changes };
}

/** Composes a flow that may include the others. */
export function compose(flow: Flow, others: readonly Flow[] = [], parts: readonly Part[] = []): WalkFlow {
  return composeFlow(flow, new Map(others.map((other) => [other.id, other])), parts);
}

export function trailOf(choices: Choices): Trail {
  return new Map(Object.entries(choices));
}

function toChoices(choices: Choices): QuestionStep['choices'] {
  return Object.entries(choices).map(([id, to]) => ({ id, to }));
}
