import { normalise } from '../normalise/normalise.ts';
import type { MappedText } from '../normalise/text-builder.ts';
import type { Span } from '../types.ts';
import { type Fact, type ParsedEvidence, toEvidence } from './evidence.ts';
import type { Line } from './lines.ts';
import { readLines } from './lines.ts';
import { readForeignFrame } from './read-frames.ts';
import type { HostLists } from './read-hosts.ts';
import { readForeignHosts } from './read-hosts.ts';
import { readIds } from './read-ids.ts';
import { isAnnounced, isStatus } from './read-status.ts';
import { readTerms } from './read-terms.ts';
import { readTimes } from './read-times.ts';
import type { CodePattern } from './read-unlisted.ts';
import { readUnlistedCodes } from './read-unlisted.ts';
import type { Words } from './tokenise.ts';
import type { Unwrapped } from './unwrap.ts';
import { unwrap } from './unwrap.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a paste is read with. */
export interface Lexicon {
  /** What the catalog asks for. */
  readonly vocabulary: Vocabulary;
  /** Series of codes to read besides. */
  readonly codePatterns: readonly CodePattern[];
  readonly hosts: HostLists;
  /** Beginnings of package names that every program may hold. */
  readonly neutralPackages: readonly string[];
}

/** A paste that was read. */
export interface ParsedPaste {
  /** In the order found; spans are UTF-16 offsets into the paste, end exclusive. Empty when nothing is recognised. */
  readonly evidence: readonly ParsedEvidence[];
  readonly mapped: MappedText;
  readonly lines: readonly Line[];
}

/**
 * Reads facts out of a paste. Takes time in proportion to it. Never throws.
 *
 * @param paste Raw text in any language. At most `MAX_PASTE_CHARS` (2 000 000) characters are read.
 */
export function parsePaste(paste: string, lexicon: Lexicon): ParsedPaste {
  const mapped = normalise(paste);
  const lines = readLines(mapped.text);
  const evidence = [
    ...readText(paste, mapped, lexicon),
    ...readCutWords(paste, unwrap(mapped, lines), lexicon),
    ...[...readIds(mapped.text), ...readTimes(mapped.text)].map((fact) => toEvidence(mapped, fact)),
  ];
  evidence.sort(byPlace);
  return { evidence, mapped, lines };
}

function byPlace(a: ParsedEvidence, b: ParsedEvidence): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0);
}

function readText(paste: string, mapped: MappedText, lexicon: Lexicon): readonly ParsedEvidence[] {
  const { text } = mapped;
  const words = lexicon.vocabulary.tokenise(text);
  const found = lexicon.vocabulary.find(words);
  const terms = readTerms(text, words, found);
  const known = new Set(terms.flatMap((fact) => (isKnownPlace(text, fact) ? [fact.start] : [])));
  const frame = readForeignFrame(text, known, lexicon.neutralPackages);
  const facts = [
    ...terms,
    ...readStatuses(text, words, terms),
    ...readUnlistedCodes(text, words, found, lexicon.codePatterns),
    ...readForeignHosts(text, known, lexicon.hosts).filter((fact) => !carriesMessage(paste, mapped, fact)),
    ...(frame === undefined ? [] : [frame]),
  ];
  return facts.map((fact) => toEvidence(mapped, fact));
}

/** Whether an address holds an encoded text: then the message came by way of this host, and is not about it. */
function carriesMessage(paste: string, { starts }: MappedText, { start }: Fact): boolean {
  const from = starts[start] as number;
  return ENCODED_TEXT.test(paste.slice(from, from + MAX_ADDRESS_CHARS));
}

function isKnownPlace(text: string, { kind, start, end }: Fact): boolean {
  if (kind === 'app') return HOST_EDGE.test(text[start - 1] ?? '') && text[end] === '.';
  return KNOWN_PLACES.has(kind);
}

/** What only shows when line breaks are taken out: evidence that one of them went through. */
function readCutWords(paste: string, unwrapped: Unwrapped | undefined, lexicon: Lexicon): readonly ParsedEvidence[] {
  if (unwrapped === undefined || unwrapped.cuts.length === 0) return [];
  const { mapped, cuts } = unwrapped;
  return readText(paste, mapped, lexicon).filter(({ span }) => isCut(span, cuts));
}

function isCut({ start, end }: Span, cuts: readonly number[]): boolean {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] as number) > start) high = middle;
    else low = middle + 1;
  }
  return low < cuts.length && (cuts[low] as number) < end;
}

/** Statuses; where some are announced by what stands beside them, only those. */
function readStatuses(text: string, words: Words, terms: readonly Fact[]): readonly Fact[] {
  const found: number[] = [];
  for (let index = 0; index < words.count; index++) if (isStatus(text, words, index)) found.push(index);
  if (found.length === 0) return [];
  const neighbours = new Set(terms.flatMap(announcedBy));
  const announced = found.filter((index) => {
    const start = words.starts[index] as number;
    return neighbours.has(start) || neighbours.has(-start - 3) || isAnnounced(text, words, index);
  });
  return (announced.length > 0 ? announced : found).map((index) => {
    const start = words.starts[index] as number;
    const value = text.slice(start, start + 3);
    return { kind: 'status', value, keys: [`status:${value}`], start, end: start + 3 };
  });
}

/**
 * Places where a status may begin behind a class name or "Server returned", and, as negative numbers, where one may end
 * before a reason phrase: a few blanks or marks may stand between.
 */
function announcedBy({ kind, start, end }: Fact): readonly number[] {
  if (kind === 'exception') return NEAR.map((distance) => end + distance);
  if (kind === 'wording') return NEAR.flatMap((distance) => [end + distance, distance - start]);
  return [];
}

/** A parameter that is named after a message, or that has an encoded blank in it, before the address ends. */
const ENCODED_TEXT =
  /^[^\s?#]{0,300}[?#](?:[^\s=]{0,40}(?:error|message|msg|reason)\w{0,14}=|[^\s%+]{0,300}(?:%[0-9a-fA-F]{2}|\+)[^\s]{0,300}?(?:%(?:25)?20|\+))/;
const MAX_ADDRESS_CHARS = 1500;
/** Blanks and marks between a status and what announces it, as in `401 - Unauthorized`. */
const NEAR = [0, 1, 2, 3, 4];
const KNOWN_PLACES: ReadonlySet<string> = new Set(['host', 'sign', 'connector']);
/** An app's name as a whole part of a host: `acme.okta.example`. */
const HOST_EDGE = /[./]/;
