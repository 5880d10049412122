import { MAX_PASTE_CHARS } from '../../engine/index.ts';

/** What was dropped or pasted: text, or something that is none. */
export type Input =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'image' | 'binary' | 'unreadable' };

/**
 * Reads a file that was dropped or pasted.
 *
 * @returns Its text, at most a little over `MAX_PASTE_CHARS`; or what it is instead. Never throws.
 */
export async function readFile(file: File): Promise<Input> {
  if (file.type.startsWith('image/')) return { kind: 'image' };
  try {
    // UTF-8 takes at most four bytes a character; what lies beyond is not read anyway.
    const text = await file.slice(0, MAX_PASTE_CHARS * 4 + 4).text();
    return isBinary(text) ? { kind: 'binary' } : { kind: 'text', text };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** Whether text is a file of another kind read as text: it holds control characters that no log has. */
export function isBinary(text: string): boolean {
  const start = text.slice(0, 4000);
  let controls = 0;
  for (let index = 0; index < start.length; index++) {
    const unit = start.charCodeAt(index);
    if (unit === 0 || unit === 0xfffd || (unit < 32 && unit !== 9 && unit !== 10 && unit !== 13 && unit !== 27))
      controls++;
  }
  return controls > Math.max(MIN_CONTROLS, MAX_CONTROL_SHARE * start.length);
}

const MAX_CONTROL_SHARE = 0.05;
/** A few stray ones stand in any text that went through a terminal. */
const MIN_CONTROLS = 8;
