import type { Plugin } from 'vite';
import { builtFiles } from '../../src/delivery/host-files.ts';

/**
 * Puts the files into the build that a host reads among what it serves. They speak of the root of a host, so a build for a
 * sub-path goes without.
 */
export function hostFiles(): Plugin {
  let isAtRoot = true;
  return {
    name: 'signpost:host-files',
    apply: 'build',
    configResolved({ base }) {
      isAtRoot = base === '/';
    },
    generateBundle() {
      if (!isAtRoot) return;
      for (const { path, write } of builtFiles) this.emitFile({ type: 'asset', fileName: path, source: write() });
    },
  };
}
