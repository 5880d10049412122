import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { locales } from '../../src/i18n/locales.ts';

const root = join(import.meta.dirname, '../..');
const file = join(root, 'dist-single/signpost.html');

/** Address of the site as one file. */
export const singleFileAddress = pathToFileURL(file).href;

/** Builds the site as one file, unless there is one with every language that is newer than all it is made of. */
export function buildSingleFile(): void {
  if (isFresh()) return;
  execFileSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/build-single.ts')], { cwd: root });
}

function isFresh(): boolean {
  if (!existsSync(file)) return false;
  const page = readFileSync(file, 'utf8');
  const made = statSync(file).mtimeMs;
  return (
    locales.every(({ tag }) => page.includes(`id="/locales/${tag}/interface.json"`)) &&
    MADE_OF.every((name) => lastChange(join(root, name)) < made)
  );
}

function lastChange(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

const MADE_OF = ['src', 'public', 'scripts', 'index.html', 'package.json', 'vite.config.ts'];
