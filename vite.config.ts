import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { bootText } from './scripts/build/boot-text.ts';
import { bundleChart } from './scripts/build/bundle-chart.ts';
import { catalogFiles } from './scripts/build/catalog-files.ts';
import { hostFiles } from './scripts/build/host-files.ts';
import { localePages } from './scripts/build/locale-pages.ts';
import { prerender } from './scripts/build/prerender.ts';
import { pseudoLocale } from './scripts/build/pseudo-locale.ts';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };

export default defineConfig({
  base: process.env.BASE ?? '/',
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [
    react(),
    catalogFiles(root),
    bootText(root),
    localePages(root),
    prerender(root),
    hostFiles(),
    bundleChart(root),
    pseudoLocale(root),
  ],
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    target: 'es2022',
    license: { fileName: 'licences.json' },
  },
  worker: { format: 'es' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{engine,catalog,checks,delivery,locales,scripts}/**/*.test.ts'],
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
