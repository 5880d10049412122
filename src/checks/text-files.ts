import type { LocaleTexts } from './load-project.ts';

/** Texts of a namespace by key, nested keys joined by dots. */
export type FlatTexts = ReadonlyMap<string, string>;

/** Flattens a namespace. Empty when the locale lacks it. */
export function flattenTexts(texts: LocaleTexts | undefined, namespace: string): FlatTexts {
  return new Map(flatten(texts?.get(namespace)?.data ?? {}, ''));
}

/** Tags of a text, sorted; the same text in another locale must have the same. */
export function tagsOf(text: string): readonly string[] {
  return (text.match(/<\/?\w+>/g) ?? []).toSorted();
}

/** Placeholders of a text, sorted. */
export function placeholdersOf(text: string): readonly string[] {
  return (text.match(/\{\{[^}]*\}\}/g) ?? []).toSorted();
}

/** What stands in code and console labels, sorted; it must stay as it is in every locale. */
export function fixedSpansOf(text: string): readonly string[] {
  return [...text.matchAll(/<(ui|code)>(.*?)<\/\1>/g)].map((match) => `${match[1]} ${match[2]}`).toSorted();
}

function flatten(node: unknown, prefix: string): [string, string][] {
  return Object.entries(node as Record<string, unknown>).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? flatten(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, String(value)] as [string, string]],
  );
}
