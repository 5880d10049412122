import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listSamples, toRecognitionFile } from '../../src/catalog/index.ts';
import { loadProject } from '../../src/checks/load-project.ts';
import { compileCatalog, diagnose } from '../../src/engine/index.ts';

/** An error of other software, of `test/fixtures/unrelated-errors.jsonl`. */
interface Unrelated {
  readonly id: string;
  readonly paste: string;
}

const { catalog } = loadProject(process.cwd());
const compiled = compileCatalog(toRecognitionFile(catalog));
const samples = listSamples(catalog);
const unrelated = readFileSync('test/fixtures/unrelated-errors.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Unrelated);

const anySample = fc.constantFrom(...samples);
const anyUnrelated = fc.array(fc.constantFrom(...unrelated.map(({ paste }) => paste)), { minLength: 1, maxLength: 4 });
const anyLines = fc.array(fc.constantFrom(...unrelated.flatMap(({ paste }) => paste.split('\n'))), {
  minLength: 1,
  maxLength: 8,
});
const anyNoise = fc.oneof(anyUnrelated, anyLines).map((texts) => texts.join('\n'));

const RUNS = 3000;

/** A chosen app, the right entry is certain: noise beside the message may hide it, never change it. */
function staysRight(
  paste: string,
  noise: string,
  { app, entry }: { readonly app: string; readonly entry: string },
): void {
  // Pieces of several texts, put together at random, may make a message of their own.
  fc.pre(diagnose(noise, { app }, compiled).incidents[0]?.verdict !== 'certain');
  const [first] = diagnose(paste, { app }, compiled).incidents;
  if (first?.verdict === 'certain') expect([first.matches[0]?.entry, paste]).toEqual([entry, paste]);
}

test('nearly every message is certain by itself, its app chosen', () => {
  const certain = samples.filter(({ app, text }) => {
    return diagnose(text, { app }, compiled).incidents[0]?.verdict === 'certain';
  });
  expect(certain.length / samples.length).toBeGreaterThan(0.95);
});

test('unrelated errors behind a message never make it certain of something else', () => {
  fc.assert(
    fc.property(anySample, anyNoise, (sample, noise) => staysRight(`${sample.text}\n\n${noise}`, noise, sample)),
    { numRuns: RUNS },
  );
});

test('unrelated errors before a message never make it certain of something else', () => {
  fc.assert(
    fc.property(anySample, anyNoise, (sample, noise) => staysRight(`${noise}\n\n${sample.text}`, noise, sample)),
    { numRuns: RUNS },
  );
});
