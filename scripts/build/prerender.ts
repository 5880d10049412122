import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { type PageFiles, toPageFiles } from '../../src/catalog/index.ts';
import { loadProject } from '../../src/checks/load-project.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { bootText } from './boot-text.ts';
import { dataFolders } from './data-files.ts';
import { type Site, writePage } from './page-html.ts';
import { writeSitemaps } from './sitemaps.ts';

type Program = typeof import('../../src/prerender/render-page.tsx');

/**
 * Writes every page in every locale as a file of its own, so that it is read before any script has come. PRERENDER=0 leaves
 * that out; SITE_URL, the address the site will have, adds canonical addresses and sitemaps.
 */
export function prerender(root: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'signpost:prerender',
    apply: (_, { command }) => command === 'build' && process.env.PRERENDER !== '0',
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      sequential: true,
      async handler() {
        const program = await buildProgram(root, config);
        const out = resolve(root, config.build.outDir);
        const site = { base: config.base, origin: process.env.SITE_URL?.replace(/\/$/, '') };
        const files = toPageFiles(loadProject(root).catalog);
        for (const locale of locales) await writeLocale(program, files, locale, out, site, config);
        writeSitemaps(out, program.allPaths(files), site);
      },
    },
  };
}

async function writeLocale(
  program: Program,
  files: PageFiles,
  locale: Locale & { readonly tag: (typeof locales)[number]['tag'] },
  out: string,
  site: Site,
  { logger, publicDir }: ResolvedConfig,
): Promise<void> {
  const began = performance.now();
  const empty = readFileSync(join(out, locale.tag, 'shell.html'), 'utf8');
  const read = readTextsOnce(publicDir);
  let bytes = 0;
  const paths = program.allPaths(files);
  for (const below of paths) {
    const page = writePage(empty, below, locale, await program.renderPage(below, locale.tag, files, read), site);
    const folder = join(out, locale.tag, below);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), page);
    bytes += Buffer.byteLength(page);
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  logger.info(`${locale.tag}: ${paths.length} pages, ${(bytes / 1e6).toFixed(1)} MB, ${seconds} s`);
}

/** Builds the part that draws pages, for Node, out of the way of the site itself. */
async function buildProgram(root: string, { base, define }: ResolvedConfig): Promise<Program> {
  // A folder of its own for each build: Node keeps a module by its path for as long as it runs.
  const outDir = join(root, 'node_modules/.cache', `prerender-${process.pid}-${Date.now()}`);
  await build({
    root,
    base,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    plugins: [react(), dataFolders(root), bootText(root)],
    build: { ssr: 'src/prerender/render-page.tsx', outDir, emptyOutDir: true, assetsInlineLimit: 0, minify: false },
  });
  const program = (await import(pathToFileURL(join(outDir, 'render-page.js')).href)) as Program;
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  return program;
}

function readTextsOnce(folder: string): (locale: string, namespace: string) => object {
  const known = new Map<string, object>();
  return (locale, namespace) => {
    const path = `locales/${locale}/${namespace}.json`;
    const texts = known.get(path) ?? (JSON.parse(readFileSync(join(folder, path), 'utf8')) as object);
    known.set(path, texts);
    return texts;
  };
}
