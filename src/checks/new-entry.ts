import type { AppFile, Entry, EntryId } from '../catalog/index.ts';

/** A text file of an app, as far as entries go. */
export interface TextFile {
  readonly entries?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Stands where the author has to write; the checks refuse it. */
export const TO_WRITE = 'WRITE THIS';

/** The same where the schema allows no blanks. */
const TO_WRITE_NAME = 'WriteThisException';
const TO_WRITE_URL = 'https://example.invalid/write-this';

/** Whether something of a scaffolded entry is left. */
export function isUnwritten(entry: Entry): boolean {
  const text = JSON.stringify(entry);
  return [TO_WRITE, TO_WRITE_NAME, TO_WRITE_URL].some((mark) => text.includes(mark));
}

/**
 * Adds an empty entry to an app's file, in its place in the order.
 *
 * @throws Error when the id is no slug or already taken.
 */
export function addEntry(file: AppFile, id: string): AppFile {
  if (!SLUG.test(id)) throw new Error(`"${id}" is no id: lower-case words joined by hyphens.`);
  const entryId: EntryId = `${file.id}.${id}`;
  if (file.entries.some((entry) => entry.id === entryId)) throw new Error(`${entryId} exists already.`);
  const entry: Entry = {
    id: entryId,
    status: 'active',
    basis: 'documented',
    kind: 'other',
    signatures: [{ exceptions: [TO_WRITE_NAME] }],
    samples: [{ language: 'en', text: TO_WRITE }],
    nearSamples: [{ text: TO_WRITE, because: TO_WRITE }],
    who: ['security-administrator'],
    minutes: [5, 15],
    flow: 'retry-then-support',
    sources: [{ url: TO_WRITE_URL, readOn: '2000-01' }],
  };
  const entries = [...file.entries, entry].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { ...file, entries };
}

/** Adds the parts of an entry's text to a locale's file. */
export function addEntryText(file: TextFile, id: string): TextFile {
  const parts = { title: TO_WRITE, meaning: TO_WRITE, cause: TO_WRITE, fix: TO_WRITE };
  const entries = Object.entries({ ...file.entries, [id]: parts }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { ...file, entries: Object.fromEntries(entries) };
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
