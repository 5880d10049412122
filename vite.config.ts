import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { bootText } from './scripts/build/boot-text.ts';
import { buildId, versionFile } from './scripts/build/build-id.ts';
import { bundleChart } from './scripts/build/bundle-chart.ts';
import { catalogFiles } from './scripts/build/catalog-files.ts';
import { dataFiles, dataFolders } from './scripts/build/data-files.ts';
import { firstScript } from './scripts/build/first-script.ts';
import { hostFiles } from './scripts/build/host-files.ts';
import { localePages } from './scripts/build/locale-pages.ts';
import { offline } from './scripts/build/offline.ts';
import { prerender } from './scripts/build/prerender.ts';
import { pseudoLocale } from './scripts/build/pseudo-locale.ts';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };

const base = process.env.BASE ?? '/';
const build = buildId(root, base);
const worksOffline = process.env.OFFLINE !== 'off';

const EVERY_PAGE = /node_modules\/(?:@tanstack|i18next|react|scheduler|use-sync-external-store|wouter|regexparam)/;

/** Nearly all of these is run as soon as it is there: Chromium then compiles it beforehand and beside the page. */
const RUN_AT_ONCE: ReadonlySet<string> = new Set(['libraries', 'main', 'recogniser']);

export default defineConfig({
  base,
  define: {
    __VERSION__: JSON.stringify(version),
    __BUILD__: JSON.stringify(build),
    __OFFLINE__: JSON.stringify(worksOffline),
  },
  plugins: [
    react(),
    catalogFiles(root),
    dataFolders(root),
    pseudoLocale(root),
    dataFiles(root),
    bootText(root),
    localePages(root),
    prerender(root),
    versionFile(build),
    hostFiles(),
    bundleChart(root),
    offline(root, !worksOffline),
  ],
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    target: 'es2022',
    license: { fileName: 'licences.json' },
    // Libraries that every page needs change seldom: readers who come back fetch our own code alone.
    rolldownOptions: {
      output: {
        postBanner: ({ name }) => (RUN_AT_ONCE.has(name) ? '//# allFunctionsCalledOnLoad' : ''),
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'libraries', test: EVERY_PAGE, priority: 1 }, { name: firstScript(root) }],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{engine,catalog,checks,delivery,locales,scripts,service-worker}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['test/{features,i18n,platform,shell,ui}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/setup-page.ts'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
    ],
  },
});
