import type { AppId, Flow, QuestionStep } from '../../catalog/types.ts';
import type { Question, QuestionChoice } from '../types.ts';
import type { EvidenceIndex } from './candidates.ts';
import type { Claimed } from './claim.ts';
import type { CompiledCatalog } from './compile.ts';
import type { Reading } from './reading.ts';

/**
 * The question that splits the candidates best, counted by how many are left on average when it is answered: which app,
 * which of the entries, or a question flow made for this bare error. Of equals the one that is easier to answer: an admin
 * knows the app without reading on.
 *
 * @param candidates At least two.
 */
export function chooseQuestion(candidates: readonly Claimed[], { index, catalog }: Reading): Question {
  const apps = groupByApp(candidates);
  const areApps = [...apps.keys()].every((app) => catalog.apps.get(app)?.selectable);
  const [only] = [...apps.keys()];
  const ask = catalog.asks.find((flow) => apps.size === 1 && flow.ask?.app === only && isAsked(flow, index));
  if (ask !== undefined) return toQuestion(ask);
  const unsure = { id: 'unknown', leadsTo: cheapest(candidates, catalog) };
  const left = [...apps.values()].reduce((sum, { length }) => sum + length * length, 0) / candidates.length;
  if (areApps && apps.size > 1 && left <= MAX_LEFT) return { id: 'which-app', choices: [...appChoices(apps), unsure] };
  return { id: 'which-entry', choices: [...entryChoices(candidates), unsure] };
}

function groupByApp(candidates: readonly Claimed[]): ReadonlyMap<AppId, readonly Claimed[]> {
  const apps = new Map<AppId, Claimed[]>();
  for (const one of candidates) apps.set(one.app, [...(apps.get(one.app) ?? []), one]);
  return apps;
}

/** An app leads to its entry; one with several leads to the best of them, and choosing it asks again. */
function appChoices(apps: ReadonlyMap<AppId, readonly Claimed[]>): QuestionChoice[] {
  return [...apps].map(([app, [first]]) => ({ id: app, leadsTo: (first as Claimed).entry }));
}

function entryChoices(candidates: readonly Claimed[]): QuestionChoice[] {
  return candidates.map(({ entry }) => ({ id: entry, leadsTo: entry }));
}

/** Who cannot tell starts where the check costs least: flows begin with what is quick and can be undone. */
function cheapest(candidates: readonly Claimed[], { minutesByEntry }: CompiledCatalog): Claimed['entry'] {
  const minutesOf = ({ entry }: Claimed): number => minutesByEntry.get(entry) ?? DEFAULT_MINUTES;
  return candidates.reduce((best, one) => (minutesOf(one) < minutesOf(best) ? one : best)).entry;
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

/** Asking for the app is worth it while it leaves about one entry. */
const MAX_LEFT = 1.5;
const DEFAULT_MINUTES = 15;
