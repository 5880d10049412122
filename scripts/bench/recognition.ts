import type { BenchCatalog } from './bench-catalog.ts';
import { type Case, type Corpus, everyNth } from './cases.ts';
import type { Contestant, Find, Setting } from './contestant.ts';

/** What one contestant made of one corpus. */
export interface Score {
  /** Cases that have a right answer. */
  readonly known: number;
  /** Of these, cases whose first entry is right. */
  readonly first: number;
  /** Of these, cases with a right one among the first three entries. */
  readonly amongThree: number;
  /** Cases in which nothing may be claimed. */
  readonly unknown: number;
  /** Of these, cases in which something was claimed. */
  readonly claimed: number;
  /** Cases with a certain answer that is wrong. */
  readonly certainButWrong: number;
}

/** A contestant in its best setting. */
export interface RecognitionResult {
  readonly contestant: string;
  readonly setting: Setting;
  /** One for every corpus, in their order. */
  readonly scores: readonly Score[];
}

/**
 * Measures how well a contestant recognises.
 *
 * Every setting is tried on some of the pastes; the one with the most right first entries gets all of them.
 *
 * @param step Each how manieth paste of a corpus is used; 1 for all.
 */
export function measureRecognition(
  { name, settings }: Contestant,
  catalog: BenchCatalog,
  corpora: readonly Corpus[],
  step: number,
): RecognitionResult {
  const setting = bestOf(settings, catalog, corpora);
  const find = setting.build(catalog);
  return { contestant: name, setting, scores: corpora.map(({ cases }) => score(find, everyNth(cases, step))) };
}

function bestOf(settings: readonly Setting[], catalog: BenchCatalog, corpora: readonly Corpus[]): Setting {
  const [only, ...others] = settings;
  if (only === undefined) throw new Error('Signpost: a contestant without settings');
  if (others.length === 0) return only;
  const tried = corpora.map(({ cases }) => everyNth(cases.filter(isKnown), TRIED_STEP));
  const sharesOf = (setting: Setting): number => {
    const find = setting.build(catalog);
    return sum(tried.map((cases) => (cases.length === 0 ? 0 : score(find, cases).first / cases.length)));
  };
  const ranked = settings.map((setting) => ({ setting, shares: sharesOf(setting) }));
  return ranked.reduce((best, one) => (one.shares > best.shares ? one : best)).setting;
}

function score(find: Find, cases: readonly Case[]): Score {
  const answers = cases.map((one) => ({ ...find(one.paste, one.app), ...one }));
  const known = answers.filter(isKnown);
  const unknown = answers.filter((one) => !isKnown(one));
  const count = <T>(list: readonly T[], holds: (one: T) => boolean): number => list.filter(holds).length;
  return {
    known: known.length,
    first: count(known, ({ entries, expect }) => entries.slice(0, 1).some((id) => expect.includes(id))),
    amongThree: count(known, ({ entries, expect }) => entries.slice(0, 3).some((id) => expect.includes(id))),
    unknown: unknown.length,
    claimed: count(unknown, ({ entries }) => entries.length > 0),
    certainButWrong: count(
      answers,
      ({ isCertain, entries, expect }) => isCertain && !entries.slice(0, 1).some((id) => expect.includes(id)),
    ),
  };
}

function isKnown({ expect }: Pick<Case, 'expect'>): boolean {
  return expect.length > 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** How many pastes a setting is tried on: more make the choice surer and the run longer. */
const TRIED_STEP = 11;
