import { memo, type ReactNode } from 'react';
import type { Evidence } from '../../engine/index.ts';
import styles from './paste-box.module.css';

interface MarkedTextProps {
  readonly paste: string;
  readonly evidence: readonly Evidence[];
}

/**
 * The paste with what was recognised marked, drawn behind the text box in the very same type. It also gives the box its
 * height. Hidden from assistive technology: the box says the text, the reasons say what was recognised.
 */
export const MarkedText = memo(function MarkedText({ paste, evidence }: MarkedTextProps) {
  return (
    <div className={styles.backdrop} aria-hidden="true" dir="auto" translate="no">
      {markSpans(paste, evidence)}
      {/* A last line break would otherwise take no height. */}
      {'\u200b'}
    </div>
  );
});

/** Splits a text at the evidence; overlapping places become one mark. */
function markSpans(paste: string, evidence: readonly Evidence[]): ReactNode[] {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of mergeSpans(evidence)) {
    if (start >= paste.length) break;
    pieces.push(paste.slice(at, start), <mark key={start}>{paste.slice(start, end)}</mark>);
    at = end;
  }
  pieces.push(paste.slice(at));
  return pieces;
}

/** The places of the evidence in order, overlapping ones joined. */
export function mergeSpans(evidence: readonly Evidence[]): readonly { readonly start: number; readonly end: number }[] {
  const sorted = evidence.map(({ span }) => span).toSorted((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
