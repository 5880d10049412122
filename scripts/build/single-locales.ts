import { locales, SOURCE_LOCALE } from '../../src/i18n/locales.ts';

/**
 * The locales to put into one file.
 *
 * @param wanted Tags with commas between them. Absent: all that are offered.
 * @returns In the order they are shown. English is always among them: it stands in where something fails, beside the
 *   sentences of those who want it there, and in reports for support.
 * @throws Error naming what is not offered.
 */
export function chooseLocales(wanted: string | undefined): readonly string[] {
  const offered = locales.map(({ tag }): string => tag);
  if (wanted === undefined) return offered;
  const tags = wanted.split(',').map((tag) => tag.trim());
  const unknown = tags.filter((tag) => !offered.includes(tag));
  if (unknown.length > 0) throw new Error(`not offered: ${unknown.join(', ')}. There are ${offered.join(', ')}.`);
  return offered.filter((tag) => tag === SOURCE_LOCALE || tags.includes(tag));
}
