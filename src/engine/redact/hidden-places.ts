import type { Span } from '../types.ts';

/**
 * Reads what stands before a place and will still stand there when everything else is hidden: a name that is hidden itself
 * says nothing about its neighbour any more. Without this, a second pass would see more than the first.
 *
 * @param hidden Places that will be hidden, in any order.
 * @returns A function to be called with rising offsets. Its answer is empty for an offset that is hidden itself.
 */
export function createContextReader(text: string, hidden: readonly Span[]): (offset: number, chars: number) => string {
  const places = [...hidden].sort((a, b) => a.start - b.start);
  let next = 0;
  let hiddenTo = 0;
  return (offset, chars) => {
    for (; next < places.length && (places[next] as Span).start <= offset; next++) {
      hiddenTo = Math.max(hiddenTo, (places[next] as Span).end);
    }
    return hiddenTo > offset ? '' : text.slice(Math.max(0, offset - chars, hiddenTo), offset);
  };
}
