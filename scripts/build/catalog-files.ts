import type { Plugin } from 'vite';
import type { PageFiles } from '../../src/catalog/index.ts';
import { toPageFiles } from '../../src/catalog/index.ts';
import { runChecks } from '../../src/checks/index.ts';
import { loadProject } from '../../src/checks/load-project.ts';

/**
 * Serves the catalog to the page as static files: what recognition, guides and pages of single codes need. Reads the sources
 * anew at each request in development. A build stops when a check fails.
 */
export function catalogFiles(root: string): Plugin {
  const read = (): Readonly<Record<string, unknown>> => nameFiles(toPageFiles(loadProject(root).catalog));
  let isServing = false;
  return {
    name: 'signpost:catalog-files',
    configResolved({ command }) {
      isServing = command === 'serve';
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.slice(server.config.base.length) ?? '';
        if (!/^catalog\/[a-z]+\.json$/.test(path)) return next();
        const file = read()[path];
        if (file === undefined) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(JSON.stringify(file));
      });
    },
    buildStart() {
      if (isServing) return;
      const lines = runChecks(root);
      if (lines.length > 0) this.error(`The catalog or its text is broken.\n${lines.join('\n')}`);
    },
    generateBundle() {
      for (const [fileName, file] of Object.entries(read()))
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(file) });
    },
  };
}

/** The files by their path below the site's base. */
function nameFiles(files: PageFiles): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [`catalog/${name}.json`, file]));
}
