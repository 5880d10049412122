import { findPemBlocks } from './find-pem-blocks.ts';
import type { Candidate } from './types.ts';
import { type Shape, vendorShapes } from './vendor-shapes.ts';
import { isMasked } from './visible.ts';
import { webShapes } from './web-shapes.ts';

/** Finders of secrets that are known by their own shape or by what stands right before them. Each reads the whole text. */
export const shapeFinders: readonly ((text: string) => readonly Candidate[])[] = [
  findPemBlocks,
  ...[...webShapes, ...vendorShapes].map((shape) => (text: string) => findShape(text, shape)),
];

function findShape(text: string, { kind, find, accept }: Shape): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const match of text.matchAll(find)) {
    const end = match.index + match[0].length;
    const start = match.index + (match.groups?.lead?.length ?? 0);
    const value = text.slice(start, end);
    if (end === start || isMasked(value)) continue;
    if (accept === undefined || accept(value, match.groups?.lead ?? '')) candidates.push({ kind, start, end });
  }
  return candidates;
}
