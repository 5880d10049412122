import type { Piece } from './redacted-text.ts';
import type { Report, Row, Section, Stretch } from './report-model.ts';

/** How a report is written. */
export type ReportFormat = 'text' | 'markdown';

/**
 * Writes a report.
 *
 * @returns Its pieces in order; joined, their texts are what is copied and saved.
 */
export function writeReport(report: Report, format: ReportFormat): readonly Piece[] {
  const write = format === 'text' ? PLAIN : MARKDOWN;
  const parts = [
    [heading(write.title(report.title))],
    ...report.sections.map((section) => writeSection(section, write)),
  ];
  return joinPieces([...parts.flatMap((part, at) => (at === 0 ? part : [plain('\n\n'), ...part])), plain('\n')]);
}

/** What is copied. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

interface Format {
  readonly title: (text: string) => string;
  readonly section: (text: string) => string;
  readonly afterSection: string;
  readonly stretch: (stretch: Stretch) => readonly Piece[];
  readonly label: (text: string) => string;
  /** What stands before a fact. */
  readonly fact: string;
  readonly block: (pieces: readonly Piece[]) => readonly Piece[];
  /** Whether a row starts a paragraph of its own behind another. */
  readonly isApart: (row: Row, before: Row) => boolean;
}

function writeSection({ title, rows }: Section, write: Format): readonly Piece[] {
  let number = 0;
  return [
    ...(title === undefined ? [] : [heading(write.section(title)), plain(write.afterSection)]),
    ...rows.flatMap((row, at) => {
      const before = rows[at - 1];
      if (row.kind === 'number') number++;
      const gap = before === undefined ? '' : write.isApart(row, before) ? '\n\n' : '\n';
      return [plain(gap), ...writeRow(row, number, write)];
    }),
  ];
}

function writeRow(row: Row, number: number, write: Format): readonly Piece[] {
  if (row.kind === 'block') return write.block(row.pieces);
  const value = row.value.flatMap(write.stretch);
  if (row.kind === 'fact') return [plain(write.fact + write.label(row.label)), ...value];
  const mark = { line: '', bullet: '- ', number: `${number}. ` }[row.kind];
  return [plain(mark), ...value];
}

const PLAIN: Format = {
  title: (text) => text,
  section: (text) => text,
  afterSection: '\n',
  stretch: (stretch) => (stretch.kind === 'code' ? stretch.pieces : [plain(stretch.text)]),
  label: (text) => text,
  fact: '',
  block: (pieces) => [plain('\n'), ...pieces],
  isApart: () => false,
};

const MARKDOWN: Format = {
  title: (text) => `# ${escapeMarkdown(text)}`,
  section: (text) => `## ${escapeMarkdown(text)}`,
  afterSection: '\n\n',
  stretch: (stretch) => {
    if (stretch.kind === 'code') return codeSpan(stretch.pieces);
    if (stretch.kind === 'link') return [plain(`<${stretch.text}>`)];
    const text = escapeMarkdown(stretch.text);
    // Beside punctuation, stars are no stress: https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis
    return [plain(stretch.kind === 'label' && WORD_ENDS.test(stretch.text) ? `**${text}**` : text)];
  },
  label: escapeMarkdown,
  fact: '- ',
  block: (pieces) => {
    const fence = '`'.repeat(Math.max(3, longestTicks(pieces) + 1));
    const end = textOf(pieces).endsWith('\n') ? '' : '\n';
    return [plain(`${fence}text\n`), ...pieces, plain(`${end}${fence}`)];
  },
  isApart: (row, before) => !(LIST_ROWS.has(row.kind) && LIST_ROWS.has(before.kind)),
};

function plain(text: string): Piece {
  return { text };
}

function heading(text: string): Piece {
  return { text, isHeading: true };
}

function codeSpan(pieces: readonly Piece[]): readonly Piece[] {
  const ticks = '`'.repeat(longestTicks(pieces) + 1);
  const pad = ticks.length > 1 ? ' ' : '';
  return [plain(ticks + pad), ...pieces, plain(pad + ticks)];
}

function longestTicks(pieces: readonly Piece[]): number {
  return Math.max(0, ...(textOf(pieces).match(/`+/g) ?? []).map(({ length }) => length));
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~#]/g, '\\$&');
}

/** Words that follow each other become one piece; the page shows them as one text. */
function joinPieces(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && isWords(last) && isWords(piece))
      joined[joined.length - 1] = plain(last.text + piece.text);
    else joined.push(piece);
  }
  return joined.filter(({ text }) => text !== '');
}

function isWords({ removed, isHeading }: Piece): boolean {
  return removed === undefined && isHeading !== true;
}

const WORD_ENDS = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su;
const LIST_ROWS: ReadonlySet<Row['kind']> = new Set(['fact', 'bullet', 'number']);
