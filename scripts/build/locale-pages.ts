import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { contentSecurityPolicy } from '../../src/delivery/security-headers.ts';
import { locales } from '../../src/i18n/locales.ts';

/**
 * Writes the page once per locale with its language set, and as 404.html for hosts that serve it for unknown addresses. The
 * same page without content is each locale's `shell.html`: what is shown without a network.
 * The content security policy goes into the page itself, for hosts that send no headers.
 */
export function localePages(): Plugin {
  return {
    name: 'signpost:locale-pages',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyForPage() },
        injectTo: 'head-prepend',
      },
    ],
    writeBundle({ dir = 'dist' }) {
      const page = readFileSync(join(dir, 'index.html'), 'utf8');
      for (const { tag, direction } of locales) {
        mkdirSync(join(dir, tag), { recursive: true });
        const ownPage = page.replace('<html lang="en" dir="ltr">', `<html lang="${tag}" dir="${direction}">`);
        writeFileSync(join(dir, tag, 'index.html'), ownPage);
        writeFileSync(join(dir, tag, 'shell.html'), ownPage);
      }
      writeFileSync(join(dir, '404.html'), page);
    },
  };
}

/** A page cannot say who may frame it; that takes a header. */
function policyForPage(): string {
  return contentSecurityPolicy.filter((directive) => !directive.startsWith('frame-ancestors')).join('; ');
}
