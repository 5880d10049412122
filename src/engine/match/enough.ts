import type { AppId } from '../../catalog/types.ts';
import type { ParsedEvidence } from '../parse/evidence.ts';
import type { Candidate } from './candidates.ts';
import type { CompiledCatalog } from './compile.ts';
import type { Reading } from './reading.ts';
import { keyOf } from './signature-keys.ts';
import { areRelated } from './surroundings.ts';

/** Without an app: the whole signature, and something in it or beside it that tells a connector from any software. */
export function isEnough(candidate: Candidate, reading: Reading): boolean {
  const { general, surroundings } = reading;
  if (isForeign(candidate, reading)) return false;
  if (candidate.telling || surroundings.hasConnector || candidate.app === general) return true;
  return isNamedCode(candidate, reading);
}

/**
 * With an app: most of what tells this entry from the app's others. The choice is evidence, not proof: a paste that
 * speaks for another app or for other software needs the whole signature.
 */
export function isEnoughForApp(candidate: Candidate, reading: Reading, app: AppId): boolean {
  const { index, catalog, surroundings } = reading;
  if (isForeign(candidate, reading)) return false;
  if (candidate.complete && candidate.telling) return true;
  if (isContradicted(candidate, index) || speaksForOther(surroundings.spoken, app, catalog)) return false;
  if (!isAboutApp(candidate, reading) && !isBare(reading)) return false;
  return candidate.share >= MIN_SHARE_FOR_APP && (candidate.app === app || candidate.complete);
}

/**
 * Something of other software stands there, and nothing of a connector or of the candidate's app. Beside a whole message a
 * name ("nginx") says nothing, and with the app chosen neither does a host: both stand around messages too. Stack frames
 * of somebody else's program always speak.
 */
export function isForeign(candidate: Candidate, { index, catalog, app, surroundings }: Reading): boolean {
  if (surroundings.hasConnector || index.has(`app:${candidate.app}`)) return false;
  if ([...candidate.found].some((key) => isOwnCode(key, catalog))) return false;
  if (index.has('foreign')) return true;
  const isWhole = candidate.complete && candidate.telling;
  if (index.has('foreign-host') && !(isWhole && app !== undefined)) return true;
  return index.has('software') && !isWhole && !index.has(`name:${candidate.app}`);
}

/** A code of a standard, such as `insufficient_claims`, is enough where a host or the like speaks for the app. */
export function isNamedCode({ app, keys }: Candidate, { catalog, surroundings }: Reading): boolean {
  // A word such as `Forbidden` is many services' code; one with an underscore may be the directory's word for it.
  const speaks = (other: AppId, key: string): boolean =>
    other === app || (key.includes('_') && areRelated(other, app, catalog));
  return keys.every((key) => key.startsWith('code:') && surroundings.spoken.some((one) => speaks(one.app, key)));
}

/** An exact code is its app's, whoever prints it. */
export function isOwnCode(key: string, { commonKeys }: CompiledCatalog): boolean {
  return key.startsWith('code:') && !commonKeys.has(key);
}

/** Whether more than a bare status speaks for the candidate: a sign of its app or of a connector, its wording, an operation. */
function isAboutApp(
  { app, telling, complete, evidence: places }: Candidate,
  { index, catalog, evidence, surroundings }: Reading,
): boolean {
  if (telling || surroundings.hasConnector || index.has(`app:${app}`) || index.has(`name:${app}`)) return true;
  return places.some((place) => {
    const { kind, value } = evidence[place] as ParsedEvidence;
    if (kind === 'exception') return true;
    // What many programs say is a message only where it is all of it.
    const isCommon = catalog.commonKeys.has(keyOf('code', value)) || catalog.commonPhrases.has(value.toLowerCase());
    return (kind === 'code' || kind === 'phrase') && (complete || !isCommon);
  });
}

/**
 * Whether a text is a status and hardly more: short, and without a word that some program is called by. Whoever pastes
 * `403 Forbidden` and chose an app means that app; whoever pastes `Kong: 403` does not.
 */
export function isBare({ message, evidence, catalog }: Reading): boolean {
  if (message.length > MAX_BARE_CHARS) return false;
  const text = without(
    message,
    evidence.map(({ value }) => value),
  );
  const words = text.match(WORD) ?? [];
  const plain = words.filter((word) => catalog.plainWords.has(word.toLowerCase()));
  if (plain.length === words.length) return true;
  // A sentence in a language that nobody prepared for, as long as it names nothing.
  return words.length >= MIN_SENTENCE && plain.length < words.length * MAX_PLAIN && !NAME_INSIDE.test(text);
}

/** A text without some others, however those are written: capitals or small letters. */
function without(text: string, others: readonly string[]): string {
  let rest = text;
  for (const other of others) {
    const folded = rest.toLowerCase();
    // A few letters change their length; then only the same spelling is found.
    const [where, what] = folded.length === rest.length ? [folded, other.toLowerCase()] : [rest, other];
    for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + what.length))
      rest = `${rest.slice(0, at)}${' '.repeat(what.length)}${rest.slice(at + what.length)}`;
  }
  return rest;
}

function speaksForOther(spoken: Reading['surroundings']['spoken'], app: AppId, catalog: CompiledCatalog): boolean {
  return spoken.length > 0 && !spoken.some((one) => areRelated(one.app, app, catalog));
}

/**
 * With an app, entries that share a telling class or code with the paste, though what separates them is missing, as in a
 * message cut off. One alone is no claim.
 */
export function hintsOf(candidates: readonly Candidate[], reading: Reading, app: AppId): readonly Candidate[] {
  const { index, surroundings } = reading;
  if (surroundings.contrary !== undefined) return [];
  const hints = candidates.filter(
    (candidate) =>
      candidate.app === app &&
      candidate.telling &&
      candidate.share >= MIN_SHARE_FOR_HINT &&
      !isForeign(candidate, reading) &&
      !isContradicted(candidate, index),
  );
  return hints.length > 1 ? hints : [];
}

/** Another status or code stands where the signature asks for its own. */
function isContradicted(candidate: Candidate, index: Reading['index']): boolean {
  return ['status:', 'code:'].some((kind) => {
    const asked = candidate.keys.filter((key) => key.startsWith(kind));
    if (asked.length === 0 || asked.some((key) => candidate.found.has(key))) return false;
    return [...index.keys()].some((key) => key.startsWith(kind) || (kind === 'code:' && key.startsWith('family:')));
  });
}

const WORD = /\p{L}{3,}/gu;
/** A capital within a sentence. */
const NAME_INSIDE = /\p{Ll},? \p{Lu}\p{L}{2,}/u;
const MIN_SENTENCE = 6;
/** In an English error about half of the words are plain ones. */
const MAX_PLAIN = 0.3;
/** Below, too little of what tells the app's entries apart stands in the paste. Trades short pastes against wrong claims. */
const MIN_SHARE_FOR_APP = 0.5;
/** Enough to say "one of these" where nothing separates them. */
const MIN_SHARE_FOR_HINT = 0.25;
/** A longer text with nothing in it but a status is about something else. */
const MAX_BARE_CHARS = 160;
