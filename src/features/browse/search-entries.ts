/** Something entries are gathered under. */
export interface Heading {
  readonly id: string;
  /** In the language of the page. */
  readonly title: string;
}

/** An entry as it is listed. */
export interface ListedEntry {
  readonly id: string;
  readonly title: string;
  /** The title in English. Absent: not asked for. */
  readonly english?: string;
  /** Query of its address with the question mark. Absent: none. */
  readonly query?: string;
  /** Empty for a trouble without an error text. */
  readonly sample: string;
  readonly appId: string;
  readonly appName: string;
  readonly formerNames: readonly string[];
  readonly kind: Heading;
  /** Who can fix it; one or several. */
  readonly who: readonly Heading[];
}

/** Everything of an entry that is searched, folded once for many searches. */
export function foldedTextOf(entry: ListedEntry): string {
  const text = folded.get(entry) ?? fold(textOf(entry));
  folded.set(entry, text);
  return text;
}

const folded = new WeakMap<ListedEntry, string>();

function textOf({ id, title, sample, appName, formerNames }: ListedEntry): string {
  return [id, title, sample, appName, ...formerNames].join(' ');
}

/**
 * The entries that hold every word of a query in their title, message, id or app's name, former names included. Case and
 * accents do not matter; words may be parts of words, so that languages without spaces are found too.
 *
 * @returns Entries in the order given. All of them for an empty query.
 */
export function searchEntries(entries: readonly ListedEntry[], query: string): readonly ListedEntry[] {
  const words = fold(query)
    .split(/\s+/)
    .map((word) => word.replace(QUOTES, ''))
    .filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter((entry) => {
    const text = foldedTextOf(entry);
    return words.every((word) => text.includes(word));
  });
}

/** Found entries, those first that hold most words of the query as whole words; ties stay in order. */
export function rankEntries(found: readonly ListedEntry[], query: string): readonly ListedEntry[] {
  const words = new Set(wordsOf(fold(query)));
  const score = (entry: ListedEntry): number =>
    new Set(wordsOf(foldedTextOf(entry)).filter((word) => words.has(word))).size;
  const scores = new Map(found.map((entry) => [entry, score(entry)]));
  return found.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

/** Words, and the numbers in them: a code is also known by its number. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu)?.flatMap((word) => [word, ...(word.match(/\d+/g) ?? [])]) ?? [];
}

/** Marks that come along when a word is copied out of a message. */
const QUOTES = /^["'`([{<]+|["'`)\]}>,;:]+$/g;

/** The same letters for case, accents, width and Arabic spelling marks. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .normalize('NFC');
}
