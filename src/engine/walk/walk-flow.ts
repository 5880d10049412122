import type { ActionStep, Choice, FlowId, Minutes, Outcome, RoleId, Slug, Value } from '../../catalog/types.ts';

/** Id of a step in a composed flow: its own id, behind the ids of the includes that brought it, joined by dots. */
export type StepId = string;

/** Where the wording of a node stands. */
export interface NodeText {
  /**
   * The flow the node was written in, behind its app for a question. `procedure` for a part of the app's procedure, `code` for what to do about a single code (the node is its entry), `outcomes` for the built-in ends,
   * `app-outcomes` for ends that several flows of an app share.
   */
  readonly flow: FlowId;
  /** The node's own id, without prefix. */
  readonly node: Slug;
}

/** A step ready to be walked: includes resolved, procedure parts filled in. */
export interface WalkStep {
  readonly id: StepId;
  readonly kind: 'question' | 'action' | 'wait';
  readonly text: NodeText;
  /** Where the labels of choices stand; differs from `text` when a procedure part is shown. */
  readonly choiceText: NodeText;
  /** Roles of which one is needed. Empty when anyone may. */
  readonly who: readonly RoleId[];
  /** How long it takes. Absent for questions. */
  readonly minutes?: Minutes;
  readonly actions: readonly Slug[];
  readonly values: readonly Value[];
  readonly link?: ActionStep['link'];
  readonly weakensSecurity: boolean;
  /** Whether the step also says how to see that it worked. */
  readonly check: boolean;
  readonly choices: readonly Choice[];
}

/** An end ready to be shown. */
export interface WalkOutcome {
  readonly id: StepId;
  readonly kind: Outcome['kind'] | 'entry';
  readonly text: NodeText;
}

/** A flow without includes. Every choice leads to a step or an outcome in it. */
export interface WalkFlow {
  readonly id: FlowId;
  readonly start: StepId;
  readonly steps: ReadonlyMap<StepId, WalkStep>;
  readonly outcomes: ReadonlyMap<StepId, WalkOutcome>;
}
