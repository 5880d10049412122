import type { TFunction } from 'i18next';
import type { Piece } from './redacted-text.ts';
import type { Row, Stretch } from './report-model.ts';

/** A plain word or sentence. */
export function words(text: string): Stretch {
  return { kind: 'words', text };
}

/** Something that is never translated, such as an id. */
export function code(text: string): Stretch {
  return { kind: 'code', pieces: [{ text }] };
}

/**
 * Reads a sentence of the catalog with its tags.
 *
 * @param quotes What stands in place of a tagged text, by that text.
 */
export function said(text: string, quotes: ReadonlyMap<string, readonly Piece[]> = new Map()): readonly Stretch[] {
  return text.split(TAGGED).flatMap((piece): readonly Stretch[] => {
    const [, tag, content = ''] = WHOLE_TAG.exec(piece) ?? [];
    if (tag === undefined) return piece === '' ? [] : [words(piece)];
    if (tag !== 'code') return [{ kind: 'label', text: content }];
    return [{ kind: 'code', pieces: quotes.get(content) ?? [{ text: content }] }];
  });
}

/** A labelled line. None for an empty value. */
export function fact(t: TFunction<'report'>, label: string, ...value: readonly Stretch[]): readonly Row[] {
  // Everything up to the value: languages differ in what stands around a colon.
  const [before = ''] = t('fact', { label, value: VALUE }).split(VALUE);
  return value.length === 0 ? [] : [{ kind: 'fact', label: before, value }];
}

const VALUE = '\u0000';
const TAGGED = /(<(?:ui|code|b)>.*?<\/(?:ui|code|b)>)/;
const WHOLE_TAG = /^<(ui|code|b)>(.*?)<\/(?:ui|code|b)>$/;
