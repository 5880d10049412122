import type { Fact } from './evidence.ts';

/**
 * The first stack frame of somebody else's program: a text whose frames are of a package that neither belongs to a
 * connector nor to an app nor to a library everyone uses.
 *
 * @param known Offsets of words the catalog knows a package by.
 * @param neutral Beginnings of package names that every program may hold.
 * @returns A fact with the key `foreign`; `undefined` when there is none, or when a known package stands among the frames.
 */
export function readForeignFrame(
  text: string,
  known: ReadonlySet<number>,
  neutral: readonly string[],
): Fact | undefined {
  let foreign: Fact | undefined;
  let count = 0;
  for (const match of text.matchAll(FRAME)) {
    const name = match[1] as string;
    const start = match.index + match[0].length - name.length - 1;
    if (known.has(start)) return undefined;
    if (++count > MAX_FRAMES) break;
    if (foreign !== undefined || neutral.some((beginning) => name.startsWith(beginning))) continue;
    foreign = {
      kind: 'software',
      value: name.split('.').slice(0, 3).join('.'),
      keys: ['foreign'],
      start,
      end: start + name.length,
    };
  }
  return foreign;
}

const MAX_FRAMES = 200;
/** `at com.example.Sync.run(Sync.java:12)` */
const FRAME = /\bat ((?:[\w$<>]{1,80}\.){1,12}[\w$<>]{1,80})\(/g;
