import type { ParsedEvidence } from '../parse/evidence.ts';
import type { ParsedPaste } from '../parse/parse.ts';
import type { Cut } from '../parse/records.ts';
import type { Steps } from '../steps.ts';
import type { Decision } from './claim.ts';
import type { CompiledCatalog } from './compile.ts';
import { decide } from './decide.ts';
import { type Groups, groupClaims, joined, mayClaim } from './group-claims.ts';
import { cutMessages, type Message, spanOf } from './messages.ts';
import { type Choice, type Reading, toReading } from './reading.ts';

/** One error of a paste, decided, with every message that tells of it. */
export interface FoundIncident {
  readonly decision: Decision;
  readonly reading: Reading;
  /** The messages, in the order they stand. */
  readonly messages: readonly Message[];
}

/** The errors of a paste. */
export interface FoundIncidents {
  /** At least one, in no order. */
  readonly incidents: readonly FoundIncident[];
  /** Whether there are more than were told apart. */
  readonly hasMore: boolean;
}

/**
 * Tells the errors of a paste apart.
 *
 * A paste is one incident unless its messages, each by itself, are errors of different entries: records of a log, else
 * objects of a JSON list, else blocks between blank lines, else lines. What only a choice of app or something common
 * speaks for is decided over the whole paste, where everything that belongs together stands together.
 */
export function* findIncidents(parsed: ParsedPaste, choice: Choice, catalog: CompiledCatalog): Steps<FoundIncidents> {
  const whole = toReading(parsed.evidence, { ...choice, message: parsed.mapped.text }, catalog);
  const shared = sharedEvidence(whole);
  for (const cut of cutsWorthTrying(parsed, catalog)) {
    yield;
    const messages = cutMessages(parsed, cut);
    const found = yield* groupClaims(messages, shared, whole, cut);
    const isRepeated = cut === 'log' && found.groups.some((group) => group.messages.length > 1);
    if (found.groups.length > 1 || isRepeated)
      return { incidents: withRest(found, messages, shared, whole), hasMore: found.leftOut.size > 0 };
  }
  const message = { span: spanOf(parsed.evidence), evidence: parsed.evidence };
  return { incidents: [{ decision: decide(whole), reading: whole, messages: [message] }], hasMore: false };
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

/** Incidents with the evidence of their messages, and of those that follow them and claim nothing. */
function withRest(
  { groups, leftOut }: Groups,
  messages: readonly Message[],
  shared: readonly ParsedEvidence[],
  whole: Reading,
): readonly FoundIncident[] {
  const ownerOf = new Map(groups.flatMap((one) => one.messages.map((message) => [message, one] as const)));
  const evidenceOf = new Map(groups.map((group) => [group, [] as ParsedEvidence[]]));
  let owner = groups[0];
  for (const message of messages) {
    owner = ownerOf.get(message) ?? (leftOut.has(message) ? undefined : owner);
    const evidence = owner === undefined ? undefined : evidenceOf.get(owner);
    if (evidence !== undefined && evidence.length < MAX_EVIDENCE) evidence.push(...message.evidence);
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
const CONTEXT = /^(?:app|name|host|foreign)|^connector$/;
const MAX_EVIDENCE = 20_000;
