import type { ParsedEvidence } from '../parse/evidence.ts';
import type { ParsedPaste } from '../parse/parse.ts';
import type { Cut } from '../parse/records.ts';
import { findRecords } from '../parse/records.ts';
import type { Span } from '../types.ts';
import { isTelling } from './candidates.ts';
import type { Decision } from './claim.ts';
import type { CompiledCatalog } from './compile.ts';
import { decide } from './decide.ts';
import { type Choice, type Reading, toReading } from './reading.ts';

/** One error of a paste, decided, with every message that tells of it. */
export interface FoundIncident {
  readonly decision: Decision;
  readonly reading: Reading;
  /** The messages, in the order they stand. */
  readonly messages: readonly Message[];
}

/** A piece of a paste that tells of one thing. */
export interface Message {
  readonly span: Span;
  /** Its evidence, in the order it stands. */
  readonly evidence: readonly ParsedEvidence[];
}

/**
 * Tells the errors of a paste apart.
 *
 * A paste is one incident unless its messages, each by itself, are errors of different entries: records of a log, else
 * blocks between blank lines, else lines. What only a choice of app or something common speaks for is decided over the
 * whole paste, where everything that belongs together stands together.
 *
 * @returns At least one, in no order.
 */
export function findIncidents(parsed: ParsedPaste, choice: Choice, catalog: CompiledCatalog): readonly FoundIncident[] {
  const whole = toReading(parsed.evidence, { ...choice, length: parsed.mapped.text.trim().length }, catalog);
  const decided = decide(whole);
  for (const cut of CUTS) {
    const messages = cutMessages(parsed, cut);
    if (messages.length < 2) continue;
    const groups = withoutWrappers(groupClaims(messages, whole), catalog);
    const isSplit =
      groups.length > 1 || (cut === 'log' && groups.length === 1 && (groups[0]?.messages.length ?? 0) > 1);
    if (isSplit) return groups.map((group) => withRest(group, groups, messages, whole));
  }
  return [
    { decision: decided, reading: whole, messages: [{ span: spanOf(parsed.evidence), evidence: parsed.evidence }] },
  ];
}

function cutMessages({ mapped, lines, evidence }: ParsedPaste, cut: Cut): readonly Message[] {
  const starts = findRecords(mapped, lines, cut);
  if (starts.length < 2) return [];
  const messages: Message[] = [];
  let at = 0;
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const first = at;
    while (at < evidence.length && (evidence[at] as ParsedEvidence).span.start < end) at++;
    const own = evidence.slice(first, at);
    // Something that goes over the cut shows that no message ends there: the text was wrapped.
    if (cut !== 'log' && own.some(({ span }) => span.end > end)) return [];
    if (own.length > 0) messages.push({ span: { start, end: Math.min(end, spanOf(own).end) }, evidence: own });
  }
  return messages;
}

interface Group {
  readonly id: string;
  readonly decision: Decision;
  readonly messages: Message[];
}

/** Messages that claim something by themselves, together with others of the same claim. */
function groupClaims(messages: readonly Message[], whole: Reading): readonly Group[] {
  const groups = new Map<string, Group>();
  const decisions = new Map<string, Decision>();
  const shared = sharedEvidence(whole);
  for (const message of messages) {
    const keys = [...new Set(message.evidence.flatMap((one) => one.keys))].sort().join(' ');
    if (!mayClaim(message, whole.catalog)) continue;
    const decision =
      decisions.get(keys) ?? (decisions.size < MAX_DECISIONS ? decideMessage(message, shared, whole) : undefined);
    if (decision === undefined) continue;
    decisions.set(keys, decision);
    if (decision.verdict === 'unknown' || !decision.isStrong) continue;
    const id = decision.matches
      .map(({ entry }) => entry)
      .sort()
      .join(' ');
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { id, decision, messages: [message] });
    else group.messages.push(message);
  }
  return [...groups.values()];
}

/** A wrapper code only announces another one, and is no error beside it. */
function withoutWrappers(groups: readonly Group[], { wrapperIds }: CompiledCatalog): readonly Group[] {
  const errors = groups.filter(({ decision }) => !decision.matches.every(({ entry }) => wrapperIds.has(entry)));
  return errors.length > 0 ? errors : groups;
}

/** A bare status or a name decides nothing; most lines of a log hold no more. */
function mayClaim({ evidence }: Message, catalog: CompiledCatalog): boolean {
  return evidence.some(({ keys }) => keys.some((key) => SKELETON.test(key) && isTelling(key, catalog)));
}

function decideMessage(message: Message, shared: readonly ParsedEvidence[], whole: Reading): Decision {
  const { start, end } = message.span;
  return decide(toReading(joined(message.evidence, shared), { ...whole, length: end - start }, whole.catalog));
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

/** An incident with the evidence of its messages, and of those that follow them and claim nothing. */
function withRest(group: Group, groups: readonly Group[], messages: readonly Message[], whole: Reading): FoundIncident {
  const ownerOf = new Map(groups.flatMap((one) => one.messages.map((message) => [message, one] as const)));
  const evidence: ParsedEvidence[] = [];
  let owner = groups[0];
  for (const message of messages) {
    owner = ownerOf.get(message) ?? owner;
    if (owner === group && evidence.length < MAX_EVIDENCE) evidence.push(...message.evidence);
  }
  const reading = toReading(joined(evidence, sharedEvidence(whole)), whole, whole.catalog);
  const own = toReading(joined((group.messages[0] as Message).evidence, sharedEvidence(whole)), whole, whole.catalog);
  return { decision: relocate(group.decision, own, reading), reading, messages: group.messages };
}

/** Reasons point to evidence by its index; in a larger reading the same evidence has another one. */
function relocate(decision: Decision, from: Reading, to: Reading): Decision {
  const places = new Map(to.evidence.map((one, index) => [one, index]));
  const moved = (index: number): number => places.get(from.evidence[index] as ParsedEvidence) ?? 0;
  const matches = decision.matches.map((match) => ({
    ...match,
    reasons: match.reasons.map((reason) => ({ ...reason, evidence: reason.evidence.map(moved) })),
  }));
  return { ...decision, matches };
}

function spanOf(evidence: readonly ParsedEvidence[]): Span {
  const end = evidence.reduce((furthest, { span }) => Math.max(furthest, span.end), 0);
  return { start: evidence[0]?.span.start ?? 0, end };
}

const CUTS: readonly Cut[] = ['log', 'blocks', 'lines'];
const SKELETON = /^(?:exception|code|phrase|operation|field|number|symbol):/;
const CONTEXT = /^(?:app|name|host|foreign)|^connector$/;
/** Different messages of one paste that are decided; a log of more is noise. */
const MAX_DECISIONS = 300;
const MAX_EVIDENCE = 20_000;
