import type { CodeEntry, CodeFile, EntryId } from '../catalog/index.ts';

/** One row of a source list, brought to the catalog's words. */
export type ImportedCode = Omit<CodeEntry, 'isOrdinary' | 'guide'>;

/** What an import did to one file. */
export interface ImportReport {
  readonly added: readonly EntryId[];
  /** Rows whose facts differ from before. */
  readonly changed: readonly EntryId[];
  /** Rows the list no longer has. They stay: links depend on their ids. */
  readonly missing: readonly EntryId[];
}

/**
 * Takes a list of codes into a file of the catalog.
 *
 * Ids never change and no row is removed. `isOrdinary`, `phrases` and `guide` of a row that exists are kept as they are,
 * since they are written or tuned by hand; a new row gets the list's phrases and `isOrdinary` by the look of the code.
 *
 * @param file The file as it stands. Its rows may be empty.
 * @param list The rows of the source.
 * @param taken Codes that entries of the catalog already ask for by themselves, in lower case; they get no row.
 * @throws Error naming the id when the list holds it twice.
 */
export function importCodes(
  file: CodeFile,
  list: readonly ImportedCode[],
  taken: ReadonlySet<string>,
): { readonly file: CodeFile; readonly report: ImportReport } {
  const before = new Map(file.codes.map((row) => [row.id, row]));
  const wanted = list.filter(({ code }) => !taken.has(code.toLowerCase()));
  const after = new Map<EntryId, CodeEntry>(before);
  const listed = new Set<EntryId>();
  for (const row of wanted) {
    if (listed.has(row.id)) throw new Error(`Signpost: the list holds ${row.id} twice`);
    listed.add(row.id);
    after.set(row.id, mergeRow(row, before.get(row.id)));
  }
  const codes = [...after.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const ids = [...listed];
  return {
    file: { ...file, codes },
    report: {
      added: ids.filter((id) => !before.has(id)),
      changed: ids.filter((id) => before.has(id) && !isSame(before.get(id), after.get(id))),
      missing: [...before.keys()].filter((id) => !listed.has(id)),
    },
  };
}

/**
 * Whether a code looks like a word any software may print. Unmistakable are codes with a digit, and capitalised ones of
 * three words or with an underscore: `AADSTS50011`, `MailboxNotEnabledForRESTAPI`, `Request_ResourceNotFound`.
 */
function looksOrdinary(code: string): boolean {
  if (/\d/.test(code)) return false;
  const words = code.match(/[A-Z][a-z]+|[A-Z]+(?![a-z])/g) ?? [];
  return !(/^[A-Z]/.test(code) && (words.length >= 3 || code.includes('_')));
}

function mergeRow(row: ImportedCode, known: CodeEntry | undefined): CodeEntry {
  const { phrases: imported, ...facts } = row;
  const phrases = known === undefined ? imported : known.phrases;
  const isOrdinary = known === undefined ? looksOrdinary(row.code) : known.isOrdinary === true;
  return {
    ...facts,
    ...(isOrdinary ? { isOrdinary } : {}),
    ...(phrases === undefined || phrases.length === 0 ? {} : { phrases }),
    ...(known?.guide === undefined ? {} : { guide: known.guide }),
  };
}

function isSame(a: CodeEntry | undefined, b: CodeEntry | undefined): boolean {
  const facts = (row: CodeEntry | undefined): string =>
    JSON.stringify([row?.code, row?.names, row?.kind, row?.who, row?.status, row?.listed]);
  return facts(a) === facts(b);
}
