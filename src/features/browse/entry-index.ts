import MiniSearch from 'minisearch';
import { inSlices } from '../../platform/in-slices.ts';
import { fold, foldedTextOf, type ListedEntry } from './search-entries.ts';

/** Finds what was probably meant where no entry holds the words as they were typed. */
export interface EntryIndex {
  /**
   * @returns The entries nearest to a query, best first. Empty when nothing is near.
   */
  readonly nearest: (query: string) => readonly ListedEntry[];
}

/** Indexes entries in small pieces, so that the page answers meanwhile. */
export async function indexEntries(entries: readonly ListedEntry[]): Promise<EntryIndex> {
  const index = new MiniSearch<{ readonly id: number; readonly title: string; readonly text: string }>({
    fields: ['title', 'text'],
    tokenize,
    processTerm: (term) => term,
    searchOptions: { boost: { title: 2 }, combineWith: 'AND', prefix: (term) => term.length > 1, fuzzy: typosOf },
  });
  await inSlices(addAll());
  return {
    nearest: (query) =>
      index
        .search(fold(query))
        .slice(0, MAX_NEAREST)
        .flatMap(({ id }) => entries[id as number] ?? []),
  };

  function* addAll(): Generator<undefined, void> {
    for (const [id, entry] of entries.entries()) {
      yield;
      index.add({ id, title: fold(entry.title), text: foldedTextOf(entry) });
    }
  }
}

/**
 * Words of a folded text. Numbers in a word are words of their own, and scripts without spaces between words are cut into pairs of
 * letters.
 */
function tokenize(text: string): string[] {
  return [...text.matchAll(WORD)].flatMap(([word]) => {
    if (UNSPACED.test(word)) return pairsOf(word);
    const number = /\d{2,}/.exec(word)?.[0];
    return number === undefined || number === word ? [word] : [word, number];
  });
}

function pairsOf(word: string): string[] {
  const letters = [...word];
  return letters.length === 1 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

/** How many letters may differ, as a share of the word. Codes and numbers are never like others. */
function typosOf(term: string): number | false {
  return term.length < 4 || /\d/.test(term) || UNSPACED.test(term) ? false : MAX_TYPOS;
}

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|\p{Script=Hangul}+|[\p{L}\p{N}_]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const MAX_TYPOS = 0.25;
const MAX_NEAREST = 20;
