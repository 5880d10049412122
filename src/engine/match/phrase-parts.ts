import { wordsOf } from '../parse/tokenise.ts';
import { Vocabulary } from '../parse/vocabulary.ts';
import type { Steps } from '../steps.ts';
import type { EntrySigns } from './recognition-data.ts';

/** A piece of an entry's phrase that is enough to know it by. */
export interface PhrasePart {
  readonly entry: EntrySigns['id'];
  readonly language: string;
  /** Its words, joined by blanks. */
  readonly text: string;
}

/**
 * Beginnings and ends of phrases: a message is often cut off, or interrupted by a tag or a line number. A piece that
 * stands in a phrase of another entry as well is none.
 */
export function* findPhraseParts(entries: readonly EntrySigns[]): Steps<readonly PhrasePart[]> {
  const parts: PhrasePart[] = [];
  for (const { id, phrases } of entries) {
    for (const { language, text } of phrases) {
      yield;
      parts.push(...cut(text).map((part) => ({ entry: id, language, text: part })));
    }
  }
  const shared = yield* findShared(parts, entries);
  return parts.filter(({ text }) => !shared.has(text));
}

function cut(phrase: string): readonly string[] {
  const words = wordsOf(phrase);
  const length = Math.ceil(words.length * PART);
  const isLong = length >= MIN_WORDS && (words.join('').length >= MIN_CHARS || length >= MIN_SIGNS);
  return isLong && length < words.length ? [words.slice(0, length).join(' '), words.slice(-length).join(' ')] : [];
}

/** Pieces that stand in a phrase of another entry. */
function* findShared(parts: readonly PhrasePart[], entries: readonly EntrySigns[]): Steps<ReadonlySet<string>> {
  const vocabulary = new Vocabulary();
  for (const { entry, text } of parts) {
    yield;
    vocabulary.add(text, { kind: 'phrase', value: text, keys: [entry] });
  }
  yield* vocabulary.prepare();
  const shared = new Set<string>();
  for (const { id, phrases } of entries) {
    for (const { text } of phrases) {
      yield;
      for (const { term } of vocabulary.find(vocabulary.tokenise(text))) {
        if (!term.keys.includes(id)) shared.add(term.value);
      }
    }
  }
  return shared;
}

/** How much of a phrase has to stand there. */
const PART = 0.6;
const MIN_WORDS = 4;
const MIN_CHARS = 16;
/** In scripts without spaces every character is a word. */
const MIN_SIGNS = 6;
