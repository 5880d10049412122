import { join } from 'node:path';

/** What the bundler tells of a module. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Puts all of our own code that every page needs into one file. Otherwise whatever a later screen needs as well would be a file
 * of its own, and to ask for each takes a slow processor several milliseconds.
 *
 * @param root The project's folder.
 * @returns Name of the file a module belongs in; `undefined` for all that is not needed at once.
 */
export function firstScript(root: string): (id: string, graph: Graph) => string | undefined {
  let first: ReadonlySet<string> | undefined;
  return (id, graph) => {
    first ??= minus(reach(join(root, 'src/main.tsx'), graph), reach(join(root, 'src/boot.ts'), graph));
    return first.has(id) ? 'main' : undefined;
  };
}

/** A module and all it imports at once, but for the engine: pages use little of what its one door leads to. */
function reach(id: string, graph: Graph, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(id) || id.includes('/src/engine/')) return reached;
  reached.add(id);
  for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reach(imported, graph, reached);
  return reached;
}

function minus(ids: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...ids].filter((id) => !others.has(id)));
}
