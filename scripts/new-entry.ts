/**
 * Scaffolds a catalog entry with its text in every locale: npm run new:entry <app> <id>
 *
 * The gate fails until the placeholders are replaced: an entry needs a real sample, a source and real text.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppFile } from '../src/catalog/index.ts';
import { addEntry, addEntryText, type TextFile } from '../src/checks/new-entry.ts';
import { locales } from '../src/i18n/locales.ts';

const root = join(import.meta.dirname, '..');
const [app = '', id = ''] = process.argv.slice(2);

try {
  const catalogFile = `src/catalog/apps/${app}.json`;
  change<AppFile>(catalogFile, (file) => addEntry(file, id));
  for (const { tag } of locales)
    change<TextFile>(`public/locales/${tag}/apps/${app}.json`, (file) => addEntryText(file, id), {});
  process.stdout.write(`Next: fill in ${app}.${id} in ${catalogFile}, write its text, then run npm test.\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\nUsage: npm run new:entry <app> <id>, for example okta http-429\n`);
  process.exitCode = 2;
}

function change<T>(path: string, edit: (data: T) => T, absent?: T): void {
  const before = read<T>(path) ?? absent;
  if (before === undefined) throw new Error(`There is no ${path}.`);
  writeFileSync(join(root, path), `${JSON.stringify(edit(before), null, 2)}\n`);
}

function read<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
