import type { Span } from '../types.ts';
import { REDACTION_KINDS, type RedactionKind } from './kinds.ts';

/** The placeholders that stand in a text already, in order: it may have been redacted before. */
export function readPlaceholders(text: string): readonly Span[] {
  return [...text.matchAll(PLACEHOLDER)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/**
 * Widens placeholders to the runs of characters they stand in, up to a blank, a quotation mark, a bracket or a `,`, `;` or
 * `&`. What stands in one run with a hidden value has been looked at together with it.
 */
export function runsAround(text: string, placeholders: readonly Span[]): readonly Span[] {
  return placeholders.map(({ start, end }, at) => {
    // No further than the neighbours, so that every character is read twice at most.
    const [first, last] = [placeholders[at - 1]?.end ?? 0, placeholders[at + 1]?.start ?? text.length];
    let [from, to] = [start, end];
    while (from > first && !DELIMITER.test(text[from - 1] as string)) from--;
    while (to < last && !DELIMITER.test(text[to] as string)) to++;
    return { start: from, end: to };
  });
}

/**
 * Names values: `<host-1>` for the first host, the same for the same host again, `<host-2>` for the next.
 *
 * @param text The text to redact; numbers go on after the ones in it.
 * @returns A function from a kind and a value to its placeholder. Names of people and machines ignore case.
 */
export function createNumbering(
  text: string,
  placeholders: readonly Span[],
): (kind: RedactionKind, value: string) => string {
  const highest = highestNumbers(text, placeholders);
  const known = new Map<string, string>();
  return (kind, value) => {
    const key = `${kind} ${REDACTION_KINDS[kind] === 'identity' ? value.toLowerCase() : value}`;
    const placeholder = known.get(key) ?? `<${kind}-${(highest.get(kind) ?? 0) + 1}>`;
    if (!known.has(key)) {
      known.set(key, placeholder);
      highest.set(kind, (highest.get(kind) ?? 0) + 1);
    }
    return placeholder;
  };
}

function highestNumbers(text: string, placeholders: readonly Span[]): Map<string, number> {
  const highest = new Map<string, number>();
  for (const { start, end } of placeholders) {
    const dash = text.lastIndexOf('-', end);
    const kind = text.slice(start + 1, dash);
    highest.set(kind, Math.max(highest.get(kind) ?? 0, Number(text.slice(dash + 1, end - 1))));
  }
  return highest;
}

const DELIMITER = /[\s"'`,;&<>()[\]{}]/;
const PLACEHOLDER = new RegExp(`<(?:${Object.keys(REDACTION_KINDS).join('|')})-\\d{1,7}>`, 'g');
