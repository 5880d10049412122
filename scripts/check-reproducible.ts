/**
 * Proves that the same source gives the same bytes: builds twice, the second time from a copy in another folder and in
 * another time zone, and compares every file. npm run check:reproducible
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';

/** Of the project, what no build reads. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'test-results', 'playwright-report', 'coverage']);

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'signpost-build-'));
const copy = join(folder, 'copy of the source');

try {
  cpSync(root, copy, {
    recursive: true,
    filter: (path) => !LEFT_OUT.has(relative(root, path)) && basename(path) !== '.git',
  });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const first = build(root, join(folder, 'first'), 'Europe/Amsterdam');
  const second = build(copy, join(folder, 'second'), 'Pacific/Auckland');
  const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
    (file) => first.get(file) !== second.get(file),
  );
  for (const file of differing.toSorted()) process.stderr.write(`${file} differs\n`);
  process.stdout.write(`${first.size} files compared, ${differing.length} differ.\n`);
  if (differing.length === 0) process.stdout.write(`The build: sha256 ${summaryOf(first)}\n`);
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Builds the site. @returns A hash of every file, by its path in the build. */
function build(source: string, to: string, timeZone: string): ReadonlyMap<string, string> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--outDir', to, '--emptyOutDir'], {
    cwd: source,
    env: { ...process.env, TZ: timeZone },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build in ${source} failed.\n${stderr}`);
  const files = readdirSync(to, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    files.map((one) => {
      const path = join(one.parentPath, one.name);
      return [relative(to, path).replaceAll('\\', '/'), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

/** One number for a whole build: of a line `hash  path` per file, in the order of the paths. */
function summaryOf(files: ReadonlyMap<string, string>): string {
  const lines = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([path, hash]) => `${hash}  ${path}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}
