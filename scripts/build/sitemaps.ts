import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../src/i18n/locales.ts';
import type { Site } from './page-html.ts';

/**
 * Writes a sitemap per locale, one that names them all, and robots.txt. Nothing where the site's address is not known: a
 * sitemap has to be absolute.
 *
 * @param paths Paths below the locale.
 */
export function writeSitemaps(out: string, paths: readonly string[], { base, origin }: Site): void {
  if (origin === undefined) return;
  const site = `${origin}${base}`;
  for (const { tag } of locales) {
    const urls = paths.map((below) => `<url><loc>${site}${tag}${below}</loc></url>`);
    write(out, `sitemap-${tag}.xml`, `<urlset ${XMLNS}>\n${urls.join('\n')}\n</urlset>\n`);
  }
  const maps = locales.map(({ tag }) => `<sitemap><loc>${site}sitemap-${tag}.xml</loc></sitemap>`);
  write(out, 'sitemap.xml', `<sitemapindex ${XMLNS}>\n${maps.join('\n')}\n</sitemapindex>\n`);
  writeFileSync(join(out, 'robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`);
}

function write(out: string, file: string, content: string): void {
  writeFileSync(join(out, file), `<?xml version="1.0" encoding="UTF-8"?>\n${content}`);
}

const XMLNS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
