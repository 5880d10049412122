import type { Candidate } from './types.ts';

/** Finds PEM blocks: from `-----BEGIN` to the end of `-----END …-----`, or as far as their Base64 goes when cut off. */
export function findPemBlocks(text: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const begins = [...text.matchAll(BEGIN)];
  let endMark = text.indexOf(END_MARK);
  begins.forEach(({ index: start, 0: header }, at) => {
    const bodyStart = start + header.length;
    // The mark moves forward only, so that many beginnings without an end take linear time.
    while (endMark !== -1 && endMark < bodyStart) endMark = text.indexOf(END_MARK, bodyStart);
    const limit = Math.min(begins[at + 1]?.index ?? text.length, bodyStart + MAX_BODY_CHARS);
    const isClosed = endMark !== -1 && endMark < limit;
    candidates.push({
      kind: 'pem-block',
      start,
      end: isClosed ? endOfBlock(text, endMark) : endOfBody(text, bodyStart),
    });
  });
  return candidates;
}

function endOfBlock(text: string, endMark: number): number {
  END.lastIndex = endMark;
  return endMark + (END.exec(text)?.[0].length ?? END_MARK.length);
}

function endOfBody(text: string, bodyStart: number): number {
  BODY.lastIndex = bodyStart;
  return bodyStart + (BODY.exec(text)?.[0].length ?? 0);
}

const END_MARK = '-----END';
/** Longer than any key or certificate in use. */
const MAX_BODY_CHARS = 20_000;
const BEGIN = /-----BEGIN(?: |\+|%20)[A-Z0-9 +%]{1,50}-----/g;
const END = /-----END[A-Z0-9 +%]{0,50}(?:-----)?/y;
/** Lines of Base64 behind real, escaped (`\n`, `\\n`) or encoded (`%0A`, `&#10;`) line ends. */
const BODY = /(?:(?:\s|\\{1,16}[nr]|%0[ad]|&#1[03];){1,16}(?:[a-z0-9+/=]|%2[bf]|%3d){16,})*/iy;
