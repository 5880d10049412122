import type { Disguise } from '../disguises.ts';

/** Consoles that break a text where they end, in the middle of a word too. */
const wraps: readonly Disguise[] = [37, 60, 80, 120].flatMap((width) => [
  { name: `a console ${width} characters wide`, apply: (text: string) => cutLines(text, width, '') },
  { name: `an indented console ${width} characters wide`, apply: (text: string) => cutLines(text, width, '    ') },
]);

/** How a text is laid out where it is read. */
export const layouts: readonly Disguise[] = [
  ...wraps,
  { name: 'a terminal’s colours', apply: (text) => `\u001b[31mERROR\u001b[0m ${text}` },
  { name: 'colours on every word', apply: (text) => text.replaceAll(/\S+/g, '\u001b[1;31m$&\u001b[0m') },
  {
    name: 'a cell of a table',
    apply: (text) => `| time | error |\n|---|---|\n| 09:14 | ${text.replaceAll('\n', ' ')} |`,
  },
];

function cutLines(text: string, width: number, indent: string): string {
  return text
    .split('\n')
    .map((line) => cut(line, width).join(`\n${indent}`))
    .join('\n');
}

function cut(line: string, width: number): readonly string[] {
  const count = Math.max(1, Math.ceil(line.length / width));
  return [...Array(count).keys()].map((index) => line.slice(index * width, (index + 1) * width));
}
