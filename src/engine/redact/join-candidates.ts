import type { Span } from '../types.ts';
import { REDACTION_KINDS, type RedactionKind } from './kinds.ts';
import { runsAround } from './placeholders.ts';
import type { Candidate, RemovedPiece } from './types.ts';
import { findCodes } from './visible.ts';

/**
 * Turns candidates into pieces that can be taken out: overlapping ones become one, whose kind is the first of them in
 * the list of kinds; codes between blanks are left standing.
 *
 * Whatever stands in one run with a placeholder is dropped. It has been looked at already, and its neighbour no longer
 * tells what it is; that keeps a second pass from going further than the first.
 */
export function joinCandidates(
  text: string,
  candidates: readonly Candidate[],
  placeholders: readonly Span[],
): readonly RemovedPiece[] {
  const joined = joinOverlapping(candidates);
  return joined.filter(awayFrom(runsAround(text, placeholders))).flatMap((candidate) => splitAtCodes(text, candidate));
}

function joinOverlapping(candidates: readonly Candidate[]): readonly Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last === undefined || candidate.start >= last.end) joined.push(candidate);
    else joined[joined.length - 1] = join(last, candidate);
  }
  return joined;
}

function join(first: Candidate, second: Candidate): Candidate {
  const kind = KIND_ORDER.indexOf(second.kind) < KIND_ORDER.indexOf(first.kind) ? second.kind : first.kind;
  return { kind, start: first.start, end: Math.max(first.end, second.end) };
}

/** Tells of candidates in rising order whether they touch none of the places. */
function awayFrom(places: readonly Span[]): (candidate: Candidate) => boolean {
  let next = 0;
  return ({ start, end, from = start }) => {
    while (next < places.length && (places[next] as Span).end < from) next++;
    const place = places[next];
    return place === undefined || place.start > end;
  };
}

/** A password may hold blanks, and a whole sentence may stand where one is expected. */
function splitAtCodes(text: string, { kind, start, end }: Candidate): readonly RemovedPiece[] {
  const pieces: RemovedPiece[] = [];
  let at = start;
  for (const code of findCodes(text, { start, end })) {
    const stop = trimmedEnd(text, at, code.start);
    if (stop > at) pieces.push({ kind, span: { start: at, end: stop } });
    at = code.end;
    while (at < end && IS_BLANK.test(text[at] as string)) at++;
  }
  if (at < end) pieces.push({ kind, span: { start: at, end } });
  return pieces;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start && IS_BLANK.test(text[stop - 1] as string)) stop--;
  return stop;
}

const IS_BLANK = /\s/;
const KIND_ORDER = Object.keys(REDACTION_KINDS) as readonly RedactionKind[];
