import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Rolldown } from 'vite';
import siteConfig from '../../vite.config.ts';
import { bootText } from './boot-text.ts';
import { catalogFiles } from './catalog-files.ts';
import { dataFolders } from './data-files.ts';

/** What is built for a page that is one file. */
export interface SingleBundle {
  /** A module that holds every screen and imports nothing. */
  readonly script: string;
  readonly style: string;
  /** JSON texts of the catalog by the path the page asks for. */
  readonly catalog: ReadonlyMap<string, string>;
}

/**
 * Builds the program for a page that is one file.
 *
 * @param tags Locales whose first sentences go into the script.
 * @throws Error when a module for sites got into it, or a check of the catalog fails.
 */
export async function bundleSingle(root: string, tags: readonly string[]): Promise<SingleBundle> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: siteConfig.define ?? {},
    plugins: [react(), catalogFiles(root), dataFolders(root, false), bootText(root, tags)],
    resolve: { alias: STAND_INS.map(([find, name]) => ({ find, replacement: join(root, 'src/single', name) })) },
    build: {
      write: false,
      target: siteConfig.build?.target ?? 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src/single/main.tsx'),
        output: { format: 'es', codeSplitting: false },
        checks: { bundlerTimings: false },
      },
    },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('Signpost: not one build');
  const { output } = result;
  const assets = output.filter((file) => file.type === 'asset');
  return {
    script: scriptOf(output, root),
    style: textOf(assets.find(({ fileName }) => fileName.endsWith('.css'))),
    catalog: new Map(
      assets.filter(({ fileName }) => fileName.endsWith('.json')).map((file) => [`/${file.fileName}`, textOf(file)]),
    ),
  };
}

function scriptOf(output: Rolldown.RolldownOutput['output'], root: string): string {
  const [chunk, ...others] = output.filter((file) => file.type === 'chunk');
  if (chunk === undefined || others.length > 0) throw new Error('Signpost: the program is not one script');
  for (const [, name] of STAND_INS) {
    const isThere = chunk.moduleIds.includes(join(root, 'src/single', name));
    if (!isThere) throw new Error(`Signpost: src/single/${name} stands in for nothing`);
  }
  return chunk.code;
}

function textOf(asset: Rolldown.OutputAsset | undefined): string {
  if (asset === undefined) throw new Error('Signpost: the build has no style');
  return typeof asset.source === 'string' ? asset.source : new TextDecoder().decode(asset.source);
}

/** Imports of what only a site can do, and the file of `src/single` that is taken instead. */
const STAND_INS: readonly (readonly [find: RegExp, name: string])[] = [
  [/^(?:.*\/platform|\.)\/address\.ts$/, 'address.ts'],
  [/^(?:.*\/platform|\.)\/files\.ts$/, 'files.ts'],
  [/^.*\/offline-program\.ts$/, 'offline-program.ts'],
  [/^.*\/worker\/start-worker\.ts$/, 'start-worker.ts'],
  [/^i18next-http-backend$/, 'text-backend.ts'],
];
