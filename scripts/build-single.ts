/**
 * Writes all of Signpost into one HTML file that runs without a server: `npm run build:single -- --locales en,ja`. Without
 * `--locales` every language goes in.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleSingle } from './build/single-bundle.ts';
import { chooseLocales } from './build/single-locales.ts';
import { writeSinglePage } from './build/single-page.ts';
import { textFiles } from './build/text-files.ts';

const FILE = 'signpost.html';
const root = join(import.meta.dirname, '..');
const folder = join(root, 'dist-single');

try {
  const { values } = parseArgs({ options: { locales: { type: 'string' } } });
  const tags = chooseLocales(values.locales);
  const { script, style, catalog } = await bundleSingle(root, tags);
  const page = writeSinglePage({
    template: readFileSync(join(root, 'index.html'), 'utf8'),
    script,
    style,
    icon: readFileSync(join(root, 'public/icon.svg'), 'utf8').trim(),
    files: new Map([...catalog, ...tags.flatMap(textsOf)]),
  });
  const digest = createHash('sha256').update(page, 'utf8').digest('hex');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, FILE), page);
  // As `sha256sum --check` reads it.
  writeFileSync(join(folder, `${FILE}.sha256`), `${digest}  ${FILE}\n`);
  const kilobytes = Math.round(Buffer.byteLength(page) / 1000).toLocaleString('en');
  process.stdout.write(`dist-single/${FILE}: ${kilobytes} KB, ${tags.join(', ')}\nSHA-256 ${digest}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

/** By the path the page asks for. */
function textsOf(tag: string): readonly (readonly [path: string, json: string])[] {
  return [...textFiles(root, tag)].map(([path, json]) => [`/${path}`, json]);
}
