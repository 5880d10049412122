import { memo, type ReactNode } from 'react';
import type { Evidence } from '../../engine/index.ts';
import { doOverlap, type Place } from '../../ui/pointed-places.tsx';
import styles from './paste-box.module.css';

interface MarkedTextProps {
  readonly paste: string;
  readonly evidence: readonly Evidence[];
  /** What the reader points at; drawn stronger than the other marks. */
  readonly pointed: readonly Place[];
}

/**
 * The paste with what was recognised marked, drawn behind the text box in the very same type. It also gives the box its
 * height. Hidden from assistive technology: the box says the text, the reasons say what was recognised.
 */
export const MarkedText = memo(function MarkedText({ paste, evidence, pointed }: MarkedTextProps) {
  return (
    <div className={styles.backdrop} aria-hidden="true" dir="auto" translate="no">
      {markSpans(paste, evidence, pointed)}
      {/* A last line break would otherwise take no height. */}
      {'\u200b'}
    </div>
  );
});

/** Splits a text at the evidence; overlapping places become one mark, cut where only a part is pointed at. */
function markSpans(paste: string, evidence: readonly Evidence[], pointed: readonly Place[]): ReactNode[] {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const mark of mergeSpans(evidence)) {
    if (mark.start >= paste.length) break;
    pieces.push(paste.slice(at, mark.start));
    for (const { start, end, isPointed } of cutAt(mark, pointed)) {
      pieces.push(
        <mark key={start} data-start={start} data-pointed={isPointed || undefined}>
          {paste.slice(start, end)}
        </mark>,
      );
    }
    at = mark.end;
  }
  pieces.push(paste.slice(at));
  return pieces;
}

/** The parts of a mark that are pointed at and those that are not, in order. */
function cutAt(mark: Place, pointed: readonly Place[]): readonly (Place & { readonly isPointed: boolean })[] {
  const inside = pointed.filter((place) => doOverlap(place, mark));
  const edges = inside.flatMap(({ start, end }) => [start, end]).filter((at) => mark.start < at && at < mark.end);
  const cuts = [...new Set([mark.start, ...edges, mark.end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const part = { start, end: cuts[index + 1] ?? mark.end };
    return { ...part, isPointed: inside.some((place) => doOverlap(place, part)) };
  });
}

/** The places of the evidence in order, overlapping ones joined. */
export function mergeSpans(evidence: readonly Evidence[]): readonly Place[] {
  const sorted = evidence.map(({ span }) => span).toSorted((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
