/**
 * What a page says in a `<meta>` element.
 *
 * @param page The page's markup. @param name Value of its `name` or `http-equiv`.
 * @returns Its content, with character references resolved. `undefined` when there is none.
 */
export function metaOf(page: string, name: string): string | undefined {
  const [, content] = new RegExp(`<meta (?:name|http-equiv)="${name}" content="([^"]*)"`).exec(page) ?? [];
  return content?.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
