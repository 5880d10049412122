import type { Flow } from '../../catalog/index.ts';
import type { WalkFlow } from '../../engine/index.ts';
import { allTrails, RESERVED_NAMES } from '../../engine/index.ts';
import type { Check, Failure } from '../check.ts';
import { composeAll } from '../compose-all.ts';
import type { Project } from '../load-project.ts';

/** Most screens on any way through a flow, its outcome not counted. */
const MAX_SCREENS = 9;
/** Most screens on the median way: of each entry's flow the middle one, and of those the middle one. */
const MAX_MEDIAN_SCREENS = 4;
/** Names that stand in the query of an address beside the trail. */
const RESERVED_IDS: ReadonlySet<string> = new Set(RESERVED_NAMES);

export const flows: Check = {
  name: 'flows',
  description:
    'Every flow composes, every step is reached, every way ends within nine screens, every role can be handed over.',
  check: (project) => [
    ...composeAll(project).flatMap(({ file, flow, walk }) =>
      'message' in walk ? [broken(file, flow, walk.message)] : checkWalk(file, flow, walk),
    ),
    ...checkMedian(project),
  ],
};

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
    if (RESERVED_IDS.has(step.id)) fail(`${flow.id} ${step.id}`, 'has an id that addresses use otherwise', 'rename it');
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
  const medians = composeAll(project).flatMap(({ walk, chosen, code }) =>
    'message' in walk || chosen !== undefined || code !== undefined
      ? []
      : [median(allTrails(walk).map(({ trail }) => trail.size))],
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
