import type { AppFile, Flow, Part } from '../../catalog/index.ts';
import { allFlows, indexFlows } from '../../catalog/index.ts';
import type { WalkFlow } from '../../engine/index.ts';
import { allTrails, composeFlow } from '../../engine/index.ts';
import type { Check, Failure } from '../check.ts';
import type { Project } from '../load-project.ts';

/** Most screens on any way through a flow, its outcome not counted. */
export const MAX_SCREENS = 9;
/** Most screens on the median way: of each entry's flow the middle one, and of those the middle one. */
export const MAX_MEDIAN_SCREENS = 4;

export const flows: Check = {
  name: 'flows',
  description:
    'Every flow composes, every step is reached, every way ends within nine screens, every role can be handed over.',
  check: (project) => [
    ...composeAll(project).flatMap(({ file, flow, walk }) =>
      'message' in walk ? [broken(file, flow, walk.message)] : checkWalk(file, flow, walk),
    ),
    ...checkMedian(project),
    ...checkPartsIncluded(project),
    ...checkUnusedFlows(project),
  ],
};

/** Every flow an entry or an address can lead to, composed with its app's procedure. */
export function composeAll(
  project: Project,
): readonly { file: string; flow: Flow; app: AppFile | undefined; walk: WalkFlow | { message: string } }[] {
  const index = indexFlows(allFlows(project.catalog));
  const asks = project.flowFiles.flatMap(({ path, data }) =>
    data.purpose === 'ask' ? [{ file: path, flow: data, app: undefined }] : [],
  );
  const fixes = project.appFiles.flatMap(({ path, data }) =>
    [...new Set(data.entries.map(({ flow }) => flow))].flatMap((id) => {
      const flow = index.get(id);
      return flow === undefined ? [] : [{ file: path, flow, app: data }];
    }),
  );
  return [...asks, ...fixes].map(({ file, flow, app }) => ({
    file,
    flow,
    app,
    walk: tryCompose(flow, index, app?.procedure?.parts ?? []),
  }));
}

function tryCompose(
  flow: Flow,
  index: ReadonlyMap<string, Flow>,
  parts: readonly Part[],
): WalkFlow | { message: string } {
  try {
    const walk = composeFlow(flow, index, parts);
    allTrails(walk);
    return walk;
  } catch (error) {
    return { message: (error as Error).message };
  }
}

function broken(file: string, flow: Flow, message: string): Failure {
  return { file, id: flow.id, problem: message, remedy: 'mend the target or the exit it names' };
}

function checkWalk(file: string, flow: Flow, walk: WalkFlow): Failure[] {
  const trails = allTrails(walk).map(({ trail }) => trail);
  const reached = new Set(trails.flatMap((trail) => [...trail.keys()]));
  const lengths = trails.map((trail) => trail.size).toSorted((a, b) => a - b);
  const failures: Failure[] = [];
  const fail = (id: string, problem: string, remedy: string): number => failures.push({ file, id, problem, remedy });
  for (const step of walk.steps.values()) {
    if (!reached.has(step.id))
      fail(`${flow.id} ${step.id}`, 'no way leads to this step', 'point a choice to it or remove it');
    if (step.who.length > 0 && !step.choices.some(({ id }) => id === 'cannot')) {
      fail(`${flow.id} ${step.id}`, 'needs a role but cannot be handed over', 'add the choice "cannot" to "hand-over"');
    }
    if (step.kind === 'action' && step.actions.length === 0)
      fail(`${flow.id} ${step.id}`, 'tells nothing to do', 'add actions or a procedure');
    if (new Set(step.choices.map(({ id }) => id)).size < step.choices.length)
      fail(`${flow.id} ${step.id}`, 'has a choice twice', 'rename one of them');
  }
  for (const id of walk.outcomes.keys()) {
    const isReached = [...walk.steps.values()].some((step) => step.choices.some(({ to }) => to === id));
    if (!isReached) fail(`${flow.id} ${id}`, 'no way leads to this outcome', 'point a choice to it or remove it');
  }
  const longest = lengths.at(-1) ?? 0;
  if (longest > MAX_SCREENS) fail(flow.id, `has a way of ${longest} screens`, `shorten it to ${MAX_SCREENS}`);
  return failures;
}

function checkMedian(project: Project): Failure[] {
  const medians = composeAll(project).flatMap(({ walk }) =>
    'message' in walk ? [] : [median(allTrails(walk).map(({ trail }) => trail.size))],
  );
  const found = median(medians);
  if (found <= MAX_MEDIAN_SCREENS) return [];
  return [
    {
      file: 'src/catalog',
      id: '',
      problem: `the median way has ${found} screens`,
      remedy: `shorten flows to ${MAX_MEDIAN_SCREENS}`,
    },
  ];
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}

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
