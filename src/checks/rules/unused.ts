import { allFlows, flowOfKind } from '../../catalog/index.ts';
import type { Check, Failure } from '../check.ts';
import type { Project } from '../load-project.ts';

export const unused: Check = {
  name: 'unused',
  description: 'Every flow and every part of a procedure is shown somewhere.',
  check: (project) => [...checkPartsIncluded(project), ...checkUnusedFlows(project)],
};

function checkPartsIncluded({ catalog, appFiles }: Project): Failure[] {
  const used = new Set(
    allFlows(catalog).flatMap((flow) => flow.steps.flatMap((step) => (step.kind === 'action' ? [step.procedure] : []))),
  );
  return appFiles.flatMap(({ path, data }) =>
    (data.procedure?.parts ?? [])
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({
        file: path,
        id: `${data.id} ${id}`,
        problem: 'no step shows this part of the procedure',
        remedy: 'point a step to it or remove it',
      })),
  );
}

/** A flow that is never pointed to is dead weight. */
function checkUnusedFlows({ catalog, flowFiles, appFiles }: Project): Failure[] {
  const pointedTo = new Set<string>([
    ...catalog.apps.flatMap((app) => app.entries.map(({ flow }) => flow)),
    ...catalog.codes.flatMap((list) => list.codes.map(({ kind }) => flowOfKind(kind))),
    ...allFlows(catalog).flatMap((flow) => flow.steps.flatMap((step) => (step.kind === 'include' ? [step.flow] : []))),
  ]);
  const all = [
    ...flowFiles.map(({ path, data }) => ({ path, flow: data })),
    ...appFiles.flatMap(({ path, data }) => (data.flows ?? []).map((flow) => ({ path, flow }))),
  ];
  return all
    .filter(({ flow }) => flow.purpose !== 'ask' && !pointedTo.has(flow.id))
    .map(({ path, flow }) => ({
      file: path,
      id: flow.id,
      problem: 'nothing leads to this flow',
      remedy: 'point an entry to it or remove it',
    }));
}
