import type { Corpus } from './cases.ts';
import type { RecognitionResult, Score } from './recognition.ts';
import { NONE, toPercent, toTable } from './table.ts';

/** The figures of recognition as Markdown: a table, and the settings that were best. */
export function reportRecognition(corpora: readonly Corpus[], results: readonly RecognitionResult[]): string {
  const head = ['Pastes', 'Measure', ...results.map(({ contestant }) => contestant)];
  const rows = corpora.flatMap((corpus, position) => rowsOf(corpus.name, results, position));
  const settings = results.slice(1).map(({ contestant, setting }) => `${contestant}: ${setting.name}`);
  return `${toTable(2, head, [...rows, wrongRow(results)])}\n\nBest settings found. ${settings.join('; ')}.`;
}

function rowsOf(name: string, results: readonly RecognitionResult[], position: number): string[][] {
  const scores = results.map((result) => result.scores[position] as Score);
  const { known = 0, unknown = 0 } = scores[0] ?? {};
  const row = (measure: string, count: number, cell: (score: Score) => string): string[][] =>
    count === 0 ? [] : [[`${name} (${count})`, measure, ...scores.map(cell)]];
  return [
    ...row('first is right', known, ({ first }) => toPercent(first, known)),
    ...row('right among three', known, ({ amongThree }) => toPercent(amongThree, known)),
    ...row('claimed', unknown, ({ claimed }) => toPercent(claimed, unknown)),
  ];
}

/** Search libraries give proposals in an order; none says that it is sure. */
function wrongRow(results: readonly RecognitionResult[]): string[] {
  const wrong = ({ scores }: RecognitionResult): number =>
    scores.reduce((total, { certainButWrong }) => total + certainButWrong, 0);
  const [own, ...others] = results;
  return ['all', 'certain but wrong', own === undefined ? NONE : String(wrong(own)), ...others.map(() => NONE)];
}
