import type { Slug } from '../../catalog/types.ts';
import type { StepId, WalkFlow, WalkOutcome, WalkStep } from './walk-flow.ts';

/** The choices made so far, by step. The only state of a walk. */
export type Trail = ReadonlyMap<StepId, Slug>;

/**
 * Names beside the steps in the query of an address: the app a general guide is walked for, the entry a report is about,
 * and what the values of a step depend on. No step may have such an id.
 */
export const RESERVED_NAMES = ['app', 'cloud', 'data-centre', 'entry'] as const;

/** A step that was answered, with the answer. */
export interface Answered {
  readonly step: WalkStep;
  readonly choice: Slug;
}

/** Where a trail leads. */
export interface Position {
  /** The steps answered, in the order walked. */
  readonly answered: readonly Answered[];
  /** The step in hand. Absent at an outcome. */
  readonly step?: WalkStep;
  /** The end that was reached. Absent while a step is in hand. */
  readonly outcome?: WalkOutcome;
  /** Steps that follow whatever is answered. Empty at an outcome, or where it depends on the answer. */
  readonly ahead: readonly WalkStep[];
  /** Trail entries that name no step of the flow or no choice of the step, by step id. */
  readonly dropped: readonly StepId[];
  /** Screens of the shortest and the longest way through the flow from here, the one in hand included. */
  readonly remaining: readonly [number, number];
}

/**
 * Replays a trail. The position is never stored, so Back, reload and shared links cannot disagree with it.
 *
 * @param trail Choices by step id; entries of steps that are not on the way are kept by the caller but have no effect.
 */
export function resolvePosition(flow: WalkFlow, trail: Trail): Position {
  const answered: Answered[] = [];
  const visited = new Set<StepId>();
  let at = flow.start;
  for (let step = flow.steps.get(at); step !== undefined && !visited.has(at); step = flow.steps.get(at)) {
    const choice = step.choices.find(({ id }) => id === trail.get(at));
    if (choice === undefined) break;
    visited.add(at);
    answered.push({ step, choice: choice.id });
    at = choice.to;
  }
  const step = flow.steps.get(at);
  const outcome = flow.outcomes.get(at);
  return {
    answered,
    ...(step === undefined ? {} : { step }),
    ...(outcome === undefined ? {} : { outcome }),
    ahead: step === undefined ? [] : stepsAhead(flow, step),
    dropped: findDropped(flow, trail),
    remaining: countScreens(flow, at),
  };
}

/**
 * Every way through a flow.
 *
 * @returns For each, the choices made and the outcome reached. Throws when a way never ends, naming the flow.
 */
export function allTrails(flow: WalkFlow): readonly { readonly trail: Trail; readonly outcome: StepId }[] {
  const found: { trail: Trail; outcome: StepId }[] = [];
  const walk = (at: StepId, trail: Trail): void => {
    const step = flow.steps.get(at);
    if (step === undefined) {
      found.push({ trail, outcome: at });
      return;
    }
    if (trail.has(at)) throw new Error(`Signpost: flow ${flow.id} comes back to ${at}`);
    for (const { id, to } of step.choices) walk(to, new Map([...trail, [at, id]]));
  };
  walk(flow.start, new Map());
  return found;
}

/** The main way on is the first choice; steps stand ahead for certain while there is only one way that goes on. */
function stepsAhead(flow: WalkFlow, step: WalkStep): readonly WalkStep[] {
  const ahead: WalkStep[] = [];
  let next = onlyNext(flow, step);
  while (next !== undefined && next !== step && !ahead.includes(next)) {
    ahead.push(next);
    next = onlyNext(flow, next);
  }
  return ahead;
}

/** The one step all choices lead to that do not end the walk. Where several steps may follow, it depends. */
function onlyNext(flow: WalkFlow, step: WalkStep): WalkStep | undefined {
  if (step.check) return undefined;
  const targets = new Set(step.choices.map(({ to }) => to).filter((to) => flow.steps.has(to)));
  return targets.size === 1 ? flow.steps.get([...targets][0] as StepId) : undefined;
}

function findDropped(flow: WalkFlow, trail: Trail): readonly StepId[] {
  return [...trail].flatMap(([id, choice]) =>
    flow.steps.get(id)?.choices.some((known) => known.id === choice) ? [] : [id],
  );
}

function countScreens(flow: WalkFlow, from: StepId): readonly [number, number] {
  const known = new Map<StepId, readonly [number, number]>();
  const count = (at: StepId): readonly [number, number] => {
    const step = flow.steps.get(at);
    if (step === undefined) return [0, 0];
    const cached = known.get(at);
    if (cached !== undefined) return cached;
    known.set(at, [1, 1]);
    const counts = step.choices.map(({ to }) => count(to));
    const range = [
      1 + Math.min(...counts.map(([low]) => low)),
      1 + Math.max(...counts.map(([, high]) => high)),
    ] as const;
    known.set(at, range);
    return range;
  };
  return count(from);
}
