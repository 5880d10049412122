import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A paste of a corpus. */
export interface CorpusLine {
  readonly id: string;
  readonly app: string | null;
  readonly paste: string;
  /** Why it is there. */
  readonly because: string;
}

/** A paste with the entries of which one must come first, the best first. */
export interface RealPaste extends CorpusLine {
  readonly expect: readonly string[];
}

/** A paste that tells of several errors; of each the entries that fit. */
export interface SeveralErrors extends CorpusLine {
  readonly incidents: readonly (readonly string[])[];
}

/** Pastes as people post them, written or scrubbed for this purpose. */
export const realPastes = read<RealPaste>('real-pastes');

/** Codes of known series that no list has. */
export const unlistedCodes = read<CorpusLine>('unlisted-codes');

/** Logs and messages that hold more than one error. */
export const severalErrors = read<SeveralErrors>('several-errors');

/** Errors of other software, many with an app chosen by mistake. */
export const unrelatedErrors = read<CorpusLine>('unrelated-errors');

function read<T extends CorpusLine>(name: string): readonly T[] {
  const file = join(import.meta.dirname, `../fixtures/${name}.jsonl`);
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T);
}
