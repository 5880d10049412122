/** Holds what a first visit fetches to its budgets, as a server would send it (brotli). Run after a build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { locales } from '../src/i18n/locales.ts';
import { SHARED_NAMESPACES } from '../src/i18n/use-texts.ts';

/** In kilobytes of 1,000 bytes. */
const BUDGETS = { script: 115, style: 10, text: 30 } as const;

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const rows = locales.map(({ tag }) => {
  const page = readFileSync(join(dist, tag, 'index.html'), 'utf8');
  return {
    locale: tag,
    script: sizeOf(findAll(page, /<script[^>]+src="\/([^"]+\.js)"|<link[^>]+modulepreload[^>]+href="\/([^"]+)"/g)),
    style: sizeOf(findAll(page, /<link[^>]+stylesheet[^>]+href="\/([^"]+)"/g)),
    text: sizeOf(
      SHARED_NAMESPACES.map((namespace) => `locales/${tag}/${namespace}.json`),
      join(root, 'public'),
    ),
  };
});
for (const { locale, script, style, text } of rows)
  process.stdout.write(`First visit, ${locale}: script ${script} KB, style ${style} KB, text ${text} KB\n`);
const over = rows.flatMap((row) =>
  (['script', 'style', 'text'] as const)
    .filter((kind) => row[kind] > BUDGETS[kind] || row[kind] === 0)
    .map((kind) => `${row.locale}: ${kind} is ${row[kind]} KB, its budget ${BUDGETS[kind]} KB`),
);
if (over.length > 0) {
  process.stderr.write(`${over.join('\n')}\n`);
  process.exit(1);
}

function findAll(page: string, pattern: RegExp): readonly string[] {
  return [...page.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
}

function sizeOf(files: readonly string[], folder = dist): number {
  const bytes = files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length, 0);
  return Math.round(bytes / 100) / 10;
}
