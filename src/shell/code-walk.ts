import type { CodesFile, GuideFile } from '../catalog/index.ts';
import { flowOfKind, indexFlows } from '../catalog/index.ts';
import { composeFlow, prependGuide, type WalkFlow } from '../engine/index.ts';

/**
 * The flow of a code's kind, behind what to do about this very code.
 *
 * @throws Error naming the code and its kind when the kind has no flow.
 */
export function composeCode({ flows }: GuideFile, { id, kind, guide }: CodesFile['codes'][number]): WalkFlow {
  const index = indexFlows(flows);
  const flow = index.get(flowOfKind(kind));
  if (flow === undefined) throw new Error(`Signpost: ${id} is of the kind ${kind}, which has no flow`);
  const walk = composeFlow(flow, index, []);
  return guide === undefined ? walk : prependGuide(walk, id, guide);
}
