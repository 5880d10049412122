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
  const engine = join(root, 'src/engine/');
  const before = new Set<string>();
  const first = new Set<string>();
  return (id, graph) => {
    reach(join(root, 'src/boot.ts'), graph, engine, before);
    reach(join(root, 'src/main.tsx'), graph, engine, first);
    return first.has(id) && !before.has(id) ? 'main' : undefined;
  };
}

/** Adds a module and all it imports at once, but for the engine: pages use little of what its one door leads to. */
function reach(id: string, graph: Graph, engine: string, reached: Set<string>): void {
  if (reached.has(id) || id.startsWith(engine)) return;
  reached.add(id);
  for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reach(imported, graph, engine, reached);
}
