import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Names a build by what it is made from, so that the same sources always give the same name.
 *
 * @param base The path the site is served under: pages for another path are another build.
 */
export function buildId(root: string, base: string): string {
  const hash = createHash('sha256').update(base);
  for (const path of SOURCES.flatMap((source) => filesUnder(root, source))) {
    hash.update(path).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Writes down which build the host has, for pages that are open since an earlier one. */
export function versionFile(build: string): Plugin {
  return {
    name: 'signpost:version-file',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'version.json', source: `${JSON.stringify({ build })}\n` });
    },
  };
}

function filesUnder(root: string, source: string): readonly string[] {
  if (statSync(join(root, source)).isFile()) return [source];
  return readdirSync(join(root, source), { recursive: true, encoding: 'utf8' })
    .map((path) => `${source}/${path.replaceAll('\\', '/')}`)
    .filter((path) => statSync(join(root, path)).isFile())
    .toSorted();
}

const SOURCES = ['src', 'public', 'scripts/build', 'index.html', 'vite.config.ts', 'package-lock.json'];
