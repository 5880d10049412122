import { decodeUtf8, isHexPair, MAX_UTF8_BYTES, readPercents, utf8Length } from './percents.ts';

/** An escape that was read. */
export interface Escape {
  readonly text: string;
  /** Offset where the escape starts. Absent: where it was found. */
  readonly start?: number;
  /** Offset behind the escape; always greater than its start. */
  readonly end: number;
}

/**
 * Reads the escape at a place.
 *
 * @returns `undefined` when there is none.
 */
export function readEscape(text: string, at: number, urlRun: UrlRunDetector): Escape | undefined {
  switch (text[at]) {
    case '\\':
      return readBackslashes(text, at);
    case '&':
      return readEntity(text, at);
    case '%':
      return readPercents(text, at);
    case '+':
      return urlRun.contains(at) ? { text: ' ', end: at + 1 } : undefined;
    case '<':
      return readTag(text, at);
    case ESC:
      return readColour(text, at);
    case '"':
    case "'":
      return readLiteral(text, at);
    default:
      return undefined;
  }
}

/** Any number of backslashes before one escaped character, as in `\\\"` or `\\u0027`. */
function readBackslashes(text: string, at: number): Escape | undefined {
  let end = at;
  while (text[end] === '\\') end++;
  const letter = text[end] ?? '';
  const plain = SINGLE_ESCAPES.get(letter);
  if (plain !== undefined) return { text: plain, end: end + 1 };
  const digits = letter === 'u' ? 4 : letter === 'x' ? 2 : 0;
  if (digits > 0) {
    const hex = text.slice(end + 1, end + 1 + digits);
    if (hex.length === digits && HEX.test(hex)) {
      const value = Number.parseInt(hex, 16);
      if (digits === 2 && value >= 0x80) return readEscapedBytes(text, end - 1);
      return { text: String.fromCharCode(value), end: end + 1 + digits };
    }
  }
  return end - at > 1 ? { text: '\\', end } : undefined;
}

/** `\\xc3\\xa9`, the bytes of a character as Python prints them. @param at Offset of the last backslash before `x`. */
function readEscapedBytes(text: string, at: number): Escape {
  const bytes: number[] = [];
  let end = at;
  while (bytes.length < MAX_UTF8_BYTES && text[end] === '\\' && text[end + 1] === 'x' && isHexPair(text, end + 2)) {
    bytes.push(Number.parseInt(text.slice(end + 2, end + 4), 16));
    end += 4;
    if (bytes.length === utf8Length(bytes[0] as number)) break;
  }
  return { text: decodeUtf8(bytes), end };
}

/** The letter before a Python literal, as in `u'error'` and `b"code"`. */
function readLiteral(text: string, at: number): Escape | undefined {
  if (!LITERAL_PREFIX.test(text[at - 1] ?? '') || LITERAL_NEIGHBOUR.test(text[at - 2] ?? ' ')) return undefined;
  return { text: text[at] as string, start: at - 1, end: at + 1 };
}

/** `&quot;`, `&#39;`, `&#x27;`, and the same behind any number of `amp;`. */
function readEntity(text: string, at: number): Escape | undefined {
  let end = at + 1;
  while (text.startsWith('amp;', end)) end += 4;
  const length = text.slice(end, end + MAX_ENTITY_CHARS + 1).indexOf(';');
  if (length > 0) {
    const decoded = decodeEntity(text.slice(end, end + length));
    if (decoded !== undefined) return { text: decoded, end: end + length + 1 };
  }
  return end > at + 1 ? { text: '&', end } : undefined;
}

function decodeEntity(name: string): string | undefined {
  const numeric = /^#(?:(\d{1,7})|[xX]([0-9a-fA-F]{1,6}))$/.exec(name);
  if (numeric === null) return NAMED_ENTITIES.get(name.toLowerCase());
  const point = numeric[1] === undefined ? Number.parseInt(numeric[2] as string, 16) : Number(numeric[1]);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

/** A tag of a page that stands around words; what separates them leaves a blank. Other angle brackets are text. */
function readTag(text: string, at: number): Escape | undefined {
  const found = TAG.exec(text.slice(at, at + MAX_TAG_CHARS));
  if (found === null) return undefined;
  const name = (found[1] as string).toLowerCase();
  if (INLINE_TAGS.has(name)) return { text: '', end: at + found[0].length };
  return BLOCK_TAGS.has(name) ? { text: ' ', end: at + found[0].length } : undefined;
}

/** Terminal colours such as `ESC [31m`. */
function readColour(text: string, at: number): Escape {
  let end = at + 1;
  if (text[end] === '[') {
    end++;
    while (end < text.length && end - at < MAX_COLOUR_CHARS && /[0-9;]/.test(text[end] as string)) end++;
    if (end < text.length) end++;
  }
  return { text: '', end };
}

/** Tells whether a `+` stands in a run without blanks that holds a percent escape, where it means a space. */
export class UrlRunDetector {
  private end = -1;
  private encoded = false;

  constructor(private readonly text: string) {}

  contains(at: number): boolean {
    if (at >= this.end) {
      BLANK.lastIndex = at;
      this.end = BLANK.exec(this.text)?.index ?? this.text.length;
      let start = at;
      while (start > 0 && at - start < MAX_LOOK_BACK && !IS_BLANK.test(this.text[start - 1] as string)) start--;
      this.encoded = PERCENT.test(this.text.slice(start, this.end));
    }
    return this.encoded;
  }
}

const ESC = '\u001b';
const LITERAL_PREFIX = /[ub]/;
const LITERAL_NEIGHBOUR = /[\p{L}\p{N}_'"\\]/u;
const HEX = /^[0-9a-fA-F]+$/;
const BLANK = /\s/g;
const IS_BLANK = /\s/;
const PERCENT = /%[0-9a-fA-F]{2}/;
const MAX_ENTITY_CHARS = 8;
const MAX_COLOUR_CHARS = 16;
const MAX_LOOK_BACK = 4096;
const SINGLE_ESCAPES = new Map([
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['/', '/'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);
const NAMED_ENTITIES = new Map([
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['laquo', '«'],
  ['raquo', '»'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
  ['eacute', 'é'],
  ['egrave', 'è'],
  ['agrave', 'à'],
  ['ccedil', 'ç'],
]);
const MAX_TAG_CHARS = 240;
const TAG = /^<\/?([a-zA-Z][a-zA-Z0-9]{0,9})(?: [^<>]{0,220}| ?\/)?>/;
const INLINE_TAGS: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code em font i kbd mark s samp small span strong sub sup tt u var wbr'.split(' '),
);
const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'blockquote body br dd div dl dt h1 h2 h3 h4 h5 h6 head hr html li ol p pre section table tbody td th thead title tr ul'.split(
    ' ',
  ),
);
