import { toPageFiles } from '../../src/catalog/index.ts';
import { loadProject } from '../../src/checks/load-project.ts';

/** The files of the catalog that the page fetches, by their path below the site's base; made anew from the sources at each call. */
export function catalogSources(root: string): Readonly<Record<string, string>> {
  const files = toPageFiles(loadProject(root).catalog);
  return Object.fromEntries(
    Object.entries(files).map(([name, file]) => [`catalog/${name}.json`, JSON.stringify(file)]),
  );
}
