import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Which folders of src a folder may import from; a folder that is not listed here fails. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  catalog: ['engine', 'platform'],
  checks: ['catalog', 'engine', 'i18n'],
  delivery: ['i18n'],
  engine: ['catalog'],
  features: ['catalog', 'engine', 'i18n', 'platform', 'ui', 'worker'],
  i18n: ['catalog', 'engine', 'platform'],
  platform: [],
  prerender: ['catalog', 'i18n', 'shell', 'ui'],
  'service-worker': ['delivery', 'i18n', 'platform'],
  shell: ['catalog', 'engine', 'features', 'i18n', 'platform', 'ui'],
  single: ['features', 'platform', 'shell', 'ui', 'worker'],
  ui: ['i18n'],
  worker: ['engine', 'platform'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports = readImports();
const folderOf = (path: string): string => path.split('/')[1] ?? '';

test('imports between the folders of src point one way', () => {
  const wrong = imports.filter(({ from, to }) => {
    const [own, other] = [folderOf(from), folderOf(to)];
    if (own.includes('.') || own === other || !to.startsWith('src/')) return false;
    return !allowed[own]?.includes(other);
  });
  expect(wrong).toEqual([]);
});

test('features do not import each other', () => {
  const featureOf = (path: string): string | undefined => /^src\/features\/([^/]+)\//.exec(path)?.[1];
  const wrong = imports.filter(({ from, to }) => {
    const [own, other] = [featureOf(from), featureOf(to)];
    return own !== undefined && other !== undefined && own !== other;
  });
  expect(wrong).toEqual([]);
});

test('of the catalog, the engine knows the types alone', () => {
  const wrong = imports.filter(
    ({ from, to }) => from.startsWith('src/engine/') && to.startsWith('src/catalog/') && to !== 'src/catalog/types.ts',
  );
  expect(wrong).toEqual([]);
});

test('no file passes its size: components 120 lines, checks 150, everything else 200', () => {
  const tooLong = sourceFiles()
    .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length }))
    .filter(({ path, lines }) => path !== 'src/catalog/types.ts' && lines > maxLines(path));
  expect(tooLong).toEqual([]);
});

function maxLines(path: string): number {
  if (path.endsWith('.tsx')) return 121;
  return path.startsWith('src/checks/') ? 151 : 201;
}

function readImports(): Import[] {
  return sourceFiles().flatMap((from) =>
    [...readFileSync(join(root, from), 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, path = '']) => ({
      from,
      to: relative(root, join(root, dirname(from), path)),
    })),
  );
}

function sourceFiles(): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `src/${path}`)
    .toSorted();
}
