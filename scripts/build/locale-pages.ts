import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { pagePolicy } from '../../src/delivery/security-headers.ts';
import { findLocale, type Locale, locales, SOURCE_LOCALE } from '../../src/i18n/locales.ts';
import { emptyPage, type StartText } from './page-html.ts';

/**
 * Writes the page without content once per locale, for addresses that have no page of their own and for times without a
 * network, and as 404.html for hosts that serve it for unknown addresses. The content security policy goes into the page
 * itself, for hosts that send no headers, and so does the script that runs before the first paint.
 */
export function localePages(root: string): Plugin {
  let script = '';
  return {
    name: 'signpost:locale-pages',
    apply: 'build',
    async buildStart() {
      const source = await bundleEarly(root);
      const fileName = `assets/early-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`;
      this.emitFile({ type: 'asset', fileName, source });
      script = `${this.environment.config.base}${fileName}`;
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
        injectTo: 'head-prepend',
      },
      { tag: 'script', attrs: { src: script }, injectTo: 'head' },
    ],
    writeBundle({ dir = 'dist' }) {
      const template = readFileSync(join(dir, 'index.html'), 'utf8');
      for (const locale of locales) {
        mkdirSync(join(dir, locale.tag), { recursive: true });
        writeFileSync(
          join(dir, locale.tag, 'shell.html'),
          emptyPage(template, locale, readStartText(root, locale.tag)),
        );
      }
      // An address without a language starts in English, and finds another.
      const page = emptyPage(template, findLocale(SOURCE_LOCALE) as Locale, readStartText(root, SOURCE_LOCALE));
      for (const name of ['index.html', '404.html']) writeFileSync(join(dir, name), page);
    },
  };
}

function readStartText(root: string, tag: string): StartText {
  return JSON.parse(readFileSync(join(root, `public/locales/${tag}/boot.json`), 'utf8')) as StartText;
}

/** The script for before the first paint, in one piece: a module would run after it. */
async function bundleEarly(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: 'src/early.ts', formats: ['iife'], name: 'signpostEarly' } },
  });
  const [output] = [built].flat();
  const [chunk] = output !== undefined && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('src/early.ts: nothing was built');
  return chunk.code;
}
