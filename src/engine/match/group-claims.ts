import type { ParsedEvidence } from '../parse/evidence.ts';
import type { Cut } from '../parse/records.ts';
import type { Steps } from '../steps.ts';
import { isTelling } from './candidates.ts';
import type { Decision } from './claim.ts';
import type { CompiledCatalog } from './compile.ts';
import { decide } from './decide.ts';
import type { Message } from './messages.ts';
import { type Reading, toReading } from './reading.ts';

/** Messages that claim the same by themselves. */
export interface Group {
  /** What they claim. */
  readonly id: string;
  readonly decision: Decision;
  readonly messages: Message[];
}

/** The claims of a paste, and what was too much to look at. */
export interface Groups {
  /** At most `MAX_GROUPS`, known errors before codes that no list has, else in the order they stand. */
  readonly groups: readonly Group[];
  /** Messages of errors that are in no group. */
  readonly leftOut: ReadonlySet<Message>;
}

/** Messages that claim something by themselves, together with others of the same claim. */
export function* groupClaims(
  messages: readonly Message[],
  shared: readonly ParsedEvidence[],
  whole: Reading,
  cut: Cut,
): Steps<Groups> {
  const groups = new Map<string, Group>();
  const leftOut = new Set<Message>();
  const decisions = new Map<string, Decision>();
  for (const [index, message] of messages.entries()) {
    if (index % MESSAGES_PER_STEP === 0) yield;
    const keys = keysOf(message, whole.catalog);
    if (keys === undefined) continue;
    const decision =
      decisions.get(keys) ?? (decisions.size < MAX_DECISIONS ? decideMessage(message, shared, whole) : undefined);
    if (decision === undefined) {
      leftOut.add(message);
      continue;
    }
    decisions.set(keys, decision);
    const id = isClaim(decision, cut) ? claimOf(decision) : unlistedCodesOf(message);
    if (id === '') continue;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { id, decision, messages: [message] });
    else group.messages.push(message);
  }
  return mostTelling(withoutWrappers([...groups.values()], whole.catalog), leftOut);
}

/** Only the record of a log is surely whole; of a piece of a message, general advice would miss the rest. */
function isClaim({ isStrong, isGeneral }: Decision, cut: Cut): boolean {
  return isStrong && (isGeneral !== true || cut === 'log');
}

/** What a message says, as one string; `undefined` when none of it may claim anything. */
function keysOf({ evidence }: Message, catalog: CompiledCatalog): string | undefined {
  const keys = new Set<string>();
  let isClaim = false;
  for (const one of evidence) {
    for (const key of one.keys) {
      if (!keys.has(key)) isClaim ||= mayClaim(key, catalog);
      keys.add(key);
    }
  }
  return isClaim ? [...keys].sort().join(' ') : undefined;
}

/** Known errors first where there are too many. */
function mostTelling(groups: readonly Group[], leftOut: Set<Message>): Groups {
  const known = groups.filter(({ decision }) => decision.isStrong);
  const unlisted = groups.filter(({ decision }) => !decision.isStrong);
  const ordered = groups.length > MAX_GROUPS ? [...known, ...unlisted] : groups;
  for (const { messages } of ordered.slice(MAX_GROUPS)) for (const message of messages) leftOut.add(message);
  return { groups: ordered.slice(0, MAX_GROUPS), leftOut };
}

function claimOf({ matches }: Decision): string {
  const entries = matches.map(({ entry }) => entry);
  return entries.sort().join(' ');
}

/** A code that no list has is an error of its own, though nobody can say which. Empty when there is none. */
function unlistedCodesOf({ evidence }: Message): string {
  const codes = evidence.filter(({ keys }) => keys.some((key) => key.startsWith('family:'))).map(({ value }) => value);
  return [...new Set(codes)].sort().join(' ');
}

/** A wrapper code only announces another one, and is no error beside it. */
function withoutWrappers(groups: readonly Group[], { wrapperIds }: CompiledCatalog): readonly Group[] {
  const isWrapper = ({ decision: { matches } }: Group): boolean =>
    matches.length > 0 && matches.every(({ entry }) => wrapperIds.has(entry));
  const errors = groups.filter((group) => !isWrapper(group));
  return errors.length > 0 ? errors : groups;
}

/** A bare status or a name decides nothing; most lines of a log hold no more. */
export function mayClaim(key: string, catalog: CompiledCatalog): boolean {
  return SKELETON.test(key) && isTelling(key, catalog);
}

function decideMessage(message: Message, shared: readonly ParsedEvidence[], whole: Reading): Decision {
  // A message with somebody else's stack frames is theirs, whatever the rest of the paste is about.
  const isForeign = message.evidence.some(({ keys }) => keys.includes('foreign'));
  return decide(toReading(joined(message.evidence, isForeign ? [] : shared), whole, whole.catalog));
}

/** Evidence of a message and of all messages, in the order it stands. */
export function joined(own: readonly ParsedEvidence[], shared: readonly ParsedEvidence[]): readonly ParsedEvidence[] {
  const all = new Set([...own, ...shared]);
  return [...all].sort((a, b) => a.span.start - b.span.start);
}

const SKELETON = /^(?:exception|code|family|phrase|operation|field|number|cell|symbol):/;
/** Different messages of one paste that are decided; a log of more is noise. */
const MAX_DECISIONS = 300;
/** Errors of one paste that are told apart: nobody reads a longer list. */
const MAX_GROUPS = 100;
const MESSAGES_PER_STEP = 200;
