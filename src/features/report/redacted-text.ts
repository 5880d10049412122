import type { Redaction, RedactionKind, Span } from '../../engine/index.ts';

/** A piece of what is written: words as they stand, or a placeholder for something that was taken out. */
export interface Piece {
  /** What is copied. */
  readonly text: string;
  /** A heading; only looks different. */
  readonly isHeading?: true;
  /** What the placeholder stands for. Absent for words. */
  readonly removed?: { readonly kind: RedactionKind; readonly original: string };
}

/** A removed piece with where it stood and where its placeholder stands. */
interface PlacedPiece {
  readonly kind: RedactionKind;
  readonly placeholder: string;
  /** In the untouched text. */
  readonly span: Span;
  /** Offset of the placeholder in the redacted text. */
  readonly at: number;
}

/** A redacted text that still knows what stood where. */
export interface RedactedText {
  readonly original: string;
  readonly text: string;
  readonly removed: readonly PlacedPiece[];
}

/** A part of a redacted text. */
export interface Excerpt {
  readonly pieces: readonly Piece[];
  /** Length of the part and of the whole, in characters of the redacted text. */
  readonly shown: number;
  readonly total: number;
}

/** Finds each placeholder of a redaction. */
export function placeRemoved(original: string, { text, removed }: Redaction): RedactedText {
  const placed: PlacedPiece[] = [];
  let [from, at] = [0, 0];
  for (const { kind, span } of removed) {
    at += span.start - from;
    const placeholder = text.slice(at, text.indexOf('>', at) + 1);
    placed.push({ kind, placeholder, span, at });
    at += placeholder.length;
    from = span.end;
  }
  return { original, text, removed: placed };
}

/** What stands at a place of the untouched text, with everything redacted that is so in the whole. */
export function piecesAt({ original, removed }: RedactedText, { start, end }: Span): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (let next = firstEndingAfter(removed, start); next < removed.length; next++) {
    const { kind, placeholder, span } = removed[next] as PlacedPiece;
    if (span.start >= end) break;
    if (span.start > from) pieces.push({ text: original.slice(from, span.start) });
    pieces.push({ text: placeholder, removed: { kind, original: original.slice(span.start, span.end) } });
    from = span.end;
  }
  if (from < end) pieces.push({ text: original.slice(from, end) });
  return pieces;
}

/** Whether nothing at a place of the untouched text was taken out. */
export function isVisible({ removed }: RedactedText, { start, end }: Span): boolean {
  const next = removed[firstEndingAfter(removed, start)];
  return next === undefined || next.span.start >= end;
}

/**
 * Cuts a redacted text at line ends around a place, or inside a line where that is longer than all that may be shown.
 *
 * @param place Offset in the untouched text.
 */
export function cutAround(redacted: RedactedText, place: number, maxChars: number): Excerpt {
  const { text, removed } = redacted;
  const total = text.length;
  if (total <= maxChars) return { pieces: piecesIn(redacted, 0, total), shown: total, total };
  const last = removed[firstEndingAfter(removed, place) - 1];
  const at = Math.min(total, last === undefined ? place : last.at + last.placeholder.length + (place - last.span.end));
  const earliest = Math.max(0, Math.min(at - Math.floor(maxChars * SHARE_BEFORE), total - maxChars));
  const lineStart = earliest === 0 ? 0 : text.indexOf('\n', earliest - 1) + 1;
  const from = lineStart > 0 && lineStart <= at ? lineStart : outsideOfPlaceholder(removed, earliest, 'end');
  const latest = Math.min(total, from + maxChars);
  const lineEnd = latest === total ? total : text.lastIndexOf('\n', latest);
  const to = lineEnd > at ? lineEnd : outsideOfPlaceholder(removed, latest, 'start');
  return { pieces: piecesIn(redacted, from, to), shown: to - from, total };
}

/** Pieces between two offsets of the redacted text, neither of them inside a placeholder. */
function piecesIn({ text, original, removed }: RedactedText, from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = from;
  for (const { kind, placeholder, span, at } of removed) {
    if (at < from) continue;
    if (at >= to) break;
    if (at > done) pieces.push({ text: text.slice(done, at) });
    pieces.push({ text: placeholder, removed: { kind, original: original.slice(span.start, span.end) } });
    done = at + placeholder.length;
  }
  if (done < to) pieces.push({ text: text.slice(done, to) });
  return pieces;
}

/** Half a placeholder would be neither read as one nor opened as one. */
function outsideOfPlaceholder(removed: readonly PlacedPiece[], offset: number, side: 'start' | 'end'): number {
  const cut = removed.find(({ at, placeholder }) => at < offset && offset < at + placeholder.length);
  if (cut === undefined) return offset;
  return side === 'start' ? cut.at : cut.at + cut.placeholder.length;
}

/** Index of the first piece that ends after an offset of the untouched text; their number when none does. */
function firstEndingAfter(removed: readonly PlacedPiece[], offset: number): number {
  let [low, high] = [0, removed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((removed[middle] as PlacedPiece).span.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The error itself stands in the first third: stack frames and answers follow it. */
const SHARE_BEFORE = 0.3;
