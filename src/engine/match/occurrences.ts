import { toInstant } from '../parse/read-times.ts';
import type { Occurrence } from '../types.ts';
import type { Message } from './messages.ts';

/** Where and when the messages of an incident stand, in the order of the paste; the whole paste when nothing was read. */
export function toOccurrences(messages: readonly Message[], paste: string): readonly Occurrence[] {
  return messages.slice(0, MAX_OCCURRENCES).map(({ span, evidence }) => {
    const place = span.end > span.start ? span : { start: 0, end: paste.length };
    const timestamp = evidence.find(({ kind }) => kind === 'timestamp');
    const at = timestamp === undefined ? undefined : toInstant(timestamp.value);
    return at === undefined ? { span: place } : { span: place, at };
  });
}

const MAX_OCCURRENCES = 10_000;
