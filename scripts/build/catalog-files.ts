import type { Plugin } from 'vite';
import { toGuideFile, toRecognitionFile } from '../../src/catalog/index.ts';
import { loadProject } from '../../src/checks/load-project.ts';

/**
 * Serves the catalog to the page as two static files: what recognition needs and what guides need. Reads the sources
 * anew at each request in development.
 */
export function catalogFiles(root: string): Plugin {
  const files: Readonly<Record<string, () => unknown>> = {
    'catalog/recognition.json': () => toRecognitionFile(loadProject(root).catalog),
    'catalog/guide.json': () => toGuideFile(loadProject(root).catalog),
  };
  return {
    name: 'signpost:catalog-files',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.slice(server.config.base.length) ?? '';
        const file = files[path];
        if (file === undefined) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(JSON.stringify(file()));
      });
    },
    generateBundle() {
      for (const [fileName, read] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(read()) });
      }
    },
  };
}
