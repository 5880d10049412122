import type { AppFile, Flow, Part } from '../catalog/index.ts';
import { allFlows, indexFlows } from '../catalog/index.ts';
import type { WalkFlow } from '../engine/index.ts';
import { allTrails, composeFlow } from '../engine/index.ts';
import type { Project } from './load-project.ts';

/** A flow composed with a procedure. */
export interface Composed {
  readonly file: string;
  readonly flow: Flow;
  /** The app whose entries lead to it. Absent for a question. */
  readonly app: AppFile | undefined;
  /** The app whose procedure is walked, when a general flow is walked in its name. Absent: `app`. */
  readonly chosen?: AppFile;
  /** A message when it cannot be composed. */
  readonly walk: WalkFlow | { readonly message: string };
}

/** Every flow an entry or an address can lead to, composed with its app's procedure; general ones with that of every app. */
export function composeAll(project: Project): readonly Composed[] {
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
  const withProcedure = project.catalog.apps.filter(({ selectable, procedure }) => selectable && procedure);
  const lent = fixes
    .filter(({ app }) => !app.selectable)
    .flatMap((one) => withProcedure.map((chosen) => ({ ...one, chosen })));
  return [
    ...[...asks, ...fixes].map((one) => ({ ...one, walk: tryCompose(one.flow, index, partsOf(one.app)) })),
    ...lent.map((one) => ({ ...one, walk: tryCompose(one.flow, index, partsOf(one.chosen)) })),
  ];
}

function partsOf(app: AppFile | undefined): readonly Part[] {
  return app?.procedure?.parts ?? [];
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
