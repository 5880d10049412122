import type { ParsedEvidence } from '../parse/evidence.ts';
import type { ParsedPaste } from '../parse/parse.ts';
import type { Cut } from '../parse/records.ts';
import { findRecords } from '../parse/records.ts';
import type { Span } from '../types.ts';

/** A piece of a paste that tells of one thing. */
export interface Message {
  readonly span: Span;
  /** Its evidence, in the order it stands. */
  readonly evidence: readonly ParsedEvidence[];
}

/** The messages of a paste that hold evidence; none when it is not to be cut so. */
export function cutMessages({ mapped, lines, evidence }: ParsedPaste, cut: Cut): readonly Message[] {
  const starts = findRecords(mapped, lines, cut);
  if (starts.length < 2) return [];
  const messages: Message[] = [];
  let at = 0;
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const first = at;
    while (at < evidence.length && (evidence[at] as ParsedEvidence).span.start < end) at++;
    const own = evidence.slice(first, at);
    // Something that goes over the cut shows that no message ends there: the text was wrapped.
    if (cut !== 'log' && own.some(({ span }) => span.end > end)) return [];
    if (own.length > 0) messages.push({ span: { start, end: Math.min(end, spanOf(own).end) }, evidence: own });
  }
  return messages;
}

/** From the first to the last piece of evidence. */
export function spanOf(evidence: readonly ParsedEvidence[]): Span {
  const end = evidence.reduce((furthest, { span }) => Math.max(furthest, span.end), 0);
  return { start: evidence[0]?.span.start ?? 0, end };
}
