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
  const [boot = ''] = findAll(page, /<script[^>]+type="module"[^>]+src="\/([^"]+\.js)"/g);
  return {
    locale: tag,
    script: sizeOf([...findAll(page, /<script src="\/([^"]+\.js)"/g), ...withImports(boot)]),
    style: sizeOf(findAll(page, /<link[^>]+stylesheet[^>]+href="\/([^"]+)"/g)),
    text: sizeOf([...neededFiles(page, tag), ...SHARED_NAMESPACES.map((name) => `locales/${tag}/${name}.json`)]),
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

/** The first script, what it imports, and the program it starts; screens are fetched later. */
function withImports(file: string, known = new Set<string>()): readonly string[] {
  if (file === '' || known.has(file)) return [...known];
  known.add(file);
  const source = readFileSync(join(dist, file), 'utf8');
  const started = known.size === 1 ? findAll(source, /import\((?:`|"|')\.\/(main-[^`"']+\.js)(?:`|"|')\)/g) : [];
  const imported = findAll(source, /(?:from|import)\s*(?:`|"|')\.\/([^`"']+\.js)(?:`|"|')/g);
  for (const name of [...started, ...imported]) withImports(`assets/${name}`, known);
  return [...known];
}

/** What the start page fetches beside the shared text before it can be used. */
function neededFiles(page: string, tag: string): readonly string[] {
  const written = /<script id="page-needs" type="application\/json">(.*?)<\/script>/.exec(page)?.[1] ?? '{}';
  const { files = [], namespaces = [] } = JSON.parse(written) as Partial<Record<string, readonly string[]>>;
  return [
    ...files.map((file) => `catalog/${file}.json`),
    ...namespaces.map((namespace) => `locales/${tag}/${namespace}.json`),
  ];
}

function findAll(page: string, pattern: RegExp): readonly string[] {
  return [...page.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
}

function sizeOf(files: readonly string[]): number {
  // The build moves texts as they are written.
  const folderOf = (file: string): string => (file.startsWith('locales/') ? join(root, 'public') : dist);
  const bytes = files.reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(join(folderOf(file), file))).length,
    0,
  );
  return Math.round(bytes / 100) / 10;
}
