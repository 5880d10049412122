import { finish, type Steps } from '../steps.ts';
import { decodeLayer } from './decode.ts';
import { foldCharacters } from './fold.ts';
import { MAX_PASTE_CHARS } from './limits.ts';
import type { MappedText } from './text-builder.ts';

/** Layers of different escapes that are undone, such as JSON in a URL in HTML. Equal layers count once. */
const MAX_LAYERS = 6;

/**
 * Undoes what tools do to an error text on its way to the clipboard: escapes of several kinds and depths, typographic
 * characters, digits of other scripts. Takes time in proportion to the paste.
 *
 * @param paste Any text; at most `MAX_PASTE_CHARS` are read. Lone surrogates are kept. Never throws.
 * @returns The text with, for every UTF-16 unit, its place in the paste.
 */
export function normalise(paste: string): MappedText {
  return finish(normaliseInSteps(paste));
}

/** The same, a layer at a time. */
export function* normaliseInSteps(paste: string): Steps<MappedText> {
  const read = identity(paste.slice(0, MAX_PASTE_CHARS));
  const folded = foldCharacters(read);
  // What disappeared may have stood between parts that compose without it.
  let mapped = folded === read ? read : foldCharacters(folded);
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    yield;
    const decoded = decodeLayer(mapped);
    if (!decoded.changed) break;
    yield;
    mapped = foldCharacters(decoded.mapped);
  }
  return mapped;
}

function identity(text: string): MappedText {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  for (let index = 0; index < text.length; index++) {
    starts[index] = index;
    ends[index] = index + 1;
  }
  return { text, starts, ends };
}
