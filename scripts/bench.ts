/**
 * Measures recognition and speed beside search libraries, on the same pastes: npm run bench
 *
 * npm run bench -- [--quick] [--only recognition|speed] [--cases FILE]...
 *
 * Prints the tables and writes them into docs/benchmarks.md. A quick run only prints: its figures are rough.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadProject } from '../src/checks/load-project.ts';
import { toBenchCatalog } from './bench/bench-catalog.ts';
import { readCorpora } from './bench/cases.ts';
import { CONTESTANTS } from './bench/contestants.ts';
import { measureRecognition, type RecognitionResult } from './bench/recognition.ts';
import { reportRecognition } from './bench/recognition-report.ts';
import { measureSpeed } from './bench/speed.ts';
import { reportSpeed } from './bench/speed-report.ts';
import { replaceBetween } from './bench/table.ts';

/** A quick run recognises one paste of seven, each library in its first setting. */
const QUICK_STEP = 7;

const OPTIONS = {
  quick: { type: 'boolean', default: false },
  only: { type: 'string' },
  cases: { type: 'string', multiple: true, default: [] as string[] },
} as const;

const root = join(import.meta.dirname, '..');
const page = join(root, 'docs/benchmarks.md');
const options = readArguments();
const results = options.only === 'speed' ? undefined : runRecognition();
if (options.only !== 'recognition') await runSpeed(results);

function readArguments() {
  try {
    const { values } = parseArgs({ options: OPTIONS });
    if (!['recognition', 'speed', undefined].includes(values.only)) stop('--only takes recognition or speed');
    const missing = values.cases.filter((file) => !existsSync(file));
    return missing.length === 0 ? values : stop(`There is no file ${missing.join(', ')}`);
  } catch (error) {
    return stop((error as Error).message);
  }
}

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function runRecognition(): readonly RecognitionResult[] {
  const catalog = toBenchCatalog(loadProject(root).catalog);
  const corpora = readCorpora(root, catalog, options.cases);
  const found = CONTESTANTS.map((one) => {
    if (!options.quick) return measureRecognition(one, catalog, corpora, 1);
    return measureRecognition({ ...one, settings: one.settings.slice(0, 1) }, catalog, corpora, QUICK_STEP);
  });
  publish('recognition', reportRecognition(corpora, found));
  return found;
}

/** A library is timed in the setting that recognised most; when recognition was not measured, in its first. */
async function runSpeed(recognised: readonly RecognitionResult[] | undefined): Promise<void> {
  const settings = CONTESTANTS.map(({ settings: all }, position) => {
    const best = recognised?.[position]?.setting;
    return best === undefined ? 0 : all.indexOf(best);
  });
  const names = CONTESTANTS.map(({ name }) => name);
  publish('speed', reportSpeed(names, await measureSpeed(settings, options.quick)));
}

function publish(name: string, tables: string): void {
  const content = `${origin()}\n\n${tables}`;
  process.stdout.write(`## ${name}\n\n${content}\n\n`);
  if (!options.quick) writeFileSync(page, replaceBetween(readFileSync(page, 'utf8'), name, content));
}

/** Where and how the figures came about. */
function origin(): string {
  const given = [
    ...(options.quick ? ['--quick'] : []),
    ...(options.only === undefined ? [] : [`--only ${options.only}`]),
    ...options.cases.map((file) => `--cases ${basename(file)}`),
  ];
  const command = ['npm run bench', ...(given.length === 0 ? [] : ['--', ...given])].join(' ');
  const [cpu] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  return `\`${command}\`, Node ${process.version}, ${cpu?.model.trim() ?? 'unknown processor'} (${cpus().length} threads), ${day}.`;
}
