import type { Escape } from './escapes.ts';

/** `%41`, several in a row as one UTF-8 sequence, and the same behind any number of `25`. */
export function readPercents(text: string, at: number): Escape | undefined {
  const plain = plainByte(text, at);
  if (plain !== undefined) return plain;
  const bytes: number[] = [];
  let end = at;
  while (text[end] === '%' && bytes.length < MAX_UTF8_BYTES) {
    let digits = end + 1;
    while (text.startsWith('25', digits) && isHexPair(text, digits + 2)) digits += 2;
    if (!isHexPair(text, digits)) break;
    bytes.push(Number.parseInt(text.slice(digits, digits + 2), 16));
    end = digits + 2;
    if (bytes.length === utf8Length(bytes[0] as number)) break;
  }
  if (bytes.length === 0) return undefined;
  return { text: decodeUtf8(bytes), end };
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
/** Longest character in UTF-8. */
export const MAX_UTF8_BYTES = 4;
