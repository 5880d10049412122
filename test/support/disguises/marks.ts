import type { Disguise } from '../disguises.ts';

/** What typography, keyboards and clipboards do to single characters, at any time. */
export const marks: readonly Disguise[] = [
  { name: 'typographic quotation marks', apply: (text) => text.replaceAll('"', '”').replaceAll("'", '’') },
  { name: 'curly quotation marks', apply: (text) => quoted(text, '“', '”').replaceAll("'", '’') },
  { name: 'French quotation marks', apply: (text) => quoted(text, '«\u00a0', '\u00a0»').replaceAll("'", '’') },
  { name: 'German quotation marks', apply: (text) => quoted(text, '„', '“').replaceAll("'", '‚') },
  { name: 'Japanese quotation marks', apply: (text) => quoted(text, '「', '」') },
  { name: 'no-break spaces', apply: (text) => text.replaceAll(' ', '\u00a0') },
  { name: 'narrow no-break spaces', apply: (text) => text.replaceAll(' ', '\u202f') },
  { name: 'decomposed letters', apply: (text) => text.normalize('NFD') },
  { name: 'zero-width spaces', apply: (text) => text.replaceAll(/([^\p{L}\p{N}])/gu, '$1\u200b') },
  { name: 'zero-width spaces in every third word', apply: (text) => insideWords(text, 3, '\u200b') },
  { name: 'soft hyphens', apply: (text) => text.replaceAll(/\p{L}{3}(?=\p{L}{3})/gu, '$&\u00ad') },
  { name: 'directional marks', apply: (text) => `\u202a${text}\u202c` },
  { name: 'numbers kept in their direction', apply: (text) => text.replaceAll(/\d+/g, '\u2066$&\u2069') },
];

/** Opening and closing marks in turn. */
function quoted(text: string, open: string, close: string): string {
  let count = 0;
  return text.replaceAll('"', () => (count++ % 2 === 0 ? open : close));
}

function insideWords(text: string, step: number, mark: string): string {
  let count = 0;
  return text.replaceAll(/\S+/g, (word) => (count++ % step === 0 ? [...word].join(mark) : word));
}
