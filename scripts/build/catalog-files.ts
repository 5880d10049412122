import type { Plugin } from 'vite';
import { runChecks } from '../../src/checks/index.ts';
import { catalogSources } from './catalog-sources.ts';

/**
 * Serves the catalog to the page as static files: what recognition, guides and pages of single codes need. Reads the sources
 * anew at each request in development. A build stops when a check fails.
 */
export function catalogFiles(root: string): Plugin {
  let isServing = false;
  return {
    name: 'signpost:catalog-files',
    configResolved({ command }) {
      isServing = command === 'serve';
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.slice(server.config.base.length) ?? '';
        const source = path.startsWith('catalog/') ? catalogSources(root)[path] : undefined;
        if (source === undefined) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(source);
      });
    },
    buildStart() {
      if (isServing) return;
      const lines = runChecks(root);
      if (lines.length > 0) this.error(`The catalog or its text is broken.\n${lines.join('\n')}`);
    },
    generateBundle() {
      for (const [fileName, source] of Object.entries(catalogSources(root)))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
