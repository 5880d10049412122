import type { MappedText } from '../normalise/text-builder.ts';
import type { Fact } from './evidence.ts';
import { readForeignFrame } from './read-frames.ts';
import { readForeignHosts } from './read-hosts.ts';

/** What every text may name, so that it tells nothing. */
export interface NeutralNames {
  /** Endings of hosts: documentation, standards, code hosting, look-up pages. */
  readonly hosts: readonly string[];
  /** Beginnings of package names. */
  readonly packages: readonly string[];
}

/**
 * Signs that a text is about software the catalog does not know: hosts it speaks to, packages in its stack frames.
 *
 * @param terms What the catalog asks for and the text holds.
 */
export function readForeign(
  paste: string,
  mapped: MappedText,
  terms: readonly Fact[],
  neutral: NeutralNames,
): readonly Fact[] {
  const { text } = mapped;
  const known = new Set<number>();
  for (const fact of terms) if (isKnownPlace(text, fact)) known.add(fact.start);
  const frame = readForeignFrame(text, known, neutral.packages);
  const hosts = readForeignHosts(text, known, neutral.hosts).filter((fact) => !carriesMessage(paste, mapped, fact));
  return frame === undefined ? hosts : [...hosts, frame];
}

function isKnownPlace(text: string, { kind, start, end }: Fact): boolean {
  if (kind === 'app') return HOST_EDGE.test(text[start - 1] ?? '') && text[end] === '.';
  return KNOWN_PLACES.has(kind);
}

/** Whether an address holds an encoded text: then the message came by way of this host, and is not about it. */
function carriesMessage(paste: string, { text, starts }: MappedText, { start }: Fact): boolean {
  if (NAMED_TEXT.test(text.slice(start, start + MAX_ADDRESS_CHARS))) return true;
  const from = starts[start] as number;
  // A console may have wrapped it, a chat may have put marks between its letters.
  return ENCODED_TEXT.test(paste.slice(from, from + MAX_ADDRESS_CHARS).replace(WRAPS, ''));
}

const KNOWN_PLACES: ReadonlySet<string> = new Set(['host', 'sign', 'connector']);
/** An app's name as a whole part of a host: `acme.okta.example`. */
const HOST_EDGE = /[./]/;
/** A parameter that is named after a message, or that has an encoded blank in it, before the address ends. */
const ENCODED_TEXT =
  /^[^\s?#]{0,300}[?#](?:[^\s]{0,200}?(?:error|message|msg|reason)\w{0,14}(?:=|%(?:25){0,3}3[dD])|[^\s%+]{0,300}(?:%[0-9a-fA-F]{2}|\+)[^\s]{0,300}?(?:%(?:25)?20|\+))/;
/** A parameter that is named after a message, once everything is decoded. */
const NAMED_TEXT = /^[^\s?#]{0,300}[?#][^\n]{0,200}?(?:error|message|msg|reason)\w{0,14}=/;
const MAX_ADDRESS_CHARS = 1500;
const WRAPS = /(?<=\S)\r?\n[ \t]{0,10}(?=[\w%=&])|\p{Default_Ignorable_Code_Point}/gu;
