import type { Plugin } from 'vite';
import { runChecks } from '../../src/checks/index.ts';
import { catalogSources } from './catalog-sources.ts';
import { serveSources } from './serve-sources.ts';

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
      serveSources(server, (path) => (path.startsWith('catalog/') ? catalogSources(root)[path] : undefined));
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
