import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type AppId, appOfEntry, type EntryId } from '../../src/catalog/index.ts';
import { disguises } from '../../test/support/disguises.ts';
import type { BenchCatalog } from './bench-catalog.ts';

/** A paste with its right answers. */
export interface Case {
  readonly app: AppId | null;
  readonly paste: string;
  /** Any of them is right. Empty: nothing may be claimed. */
  readonly expect: readonly EntryId[];
}

/** Pastes of one origin. */
export interface Corpus {
  readonly name: string;
  readonly cases: readonly Case[];
}

/**
 * The pastes that recognition is measured with.
 *
 * @param root Folder of the project.
 * @param files More files of cases, as given on the command line; each becomes a corpus named after it.
 * @throws When a file cannot be read, or a line of it is no case.
 */
export function readCorpora(root: string, catalog: BenchCatalog, files: readonly string[]): readonly Corpus[] {
  const samples = samplesOf(catalog);
  const own = join(root, REAL_PASTES);
  return [
    { name: 'samples of the catalog', cases: samples },
    { name: `the same in ${disguises.length} disguises`, cases: thinOut(disguise(samples)) },
    ...(existsSync(own) ? [{ name: 'real pastes', cases: readCases(own) }] : []),
    ...files.map((file) => ({ name: basename(file).replace(/\.jsonl$/, ''), cases: readCases(file) })),
    { name: 'unrelated errors', cases: readCases(join(root, UNRELATED)) },
  ];
}

/** Every n-th case, from the first. */
export function everyNth(cases: readonly Case[], step: number): readonly Case[] {
  return cases.filter((_, position) => position % step === 0);
}

function samplesOf({ data, samplesByEntry }: BenchCatalog): readonly Case[] {
  return data.entries.flatMap(({ id }) =>
    (samplesByEntry.get(id) ?? []).map((paste) => ({ app: appOfEntry(id), paste, expect: [id] })),
  );
}

function disguise(cases: readonly Case[]): readonly Case[] {
  return cases.flatMap((one) => disguises.map(({ apply }) => ({ ...one, paste: apply(one.paste) })));
}

/** Few enough cases for the slowest library, of all disguises: a step that shares a factor with their number would miss some. */
function thinOut(cases: readonly Case[]): readonly Case[] {
  let step = Math.ceil(cases.length / MAX_DISGUISED);
  while (hasCommonFactor(step, disguises.length)) step += 1;
  return everyNth(cases, step);
}

function hasCommonFactor(a: number, b: number): boolean {
  return b === 0 ? a > 1 : hasCommonFactor(b, a % b);
}

function readCases(file: string): readonly Case[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, position) => (line.trim() === '' ? [] : [toCase(line, `${file}:${position + 1}`)]));
}

function toCase(line: string, place: string): Case {
  try {
    const { app = null, paste, expect = [] } = JSON.parse(line) as Partial<Case>;
    if (typeof paste === 'string') return { app, paste, expect };
  } catch (error) {
    throw new Error(`Signpost: ${place} is not JSON`, { cause: error });
  }
  throw new Error(`Signpost: ${place} has no paste`);
}

const REAL_PASTES = 'test/fixtures/real-pastes.jsonl';
const UNRELATED = 'test/fixtures/unrelated-errors.jsonl';

/** All of them take the slowest library minutes. */
const MAX_DISGUISED = 1000;
