import { readEscape, UrlRunDetector } from './escapes.ts';
import type { MappedText } from './text-builder.ts';
import { TextBuilder } from './text-builder.ts';

/**
 * Undoes one layer of escaping: JSON and string escapes, HTML entities, percent and `+` encoding, ANSI colours.
 * Runs of the same escape (`\\\"`, `&amp;amp;quot;`, `%252522`) are undone at once, however deep.
 *
 * @returns The decoded text and whether anything was decoded; when not, the text is the one passed in.
 */
export function decodeLayer(source: MappedText): { readonly mapped: MappedText; readonly changed: boolean } {
  const { text, starts, ends } = source;
  const urlRun = new UrlRunDetector(text);
  let builder: TextBuilder | undefined;
  let kept = 0;
  for (let at = nextSpecial(text, 0); at < text.length; ) {
    const found = readEscape(text, at, urlRun);
    if (found === undefined) {
      at = nextSpecial(text, at + 1);
      continue;
    }
    builder ??= new TextBuilder(text.length);
    const start = Math.max(kept, found.start ?? at);
    builder.pushPiece(source, kept, start);
    builder.pushText(found.text, starts[start] as number, ends[found.end - 1] as number);
    kept = found.end;
    at = nextSpecial(text, kept);
  }
  if (builder === undefined) return { mapped: source, changed: false };
  builder.pushPiece(source, kept, text.length);
  return { mapped: builder.build(), changed: true };
}

/** The next character an escape may start with. */
function nextSpecial(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPECIAL[text.charCodeAt(at)] !== 1) at++;
  return at;
}

/** Marks every character an escape may start with. */
const SPECIAL = new Uint8Array(65_536);
for (const char of ['\\', '&', '%', '+', '<', '\u001b', "'", '"']) SPECIAL[char.charCodeAt(0)] = 1;
