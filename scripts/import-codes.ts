/**
 * Takes vendors' lists of error codes into src/catalog/codes: npm run import:codes -- <folder>
 *
 * The folder holds aadsts.json, af-codes.json, graph-errors.json and oauth-errors.json. See docs/adding-an-entry.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AppId, type CodeFile, codesOfEntries } from '../src/catalog/index.ts';
import { type ImportedCode, importCodes } from '../src/checks/import-codes.ts';
import { loadProject } from '../src/checks/load-project.ts';
import { readActivityCodes, readEntraCodes, readGraphCodes, readOAuthCodes } from '../src/checks/read-code-lists.ts';

const root = join(import.meta.dirname, '..');
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Usage: npm run import:codes -- <folder with the lists>\n');
  process.exit(2);
}

const { catalog } = loadProject(root);
const taken = codesOfEntries(catalog.apps);
take('entra', readEntraCodes(read(folder, 'aadsts.json')));
take('microsoft-365', readActivityCodes(read(folder, 'af-codes.json')));
take('microsoft-graph', readGraphCodes(read(folder, 'graph-errors.json')));
take('any-app', readOAuthCodes(read(folder, 'oauth-errors.json')));

function take(app: AppId, list: readonly ImportedCode[]): void {
  const known = catalog.codes.find(({ id }) => id === app);
  const empty: CodeFile = { $schema: '../schema/codes.schema.json', id: app, sources: [], codes: [] };
  const { file, report } = importCodes(known ?? empty, list, taken);
  writeFileSync(join(root, `src/catalog/codes/${app}.json`), `${JSON.stringify(file, null, 2)}\n`);
  const counts = [`${file.codes.length} codes`, `${report.added.length} new`];
  process.stdout.write(`${app}: ${counts.join(', ')}\n`);
  for (const id of report.changed) process.stdout.write(`  changed: ${id}\n`);
  for (const id of report.missing) process.stdout.write(`  no longer listed, kept: ${id}\n`);
}

function read<T>(from: string, name: string): T {
  return JSON.parse(readFileSync(join(from, name), 'utf8')) as T;
}
