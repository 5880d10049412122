import { composeFlow, prependGuide, type WalkFlow } from '../engine/index.ts';
import { flowOfKind } from './index.ts';
import type { CodeEntry, Flow, FlowId } from './types.ts';

/**
 * The flow of a code's kind, behind what to do about this very code.
 *
 * @throws Error naming the code and its kind when the kind has no flow.
 */
export function composeCode(
  flows: ReadonlyMap<FlowId, Flow>,
  { id, kind, guide }: Pick<CodeEntry, 'id' | 'kind' | 'guide'>,
): WalkFlow {
  const flow = flows.get(flowOfKind(kind));
  if (flow === undefined) throw new Error(`Signpost: ${id} is of the kind ${kind}, which has no flow`);
  const walk = composeFlow(flow, flows, []);
  return guide === undefined ? walk : prependGuide(walk, id, guide);
}
