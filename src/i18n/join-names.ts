/**
 * Names as a language puts them one after the other: "A and B", "A、B".
 *
 * @param type Whether all are meant, or any of them. A single name stays as it is: browsers take long to learn how a
 *   language joins names.
 */
export function joinNames(
  names: readonly string[],
  locale: string,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return names.length === 1 ? (names[0] as string) : new Intl.ListFormat(locale, { type }).format(names);
}
