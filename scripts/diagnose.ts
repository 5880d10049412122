/**
 * Diagnoses pastes on the command line, with the engine and the catalog of the page.
 *
 * npm run diagnose -- [--app ID] [--json] [FILE]     one paste, from a file or standard input
 * npm run --silent diagnose -- --jsonl               many: a line {"id","paste","app"} in, a line out, in order
 */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { toRecognitionFile } from '../src/catalog/index.ts';
import { diagnoseLine, formatDiagnosis } from '../src/checks/diagnose-report.ts';
import { loadProject } from '../src/checks/load-project.ts';
import { compileCatalog, diagnose } from '../src/engine/index.ts';

const root = join(import.meta.dirname, '..');
const { values, positionals } = readArguments();
if (positionals.length > 1) stop(`Only one file is read; ${positionals.slice(1).join(', ')} would be left out`);
if (values.jsonl && (values.app !== undefined || values.json))
  stop('--jsonl takes the app from each line and always writes JSON');
const catalog = compileCatalog(toRecognitionFile(loadProject(root).catalog));

if (values.jsonl) await diagnoseLines();
else diagnoseOne();

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { app: { type: 'string' }, json: { type: 'boolean' }, jsonl: { type: 'boolean' } },
    });
  } catch (error) {
    return stop((error as Error).message);
  }
}

async function diagnoseLines(): Promise<void> {
  const [file] = positionals;
  if (file !== undefined && !statSync(file, { throwIfNoEntry: false })?.isFile())
    stop(`${file} cannot be read: it is no file`);
  const input = file === undefined ? process.stdin : createReadStream(file);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(diagnoseLine(line, catalog))}\n`);
  }
}

function diagnoseOne(): void {
  if (values.app !== undefined && !catalog.apps.has(values.app)) {
    stop(
      `There is no app ${values.app}. Known: ${[...catalog.apps.values()].flatMap((app) => (app.selectable ? [app.id] : [])).join(', ')}`,
    );
  }
  const paste = readPaste(positionals[0]);
  const diagnosis = diagnose(paste, values.app === undefined ? {} : { app: values.app }, catalog);
  process.stdout.write(values.json ? `${JSON.stringify(diagnosis, null, 2)}\n` : formatDiagnosis(diagnosis, paste));
}

function readPaste(file: string | undefined): string {
  try {
    return decode(readFileSync(file ?? 0));
  } catch (error) {
    return stop(`${file ?? 'Standard input'} cannot be read: ${(error as Error).message}`);
  }
}

/** Windows shells write UTF-16 with a byte order mark; everything else is UTF-8. */
function decode(bytes: Buffer): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
