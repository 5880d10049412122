import type { AppId, EntryId } from '../../catalog/types.ts';
import type { CompiledCatalog } from './compile.ts';
import type { CompiledCode } from './compile-codes.ts';
import type { Reading } from './reading.ts';
import { areRelated, isAbout } from './surroundings.ts';

/**
 * How sure it is that a row of a code list is meant. `exact`: the code itself. `number`: the code without its prefix, in
 * surroundings that say what it is. `wording`: its symbolic name or its message. `ordinary`: a code any software prints,
 * beside a sign of its app.
 */
export type CodeBasis = 'exact' | 'number' | 'wording' | 'ordinary';

/** A row of a code list that the paste holds. */
export interface FoundCode {
  readonly entry: EntryId;
  readonly app: AppId;
  readonly code: CompiledCode;
  readonly basis: CodeBasis;
  /** Indexes of the evidence it rests on, ascending. */
  readonly evidence: readonly number[];
  /** How many words of its message stand in the paste. */
  readonly words: number;
}

/** Every row of a code list that stands in the paste, with how sure it is meant. */
export function collectCodes(reading: Reading): readonly FoundCode[] {
  const { index, catalog } = reading;
  const touched = new Set<CompiledCode>();
  for (const key of index.keys()) for (const code of catalog.codesByKey.get(key) ?? []) touched.add(code);
  return [...touched].flatMap((code) => {
    const found = readFound(code, reading);
    return found === undefined ? [] : [found];
  });
}

function readFound(code: CompiledCode, reading: Reading): FoundCode | undefined {
  const { index } = reading;
  const exact = index.get(code.key) ?? [];
  const numbers = index.get(code.numberKey) ?? [];
  const cells = index.get(code.cellKey) ?? [];
  const loose = index.get(code.looseKey) ?? [];
  const phrases = index.get(`phrase:${code.id}`) ?? [];
  const names = index.get(`symbol:${code.id}`) ?? [];
  const words = countWords(code, phrases, reading);
  const all = [...exact, ...numbers, ...cells, ...loose, ...phrases, ...names].sort((a, b) => a - b);
  const isHome = isAtHome(code.app, reading);
  const { isForeign } = reading.surroundings;
  const isNamed = !isForeign && (isAbout(code.app, index) || reading.app === code.app);
  const basis = basisOf({
    code,
    isStandard: isStandard(code.app, reading.catalog),
    isHome,
    isForeign,
    isNamed,
    words,
    exact,
    numbers,
    cells,
    loose,
    names,
  });
  return basis === undefined ? undefined : { entry: code.id, app: code.app, code, basis, evidence: all, words };
}

interface Signs {
  readonly code: CompiledCode;
  /** Whether the code is one of an open standard, not of a product. */
  readonly isStandard: boolean;
  /** Whether the paste is about the code's app. */
  readonly isHome: boolean;
  /** Whether the code's app itself is named or chosen, and nothing else. */
  readonly isNamed: boolean;
  /** Whether something of other software stands there. */
  readonly isForeign: boolean;
  readonly words: number;
  readonly exact: readonly number[];
  readonly numbers: readonly number[];
  readonly cells: readonly number[];
  readonly loose: readonly number[];
  readonly names: readonly number[];
}

function basisOf(signs: Signs): CodeBasis | undefined {
  const { code, isHome, isNamed, words, exact, names } = signs;
  if (exact.length > 0 && !code.isOrdinary) return 'exact';
  if (isNumber(signs)) return 'number';
  if (exact.length > 0 && (signs.isStandard ? isHome : isNamed)) return 'ordinary';
  if (names.length > 0 && (isNamed || code.hasTellingName)) return 'wording';
  const needed = isNamed ? MIN_WORDS_AT_HOME : signs.isForeign ? MIN_WORDS_ABROAD : MIN_WORDS;
  return words >= needed ? 'wording' : undefined;
}

/** Whether a number without its prefix is the code: its message or its name says so, or what it stands in. */
function isNumber({ isHome, isNamed, isForeign, words, numbers, cells, loose, names }: Signs): boolean {
  const isConfirmed = words >= MIN_WORDS_AT_HOME || names.length > 0;
  if (numbers.length > 0 && ((isHome && !isForeign) || isConfirmed)) return true;
  if (cells.length > 0 && (isNamed || isConfirmed)) return true;
  return loose.length > 0 && isConfirmed;
}

function countWords(code: CompiledCode, phrases: readonly number[], { evidence }: Reading): number {
  const texts = new Set(phrases.map((position) => evidence[position]?.value ?? ''));
  return [...texts].reduce((sum, text) => sum + (code.wordsByPhrase.get(text) ?? 0), 0);
}

/** Whether a paste is about an app: by what stands there, or by the admin's choice and nothing against it. */
function isAtHome(app: AppId, { index, catalog, app: chosen, surroundings }: Reading): boolean {
  const { isForeign, hasConnector, spoken } = surroundings;
  if (isStandard(app, catalog)) return isStandardAtHome({ catalog, app: chosen, surroundings });
  if (isAbout(app, index) || spoken.some((one) => areRelated(one.app, app, catalog))) return true;
  return chosen !== undefined && !isForeign && !hasConnector && spoken.length === 0 && areRelated(app, chosen, catalog);
}

/** Codes of open standards have no app: there it is the sign-in service that counts, or the chosen app's own signs. */
function isStandardAtHome({
  catalog,
  app: chosen,
  surroundings,
}: Pick<Reading, 'catalog' | 'app' | 'surroundings'>): boolean {
  const { isForeign, hasConnector, spoken } = surroundings;
  if (hasConnector || isForeign) return hasConnector;
  if (spoken.some((one) => one.app === chosen || isDirectory(one.app, catalog))) return true;
  if (chosen === undefined || spoken.length > 0) return false;
  return isDirectory(catalog.apps.get(chosen)?.identity ?? chosen, catalog);
}

/** Whether an app is the one that others sign in with. */
function isDirectory(app: AppId, { apps }: CompiledCatalog): boolean {
  return [...apps.values()].some(({ identity }) => identity === app);
}

/** Whether codes of this home belong to open standards, not to a product. */
export function isStandard(app: AppId, { apps }: CompiledCatalog): boolean {
  return apps.get(app)?.selectable === false;
}

/** Words of a message that must stand there: where its app is named, where nothing says whose it is, where others are named. */
const MIN_WORDS = 4;
const MIN_WORDS_ABROAD = 8;
const MIN_WORDS_AT_HOME = 3;
