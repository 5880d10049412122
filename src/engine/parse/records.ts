import type { MappedText } from '../normalise/text-builder.ts';
import type { Line } from './lines.ts';
import { isContinuation } from './lines.ts';

/** How sure it is that a text is cut where one message ends and another begins. */
export type Cut = 'log' | 'objects' | 'blocks' | 'lines';

/**
 * Where the messages of a text begin.
 *
 * @param cut `log`: at the records of a log, by their times. `objects`: between the objects of a JSON list. `blocks`: behind blank lines. `lines`: at every line that does
 *   not go on with the one before.
 * @returns UTF-16 offsets in the paste, ascending, the first always 0. One offset for a text that is one message.
 */
export function findRecords({ text, starts }: MappedText, lines: readonly Line[], cut: Cut): readonly number[] {
  const found = [0];
  if (cut === 'objects') {
    for (const match of text.matchAll(NEXT_OBJECT)) found.push(starts[match.index + match[0].length - 1] as number);
    return found;
  }
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before !== undefined && begins(text, line, before, cut)) found.push(starts[line.start] as number);
  }
  return found;
}

function begins(text: string, line: Line, before: Line, cut: Cut): boolean {
  if (line.end === line.start || isContinuation(text, line)) return false;
  if (cut === 'log') return line.isDated || isRecordObject(text, line, before);
  if (cut === 'blocks') return before.end === before.start;
  return true;
}

/** A log of one JSON object per line. */
function isRecordObject(text: string, line: Line, before: Line): boolean {
  return isObject(text, line) && isObject(text, before);
}

function isObject(text: string, { start, end }: Line): boolean {
  return text[start] === '{' && text[end - 1] === '}';
}

/** The end of one object of a list and the beginning of the next. */
const NEXT_OBJECT = /\}\s{0,8},\s{0,8}\{/g;
