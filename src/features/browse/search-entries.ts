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
  return entries.filter(({ id, title, sample, appName, formerNames }) => {
    const text = fold([id, title, sample, appName, ...formerNames].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Marks that come along when a word is copied out of a message. */
const QUOTES = /^["'`([{<]+|["'`)\]}>,;:]+$/g;

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');
}
