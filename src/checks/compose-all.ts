import { composeCode } from '../catalog/compose-code.ts';
import type { AppFile, EntryId, Flow, Part } from '../catalog/index.ts';
import { allFlows, appOfEntry, flowOfKind, indexFlows } from '../catalog/index.ts';
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
  /** The code that is walked, when the flow is that of its kind. Absent: an entry or a question. */
  readonly code?: EntryId;
  /** A message when it cannot be composed. */
  readonly walk: WalkFlow | { readonly message: string };
}

/**
 * Every flow an entry, a code or an address can lead to, composed with its app's procedure; general ones with that of every
 * app. Of codes without a guide of their own, one of each kind.
 */
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
    ...composeCodes(project, index),
  ];
}

function composeCodes(project: Project, index: ReadonlyMap<string, Flow>): Composed[] {
  const kinds = new Set<string>();
  return project.codeFiles.flatMap(({ path, data }) =>
    data.codes.flatMap((row) => {
      const flow = index.get(flowOfKind(row.kind));
      const isOneMore = row.guide === undefined && kinds.has(row.kind);
      if (row.guide === undefined) kinds.add(row.kind);
      if (flow === undefined || isOneMore) return [];
      const app = project.catalog.apps.find(({ id }) => id === appOfEntry(flow.id as EntryId));
      return [{ file: path, flow, app, code: row.id, walk: orMessage(() => composeCode(index, row)) }];
    }),
  );
}

function partsOf(app: AppFile | undefined): readonly Part[] {
  return app?.procedure?.parts ?? [];
}

function tryCompose(
  flow: Flow,
  index: ReadonlyMap<string, Flow>,
  parts: readonly Part[],
): WalkFlow | { message: string } {
  return orMessage(() => composeFlow(flow, index, parts));
}

function orMessage(compose: () => WalkFlow): WalkFlow | { message: string } {
  try {
    const walk = compose();
    allTrails(walk);
    return walk;
  } catch (error) {
    return { message: (error as Error).message };
  }
}
