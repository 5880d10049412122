import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { dataFolders } from './data-files.ts';
import { workerLicences } from './worker-licences.ts';

/**
 * Builds the service worker, which keeps the program and an empty page per locale.
 *
 * @param isRetired Builds the one that takes the place of an earlier one and goes away instead; the page then registers none.
 */
export function offline(root: string, isRetired: boolean): Plugin[] {
  return VitePWA({
    strategies: 'injectManifest',
    registerType: 'prompt',
    injectRegister: false,
    manifest: false,
    srcDir: isRetired ? 'src/service-worker/retired' : 'src/service-worker',
    filename: 'sw.ts',
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['assets/*.{js,css}', '*/shell.html', 'icon.svg'],
      ...(isRetired ? { injectionPoint: '' } : {}),
      buildPlugins: { vite: [dataFolders(root), workerLicences('licences.json')] },
    },
  });
}
