import type {
  ActionStep,
  Choice,
  Flow,
  FlowId,
  IncludeStep,
  Outcome,
  Part,
  QuestionStep,
  Slug,
  WaitStep,
} from '../../catalog/types.ts';
import type { NodeText, StepId, WalkFlow, WalkOutcome, WalkStep } from './walk-flow.ts';

/**
 * Resolves a flow's includes and fills in the parts of the app's procedure. A step whose app has no such part is passed
 * over.
 *
 * @param flow The flow to walk.
 * @param flows Every flow that may be included, by id.
 * @param parts The parts of the app's procedure. Empty for an app without one.
 * @throws Error naming the flow and the id when an include, an exit or a target does not exist.
 */
export function composeFlow(flow: Flow, flows: ReadonlyMap<FlowId, Flow>, parts: readonly Part[]): WalkFlow {
  const draft: Draft = { steps: new Map(), outcomes: new Map(), passedOver: new Map(), starts: new Map() };
  addFlow(flow, '', new Map(), { flows, parts: new Map(parts.map((part) => [part.id, part])), draft });
  const follow = (target: string): StepId => followPassedOver(target, draft, flow.id);
  const steps = new Map([...draft.steps].map(([id, step]) => [id, withTargets(step, follow)]));
  const composed = { id: flow.id, start: follow(flow.start), steps, outcomes: draft.outcomes };
  assertTargets(composed);
  return composed;
}

interface Draft {
  readonly steps: Map<StepId, WalkStep>;
  readonly outcomes: Map<StepId, WalkOutcome>;
  /** Steps without a procedure part, with the step that takes their place. */
  readonly passedOver: Map<StepId, StepId>;
  /** Includes, with the first step of what they include. */
  readonly starts: Map<StepId, StepId>;
}

interface Context {
  readonly flows: ReadonlyMap<FlowId, Flow>;
  readonly parts: ReadonlyMap<Slug, Part>;
  readonly draft: Draft;
}

function addFlow(flow: Flow, prefix: string, exits: ReadonlyMap<string, StepId>, context: Context): void {
  const { draft } = context;
  const textFlow = textFlowOf(flow);
  const resolve = (target: string): StepId => {
    if (target.startsWith('exit:')) return found(exits.get(target.slice('exit:'.length)), flow.id, target);
    if (BUILT_IN.has(target)) return addBuiltIn(target, draft);
    if (target.startsWith('entry:')) return addEntryOutcome(target, draft);
    return prefix + target;
  };
  for (const outcome of flow.outcomes ?? []) {
    const id = prefix + outcome.id;
    const text = { flow: outcome.shared ? 'app-outcomes' : textFlow, node: outcome.id };
    draft.outcomes.set(id, { id, kind: outcome.kind, text });
  }
  for (const step of flow.steps) {
    const id = prefix + step.id;
    if (step.kind === 'include') addInclude(step, id, resolve, flow.id, context);
    else addStep(step, id, textFlow, resolve, context);
  }
}

/** A question's wording stands with the app it asks about. */
export function textFlowOf(flow: Flow): FlowId {
  return flow.ask === undefined ? flow.id : `${flow.ask.app}.${flow.id}`;
}

function addInclude(
  step: IncludeStep,
  id: StepId,
  resolve: (target: string) => StepId,
  flowId: FlowId,
  context: Context,
): void {
  const included = found(context.flows.get(step.flow), flowId, step.flow);
  if (id.split('.').length > MAX_DEPTH) throw new Error(`Signpost: flow ${flowId} includes itself by ${step.flow}`);
  const exits = new Map(Object.entries(step.exits).map(([name, target]) => [name, resolve(target)]));
  context.draft.starts.set(id, `${id}.${included.start}`);
  addFlow(included, `${id}.`, exits, context);
}

function addStep(
  step: QuestionStep | ActionStep | WaitStep,
  id: StepId,
  flowId: FlowId,
  resolve: (target: string) => StepId,
  { parts, draft }: Context,
): void {
  const choices = step.choices.map((choice) => ({ id: choice.id, to: resolve(choice.to) }));
  const own: NodeText = { flow: flowId, node: step.id };
  if (step.kind !== 'action') {
    const minutes = step.kind === 'wait' ? { minutes: step.minutes } : {};
    draft.steps.set(id, { ...BARE_STEP, id, kind: step.kind, text: own, choiceText: own, ...minutes, choices });
    return;
  }
  const part = step.procedure === undefined ? undefined : parts.get(step.procedure);
  if (step.procedure !== undefined && part === undefined) {
    draft.passedOver.set(id, (choices[0] as Choice).to);
    return;
  }
  draft.steps.set(id, {
    ...toActionStep(step, part),
    id,
    text: part ? { flow: 'procedure', node: part.id } : own,
    choiceText: own,
    choices,
  });
}

function toActionStep(
  step: ActionStep,
  part: Part | undefined,
): Omit<WalkStep, 'id' | 'text' | 'choiceText' | 'choices'> {
  const minutes = step.minutes ?? part?.minutes;
  return {
    kind: 'action',
    who: step.who ?? part?.who ?? [],
    ...(minutes === undefined ? {} : { minutes }),
    actions: step.actions ?? part?.actions ?? [],
    values: step.values ?? part?.values ?? [],
    ...(step.link === undefined ? {} : { link: step.link }),
    weakensSecurity: step.weakensSecurity ?? false,
    check: step.check ?? false,
  };
}

function addBuiltIn(target: string, draft: Draft): StepId {
  const kind = BUILT_IN.get(target) as Outcome['kind'];
  draft.outcomes.set(target, { id: target, kind, text: { flow: 'outcomes', node: target } });
  return target;
}

function addEntryOutcome(target: string, draft: Draft): StepId {
  const node = target.slice('entry:'.length);
  draft.outcomes.set(target, { id: target, kind: 'entry', text: { flow: 'outcomes', node } });
  return target;
}

function followPassedOver(target: StepId, draft: Draft, flowId: FlowId): StepId {
  let at = target;
  for (let hops = 0; hops <= draft.passedOver.size + draft.starts.size; hops++) {
    const next = draft.passedOver.get(at) ?? draft.starts.get(at);
    if (next === undefined) return at;
    at = next;
  }
  throw new Error(`Signpost: flow ${flowId} goes in circles at ${target}`);
}

function withTargets(step: WalkStep, follow: (target: StepId) => StepId): WalkStep {
  return { ...step, choices: step.choices.map(({ id, to }) => ({ id, to: follow(to) })) };
}

function assertTargets(flow: WalkFlow): void {
  const targets = [flow.start, ...[...flow.steps.values()].flatMap((step) => step.choices.map(({ to }) => to))];
  for (const target of targets) found(flow.steps.get(target) ?? flow.outcomes.get(target), flow.id, target);
}

function found<T>(value: T | undefined, flowId: FlowId, target: string): T {
  if (value === undefined) throw new Error(`Signpost: flow ${flowId} points to ${target}, which does not exist`);
  return value;
}

/** Deepest nesting of includes; beyond it one of them goes in circles. */
const MAX_DEPTH = 8;

/** Ends that every flow can lead to without listing them. */
const BUILT_IN: ReadonlyMap<string, Outcome['kind']> = new Map([
  ['fixed', 'fixed'],
  ['escalate', 'escalate'],
  ['hand-over', 'escalate'],
]);

const BARE_STEP = { who: [], actions: [], values: [], weakensSecurity: false, check: false } as const;
