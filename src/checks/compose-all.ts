import type { AppFile, Flow, Part } from '../catalog/index.ts';
import { allFlows, indexFlows } from '../catalog/index.ts';
import type { WalkFlow } from '../engine/index.ts';
import { allTrails, composeFlow } from '../engine/index.ts';
import type { Project } from './load-project.ts';

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
