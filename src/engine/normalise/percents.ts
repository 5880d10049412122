import type { Escape } from './escapes.ts';

interface HexPair {
  readonly value: number;
  /** Offset behind the second digit. */
  readonly end: number;
}

/** `%41`, several in a row as one UTF-8 sequence, and the same behind any number of `25`, over a console's line wrap too. */
export function readPercents(text: string, at: number): Escape | undefined {
  const plain = plainByte(text, at);
  if (plain !== undefined) return plain;
  const bytes: number[] = [];
  let end = at;
  while (text[end] === '%' && bytes.length < MAX_UTF8_BYTES) {
    const pair = lastHexPair(text, end + 1, at);
    if (pair === undefined) break;
    bytes.push(pair.value);
    end = pair.end;
    if (bytes.length === utf8Length(bytes[0] as number)) break;
    const next = behindWrap(text, end, at);
    if (text[next] === '%') end = next;
  }
  if (bytes.length === 0) return undefined;
  return { text: decodeUtf8(bytes), end };
}

/** The two digits behind any number of `25`. */
function lastHexPair(text: string, at: number, escapeStart: number): HexPair | undefined {
  let pair = hexPair(text, at, escapeStart);
  while (pair?.value === PERCENT_SIGN) {
    const next = hexPair(text, pair.end, escapeStart);
    if (next === undefined) break;
    pair = next;
  }
  return pair;
}

/** A line may end before either digit, where a console broke a long address. */
function hexPair(text: string, at: number, escapeStart: number): HexPair | undefined {
  const first = behindWrap(text, at, escapeStart);
  const second = behindWrap(text, first + 1, escapeStart);
  const value = hexOf(text.charCodeAt(first)) * 16 + hexOf(text.charCodeAt(second));
  return Number.isNaN(value) ? undefined : { value, end: second + 1 };
}

function behindWrap(text: string, at: number, escapeStart: number): number {
  if (text[at] !== '\n' && text[at] !== '\r') return at;
  if (!ENCODED_BEFORE.test(text.slice(Math.max(0, escapeStart - MAX_BEFORE), escapeStart))) return at;
  let end = at + 1;
  while (end - at < MAX_WRAP && WRAP.test(text[end] ?? '')) end++;
  return end;
}

/** `%41`: one byte that is a character by itself; most of what is encoded. */
function plainByte(text: string, at: number): Escape | undefined {
  const value = hexOf(text.charCodeAt(at + 1)) * 16 + hexOf(text.charCodeAt(at + 2));
  if (Number.isNaN(value) || value >= 0x80 || value === PERCENT_SIGN) return undefined;
  return { text: String.fromCharCode(value), end: at + 3 };
}

function hexOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : Number.NaN;
}

export function isHexPair(text: string, at: number): boolean {
  return !Number.isNaN(hexOf(text.charCodeAt(at)) + hexOf(text.charCodeAt(at + 1)));
}

export function utf8Length(firstByte: number): number {
  if (firstByte < 0x80) return 1;
  if (firstByte >= 0xf0) return 4;
  return firstByte >= 0xe0 ? 3 : firstByte >= 0xc0 ? 2 : 1;
}

export function decodeUtf8(bytes: readonly number[]): string {
  const encoded = bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  try {
    return decodeURIComponent(encoded);
  } catch {
    // Latin-1 or cut off in the middle of a character: the bytes themselves are the best guess.
    return String.fromCharCode(...bytes);
  }
}

const PERCENT_SIGN = 0x25;
const WRAP = /[\r\n\t ]/;
/** Longest indent behind a line that a console broke. */
const MAX_WRAP = 40;
/** `100%` at the end of a line is no address that goes on. */
const ENCODED_BEFORE = /%[0-9a-fA-F]{2}[^\s%]*$/;
const MAX_BEFORE = 24;
/** Longest character in UTF-8. */
export const MAX_UTF8_BYTES = 4;
