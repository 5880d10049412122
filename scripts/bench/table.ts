/**
 * A Markdown table, its columns padded to one width.
 *
 * @param texts How many of the first columns hold text and stand left; the others hold figures and stand right.
 */
export function toTable(texts: number, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(3, cell.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (column < texts ? (cells[column] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column < texts ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/**
 * Puts text between `<!-- name -->` and `<!-- /name -->`, each on a line of its own, and keeps everything else.
 *
 * @throws When the page does not hold both, in this order.
 */
export function replaceBetween(page: string, name: string, content: string): string {
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = page.indexOf(opening);
  const end = page.indexOf(closing, start);
  if (start < 0 || end < 0) throw new Error(`Signpost: ${opening} and ${closing} are not both there, in this order`);
  return `${page.slice(0, start + opening.length)}\n\n${content.trim()}\n\n${page.slice(end)}`;
}

/** A share as a percentage with one decimal, rounded down: only what is whole reads 100 %. An empty whole: a dash. */
export function toPercent(part: number, whole: number): string {
  if (whole === 0) return NONE;
  return part === whole ? '100 %' : `${(Math.floor((part * 1000) / whole) / 10).toFixed(1)} %`;
}

/** A time, with decimals where it is short. */
export function toMs(ms: number): string {
  return `${ms.toLocaleString('en', { maximumFractionDigits: ms < 1 ? 2 : ms < 10 ? 1 : 0 })} ms`;
}

/** Stands where there is no figure. */
export const NONE = '–';
