import type { ParsedEvidence } from '../parse/evidence.ts';
import type { ParsedPaste } from '../parse/parse.ts';
import type { Cut } from '../parse/records.ts';
import type { Steps } from '../steps.ts';
import { isTelling } from './candidates.ts';
import type { Decision } from './claim.ts';
import type { CompiledCatalog } from './compile.ts';
import { decide } from './decide.ts';
import { cutMessages, type Message, spanOf } from './messages.ts';
import { type Choice, type Reading, toReading } from './reading.ts';

/** One error of a paste, decided, with every message that tells of it. */
export interface FoundIncident {
  readonly decision: Decision;
  readonly reading: Reading;
  /** The messages, in the order they stand. */
  readonly messages: readonly Message[];
}

/**
 * Tells the errors of a paste apart.
 *
 * A paste is one incident unless its messages, each by itself, are errors of different entries: records of a log, else
 * objects of a JSON list, else blocks between blank lines, else lines. What only a choice of app or something common
 * speaks for is decided over the whole paste, where everything that belongs together stands together.
 *
 * @returns At least one, in no order.
 */
export function* findIncidents(
  parsed: ParsedPaste,
  choice: Choice,
  catalog: CompiledCatalog,
): Steps<readonly FoundIncident[]> {
  const whole = toReading(parsed.evidence, { ...choice, message: parsed.mapped.text }, catalog);
  const shared = sharedEvidence(whole);
  for (const cut of cutsWorthTrying(parsed, catalog)) {
    yield;
    const messages = cutMessages(parsed, cut);
    const groups = withoutWrappers(yield* groupClaims(messages, shared, whole), catalog);
    const isRepeated = cut === 'log' && groups.some((group) => group.messages.length > 1);
    if (groups.length > 1 || isRepeated) return withRest(groups, messages, shared, whole);
  }
  const message = { span: spanOf(parsed.evidence), evidence: parsed.evidence };
  return [{ decision: decide(whole), reading: whole, messages: [message] }];
}

/** A paste that claims one thing is one incident, however it is cut; in a log it may stand several times. */
function cutsWorthTrying({ evidence, lines }: ParsedPaste, catalog: CompiledCatalog): readonly Cut[] {
  const owners = new Set<string>();
  for (const one of evidence) {
    for (const key of one.keys) if (mayClaim(key, catalog)) owners.add(catalog.codesByKey.get(key)?.[0]?.id ?? key);
    if (owners.size > 1) break;
  }
  const isLog = lines.filter(({ isDated }) => isDated).length > 1;
  if (owners.size > 1) return CUTS;
  return isLog && owners.size > 0 ? ['log'] : [];
}

interface Group {
  readonly id: string;
  readonly decision: Decision;
  readonly messages: Message[];
}

/** Messages that claim something by themselves, together with others of the same claim. */
function* groupClaims(
  messages: readonly Message[],
  shared: readonly ParsedEvidence[],
  whole: Reading,
): Steps<readonly Group[]> {
  const groups = new Map<string, Group>();
  const decisions = new Map<string, Decision>();
  for (const [index, message] of messages.entries()) {
    if (index % MESSAGES_PER_STEP === 0) yield;
    if (!message.evidence.some((one) => one.keys.some((key) => mayClaim(key, whole.catalog)))) continue;
    const keys = [...new Set(message.evidence.flatMap((one) => one.keys))].sort().join(' ');
    const decision =
      decisions.get(keys) ?? (decisions.size < MAX_DECISIONS ? decideMessage(message, shared, whole) : undefined);
    if (decision === undefined) continue;
    decisions.set(keys, decision);
    const id = decision.isStrong ? claimOf(decision) : unlistedCodesOf(message);
    if (id === '') continue;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { id, decision, messages: [message] });
    else group.messages.push(message);
  }
  return [...groups.values()];
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
function mayClaim(key: string, catalog: CompiledCatalog): boolean {
  return SKELETON.test(key) && isTelling(key, catalog);
}

function decideMessage(message: Message, shared: readonly ParsedEvidence[], whole: Reading): Decision {
  return decide(toReading(joined(message.evidence, shared), whole, whole.catalog));
}

/** What a log says once for all its messages: whose it is, where all of it speaks for one app. */
function sharedEvidence({ evidence, surroundings }: Reading): readonly ParsedEvidence[] {
  if (surroundings.spoken.length > 1) return [];
  const seen = new Set<string>();
  return evidence.filter(({ keys }) => {
    const isNew = keys.length > 0 && keys.every((key) => CONTEXT.test(key)) && keys.some((key) => !seen.has(key));
    for (const key of isNew ? keys : []) seen.add(key);
    return isNew;
  });
}

function joined(own: readonly ParsedEvidence[], shared: readonly ParsedEvidence[]): readonly ParsedEvidence[] {
  const all = new Set([...own, ...shared]);
  return [...all].sort((a, b) => a.span.start - b.span.start);
}

/** Incidents with the evidence of their messages, and of those that follow them and claim nothing. */
function withRest(
  groups: readonly Group[],
  messages: readonly Message[],
  shared: readonly ParsedEvidence[],
  whole: Reading,
): readonly FoundIncident[] {
  const ownerOf = new Map(groups.flatMap((one) => one.messages.map((message) => [message, one] as const)));
  const evidenceOf = new Map(groups.map((group): [Group, ParsedEvidence[]] => [group, []]));
  let owner = groups[0] as Group;
  for (const message of messages) {
    owner = ownerOf.get(message) ?? owner;
    const evidence = evidenceOf.get(owner) as ParsedEvidence[];
    if (evidence.length < MAX_EVIDENCE) evidence.push(...message.evidence);
  }
  return groups.map((group) => {
    const [first] = group.messages as [Message];
    const reading = toReading(joined(evidenceOf.get(group) as ParsedEvidence[], shared), whole, whole.catalog);
    const from = joined(first.evidence, shared);
    return { decision: relocate(group.decision, from, reading.evidence), reading, messages: group.messages };
  });
}

/** Reasons point to evidence by its index; in a larger reading the same evidence has another one. */
function relocate(decision: Decision, from: readonly ParsedEvidence[], to: readonly ParsedEvidence[]): Decision {
  const places = new Map(to.map((one, index) => [one, index]));
  const moved = (index: number): number => places.get(from[index] as ParsedEvidence) ?? 0;
  const matches = decision.matches.map((match) => ({
    ...match,
    reasons: match.reasons.map((reason) => ({ ...reason, evidence: reason.evidence.map(moved) })),
  }));
  return { ...decision, matches };
}

const CUTS: readonly Cut[] = ['log', 'objects', 'blocks', 'lines'];
const SKELETON = /^(?:exception|code|family|phrase|operation|field|number|cell|symbol):/;
const CONTEXT = /^(?:app|name|host|foreign)|^connector$/;
/** Different messages of one paste that are decided; a log of more is noise. */
const MAX_DECISIONS = 300;
const MAX_EVIDENCE = 20_000;
const MESSAGES_PER_STEP = 200;
