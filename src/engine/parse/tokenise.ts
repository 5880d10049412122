/** A word of a text: letters, digits and inner underscores; every character of a script without spaces on its own. */
export interface Token {
  /** Lower case, without accents. */
  readonly word: string;
  /** UTF-16 offset in the text. */
  readonly start: number;
  /** UTF-16 offset in the text, exclusive. */
  readonly end: number;
}

/**
 * Splits a text into words. Punctuation, case and accents disappear, so that `"code":403` and `code = 403` are the same
 * two words, and a translated quotation mark changes nothing.
 *
 * @returns Tokens in the order they stand. Empty for a text without letters and digits.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    const start = found.index + underscoresAtStart(found[0]);
    const end = found.index + found[0].length - underscoresAtEnd(found[0]);
    if (end > start) tokens.push({ word: foldWord(text.slice(start, end)), start, end });
  }
  return tokens;
}

/** The words of a text, as `tokenise` finds them. */
export function wordsOf(text: string): readonly string[] {
  return tokenise(text.normalize('NFKC')).map((token) => token.word);
}

function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  const folded = word.toLowerCase();
  return HAS_LATIN.test(folded) ? folded.normalize('NFD').replace(MARKS, '') : folded;
}

function underscoresAtStart(word: string): number {
  let count = 0;
  while (word[count] === '_') count++;
  return count;
}

function underscoresAtEnd(word: string): number {
  let count = 0;
  while (count < word.length && word[word.length - 1 - count] === '_') count++;
  return count;
}

/** Scripts that are written without spaces, or whose particles cling to the word (Hangul); the long vowel mark of Japanese. */
const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}\u30fc\uff70';
const WORD = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}_])+`, 'gu');
const ASCII = /^\p{ASCII}*$/u;
const HAS_LATIN = /\p{sc=Latin}/u;
const MARKS = /\p{M}/gu;
