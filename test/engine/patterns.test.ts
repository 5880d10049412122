import { checkSync } from 'recheck';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { toRecognitionFile } from '../../src/catalog/index.ts';
import { loadProject } from '../../src/checks/load-project.ts';
import { findPatterns, type Pattern, recordBuilt, sourceFiles } from '../support/engine-patterns.ts';

/**
 * Steps, not time, so that every machine judges alike. Where the checker has to search for bad texts, slow means 1,000 steps
 * for every character of a text of 4,000: what is repeated a bounded number of times stays below, what grows with the text
 * does not. Searching longer would find what hides better, and take minutes.
 */
const LIMITS = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  attackLimit: 4_000_000,
  maxAttackStringSize: 4000,
  incubationLimit: 12_000,
  maxGeneStringSize: 300,
  maxSimpleRepeatCount: 3,
  maxNFASize: 600,
  maxIteration: 3,
  maxInitialGenerationSize: 20,
  maxGenerationSize: 10,
  crossoverSize: 5,
  mutationSize: 5,
};
const PASTE = '2026-10-03T04:12:55Z AADSTS50053 client_secret=abc DEF12345678 401 C:\\Users\\anna\\x';

const files = sourceFiles('src/engine');
const sites = new Map(files.map((file) => [file, findPatterns(file)]));
const built = await recordBuilt('src/engine/', runEngine);
const written = [...sites.values()].flatMap(({ literals }) => literals);
const patterns = [...new Map([...written, ...built].map((one) => [`${one.file} /${one.source}/${one.flags}`, one]))];

// The checker that is plain JavaScript: no Java, no binary, no worker.
beforeAll(() => void vi.stubEnv('RECHECK_SYNC_BACKEND', 'pure'));

describe('no text makes it slow:', () => {
  test.each(patterns)('%s', (_, pattern) => {
    expect(judge(pattern)).toBe('safe');
  });
});

test.each([
  ['^(a+)+$', 'every way to split the letters is tried'],
  ['[\\w.]*\\w$', 'every place begins anew'],
  ['(?<!x)(?:\\w+\\s?)+$', 'as many ways to split, behind something to look back at'],
  ['\\w{1,40}\\w*x(?!y)', 'every place begins anew, before something to look ahead at'],
])('%s is found out: %s', (source) => {
  expect(judge({ source, flags: '' })).not.toBe('safe');
});

test('patterns are found wherever they stand in a source', () => {
  const code = `const a = b / c / d; // /no/\nconst e = \`/no/\${f(/yes/g)}\`; g(new RegExp('x'), RegExp(y), "/no/");`;
  const { literals, built: count } = findPatterns('a.ts', code);
  expect(literals.map(({ source, flags }) => [source, flags])).toEqual([['yes', 'g']]);
  expect(count).toBe(2);
});

test('every place that builds a pattern was seen at work', () => {
  const placesIn = (file: string) => new Set(built.filter((one) => one.file === file).map(({ place }) => place));
  for (const [file, site] of sites) expect([file, placesIn(file).size]).toEqual([file, site.built]);
});

/** `safe`, or how slow, with the text that does it. */
function judge({ source, flags }: Omit<Pattern, 'file'>): string {
  const found = checkSync(source, flags, LIMITS);
  if (found.status === 'safe') return 'safe';
  return found.status === 'vulnerable' ? `${found.complexity.summary}: ${found.attack.pattern}` : found.error.kind;
}

/** Loads every module anew and lets compiling, diagnosing and redacting run, so that whatever is built is built. */
async function runEngine(): Promise<void> {
  vi.resetModules();
  for (const file of files) await import(/* @vite-ignore */ `../../${file}`);
  const { compileCatalog, diagnose } = await import('../../src/engine/index.ts');
  const { redact } = await import('../../src/engine/redact/redact.ts');
  diagnose(PASTE, {}, compileCatalog(toRecognitionFile(loadProject(process.cwd()).catalog)));
  redact(PASTE);
}
