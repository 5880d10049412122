/**
 * Dresses up a text so that it can be read and is yet seen to have come from a locale file: accents, a third more letters, and
 * brackets around the whole. Tags, what stands in `ui` and `code`, and placeholders stay as they are.
 */
function pseudoText(text: string): string {
  const dressed = text
    .split(FIXED)
    .map((piece, at) => (at % 2 === 1 ? piece : [...piece].map((letter) => ACCENTS[letter] ?? letter).join('')))
    .join('');
  return `⟦${dressed}${'·'.repeat(Math.ceil(text.length / 3))}⟧`;
}

/** The same for every text of a locale file. */
export function pseudoTexts(node: unknown): unknown {
  if (typeof node === 'string') return pseudoText(node);
  return Object.fromEntries(Object.entries(node as object).map(([key, value]) => [key, pseudoTexts(value)]));
}

const FIXED = /(\{\{.*?\}\}|<(?:ui|code)>.*?<\/(?:ui|code)>|<\/?b>)/;
const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ö',
  u: 'ü',
  n: 'ñ',
  c: 'ç',
  y: 'ý',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ö',
  U: 'Ü',
};
