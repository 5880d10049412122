import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(import.meta.dirname, '../../dist');
let site: string | undefined;

/**
 * Parts of a paste by which it can be found again: its longest word and its longest line that occur nowhere in the built site,
 * whose own words are everywhere.
 *
 * @returns None when every word and line of the paste is in the site as well, such as those of a sample.
 */
export function markersOf(paste: string): readonly string[] {
  const words = paste.match(/[\p{L}\p{N}][\p{L}\p{N}@._-]*[\p{L}\p{N}]/gu) ?? [];
  const lines = paste.split('\n').map((line) => line.trim().slice(0, MAX_LINE_CHARS));
  return [words, lines].flatMap((parts) => {
    const longest = [...new Set(parts)].toSorted((a, b) => b.length - a.length);
    return longest.find((part) => part.length >= MIN_CHARS && !isInSite(part)) ?? [];
  });
}

/** A text as it stands, inside of JSON, in a part of an address, and in base64 at whatever place of a longer text it begins. */
export function formsOf(text: string): readonly string[] {
  const base64 = [0, 1, 2].flatMap((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
    // Letters at both ends hold bits of what stands beside the text.
    const inner = [bytes.toString('base64'), bytes.toString('base64url')];
    return inner.map((whole) => whole.slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6)));
  });
  const inAddress = encodeURIComponent(text);
  return [
    ...new Set([text, JSON.stringify(text).slice(1, -1), inAddress, inAddress.replaceAll('%20', '+'), ...base64]),
  ];
}

function isInSite(part: string): boolean {
  site ??= readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:html|js|json|css|svg)$/.test(path))
    .map((path) => readFileSync(join(dist, path), 'utf8'))
    .join('\n')
    .toLowerCase();
  return site.includes(part.toLowerCase());
}

/** A shorter word may be anywhere by chance. */
const MIN_CHARS = 6;
const MAX_LINE_CHARS = 200;
