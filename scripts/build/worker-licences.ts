import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Licence } from '../../src/shell/licences.ts';

/**
 * Adds what the service worker is built with to the site's list of licences: it is built by itself, after the site.
 *
 * @param file Name of the list in the folder of the build.
 * @throws Error naming the package that has no licence.
 */
export function workerLicences(file: string): Plugin {
  return {
    name: 'signpost:worker-licences',
    writeBundle({ dir = 'dist' }, bundle) {
      const path = join(dir, file);
      const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
      const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== undefined));
      const listed = JSON.parse(readFileSync(path, 'utf8')) as readonly Licence[];
      const all = new Map(
        [...listed, ...[...folders].map(readLicence)].map((one) => [`${one.name}@${one.version}`, one]),
      );
      const sorted = [...all].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, licence]) => licence);
      writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
    },
  };
}

function packageFolder(module: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module)?.[0];
}

function readLicence(folder: string): Licence {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (license === undefined || file === undefined) throw new Error(`Signpost: ${name} has no licence`);
  return { name, version, identifier: license, text: readFileSync(join(folder, file), 'utf8') };
}
