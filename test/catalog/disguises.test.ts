import { describe, expect, test } from 'vitest';
import { codesOfEntries, listSamples, toRecognitionFile } from '../../src/catalog/index.ts';
import { loadProject } from '../../src/checks/load-project.ts';
import { compileCatalog, diagnose } from '../../src/engine/index.ts';
import { type DisguisePair, disguisePairs, disguises } from '../support/disguises.ts';

const { catalog } = loadProject(process.cwd());
const compiled = compileCatalog(toRecognitionFile(catalog));
const samples = listSamples(catalog);
type Sample = (typeof samples)[number];

const MAX_SHARE_MISSED = 0.01;
/** Each pair meets one sample in so many: with all of them the test would take minutes. */
const SAMPLE_STEP = 43;
/** Ten ways from the log, the browser, the mail and the console; capitals and digits of other scripts spare no part of a code. */
const CODE_DISGUISES = [
  'a field of a JSON log',
  'JSON in JSON in JSON',
  'HTML escaped twice',
  'a form parameter',
  'small letters',
  'full-width characters',
  'Thai digits',
  'Kubernetes',
  'a mail quoted twice',
  'an indented console 37 characters wide',
];

/** A sample in disguise, with all the entries it may be, best first. */
interface Answer {
  readonly sample: Sample;
  readonly guise: string;
  readonly found: readonly string[];
}

function answer(sample: Sample, guise: string, paste: string): Answer {
  const { incidents } = diagnose(paste, { app: sample.app }, compiled);
  return { sample, guise, found: incidents.flatMap(({ matches }) => matches.map(({ entry }) => entry)) };
}

function missed(answers: readonly Answer[], places: number): readonly string[] {
  return answers
    .filter(({ sample, found }) => !found.slice(0, places).includes(sample.entry))
    .map(({ sample, guise, found }) => `${guise}: ${sample.entry} (found ${found.slice(0, 3)}): ${sample.text}`);
}

/** Own entry first in 99 of 100 cases; otherwise every miss is told. */
function expectMostlyFirst(answers: readonly Answer[]): void {
  const misses = missed(answers, 1);
  expect(misses.length / answers.length, misses.join('\n')).toBeLessThanOrEqual(MAX_SHARE_MISSED);
}

describe('every known message, its app chosen', () => {
  const answers = disguises.flatMap(({ name, apply }) =>
    samples.map((sample) => answer(sample, name, apply(sample.text))),
  );

  test('is recognised in every disguise, 99 of 100 times at once', () => expectMostlyFirst(answers));

  test.each(disguises)('is among the first three in the guise of $name', ({ name }) => {
    expect(
      missed(
        answers.filter(({ guise }) => guise === name),
        3,
      ),
    ).toEqual([]);
  });
});

describe('every known message in a disguise upon a disguise, its app chosen', () => {
  const answers = disguisePairs.flatMap((pair, index) =>
    everyNth(samples, SAMPLE_STEP, index).map((sample) => inBoth(sample, pair)),
  );

  test('is recognised 99 of 100 times at once', () => expectMostlyFirst(answers));

  test('is always among the first three', () => {
    expect(missed(answers, 3)).toEqual([]);
  });
});

describe('every code that is unmistakable, with no app chosen', () => {
  const explained = codesOfEntries(catalog.apps);
  const rows = catalog.codes
    .flatMap(({ codes }) => codes)
    .filter(({ code, isOrdinary }) => isOrdinary !== true && !explained.has(code.toLowerCase()));

  test.each(CODE_DISGUISES)('is certain in the guise of %s', (name) => {
    const apply = disguises.find((disguise) => disguise.name === name)?.apply ?? expect.fail(`no disguise ${name}`);
    const misses = rows.flatMap(({ id, code, phrases }) => {
      const paste = apply(`${code}: ${phrases?.[0] ?? 'something failed'}`);
      const incident = diagnose(paste, {}, compiled).incidents[0];
      const isRight = incident?.verdict === 'certain' && incident.matches[0]?.entry === id;
      return isRight ? [] : [`${id} (${incident?.verdict} ${incident?.matches[0]?.entry}): ${paste}`];
    });
    expect(misses).toEqual([]);
  });
});

test('at least forty disguises and three thousand cases are tried, every disguise alone and in pairs', () => {
  expect(new Set(disguises.map(({ name }) => name)).size).toBe(disguises.length);
  expect(disguises.length).toBeGreaterThanOrEqual(40);
  expect(disguises.length * samples.length).toBeGreaterThanOrEqual(3000);
  expect(new Set(disguisePairs.flatMap(({ first, second }) => [first, second])).size).toBe(disguises.length);
});

test('every disguise changes some message', () => {
  for (const { name, apply } of disguises) {
    const unchanged = samples.filter(({ text }) => apply(text) === text);
    expect(unchanged.length, name).toBeLessThan(samples.length);
  }
});

function inBoth(sample: Sample, { first, second }: DisguisePair): Answer {
  return answer(sample, `${first.name}, then ${second.name}`, second.apply(first.apply(sample.text)));
}

/** Every pair of disguises meets other samples, and every sample other pairs. */
function everyNth<T>(all: readonly T[], step: number, from: number): readonly T[] {
  return all.filter((_, index) => (index + from) % step === 0);
}
