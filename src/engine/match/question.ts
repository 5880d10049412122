import type { Flow, QuestionStep } from '../../catalog/types.ts';
import type { Question } from '../types.ts';
import type { Candidate, EvidenceIndex } from './candidates.ts';
import type { CompiledCatalog } from './compile.ts';

/**
 * The question that separates the candidates: a question flow made for this bare error, else which app, else which of
 * one app's entries.
 */
export function chooseQuestion(
  candidates: readonly Candidate[],
  index: EvidenceIndex,
  catalog: CompiledCatalog,
): Question {
  const apps = new Set(candidates.map(({ app }) => app));
  const areApps = [...apps].every((app) => catalog.apps.get(app)?.selectable);
  if (areApps && apps.size === candidates.length) {
    return { id: 'which-app', choices: candidates.map(({ app, entry }) => ({ id: app, leadsTo: entry })) };
  }
  const ask = catalog.asks.find((flow) => apps.size === 1 && apps.has(flow.ask?.app ?? '') && isAsked(flow, index));
  if (ask !== undefined) return toQuestion(ask);
  return { id: 'which-entry', choices: candidates.map(({ entry }) => ({ id: entry, leadsTo: entry })) };
}

/** Whether a question flow is made for a status that stands in the paste. */
export function isAsked(flow: Flow, index: EvidenceIndex): boolean {
  return (flow.ask?.status ?? []).some((status) => index.has(`status:${status}`));
}

/** A question flow as a question: its first step's choices. */
export function toQuestion(flow: Flow): Question {
  const first = flow.steps.find((step): step is QuestionStep => step.id === flow.start && step.kind === 'question');
  return {
    id: flow.id,
    choices: (first?.choices ?? []).map(({ id, to }) => ({
      id,
      leadsTo: to.startsWith('entry:') ? to.slice('entry:'.length) : flow.id,
    })),
  };
}
