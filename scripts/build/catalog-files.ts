import type { Plugin } from 'vite';
import { toCodesFile, toGuideFile, toRecognitionFile, toStartFile } from '../../src/catalog/index.ts';
import { runChecks } from '../../src/checks/index.ts';
import { loadProject } from '../../src/checks/load-project.ts';

/**
 * Serves the catalog to the page as static files: what recognition, guides and pages of single codes need. Reads the sources
 * anew at each request in development. A build stops when a check fails.
 */
export function catalogFiles(root: string): Plugin {
  const files: Readonly<Record<string, () => unknown>> = {
    'catalog/recognition.json': () => toRecognitionFile(loadProject(root).catalog),
    'catalog/start.json': () => toStartFile(loadProject(root).catalog),
    'catalog/codes.json': () => toCodesFile(loadProject(root).catalog),
    'catalog/guide.json': () => toGuideFile(loadProject(root).catalog),
  };
  let isServing = false;
  return {
    name: 'signpost:catalog-files',
    configResolved({ command }) {
      isServing = command === 'serve';
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.slice(server.config.base.length) ?? '';
        const file = files[path];
        if (file === undefined) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(JSON.stringify(file()));
      });
    },
    buildStart() {
      if (isServing) return;
      const lines = runChecks(root);
      if (lines.length > 0) this.error(`The catalog or its text is broken.\n${lines.join('\n')}`);
    },
    generateBundle() {
      for (const [fileName, read] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(read()) });
      }
    },
  };
}
