import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { locales } from '../../src/i18n/locales.ts';

/** Writes the page once per locale with its language set, and as 404.html for hosts that serve it for unknown addresses. */
export function localePages(): Plugin {
  let outDir = 'dist';
  return {
    name: 'signpost:locale-pages',
    apply: 'build',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      handler() {
        const page = readFileSync(join(outDir, 'index.html'), 'utf8');
        for (const { tag, direction } of locales) {
          mkdirSync(join(outDir, tag), { recursive: true });
          writeFileSync(
            join(outDir, tag, 'index.html'),
            page.replace('<html lang="en" dir="ltr">', `<html lang="${tag}" dir="${direction}">`),
          );
        }
        writeFileSync(join(outDir, '404.html'), page);
      },
    },
  };
}
