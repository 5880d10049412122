/** The fact about a UTF-16 unit, as the table's reader gave it. */
export type UnitTable = (unit: number) => number;

/**
 * A table over all UTF-16 units, filled in blocks of 256 as texts need them: asking a regular expression for every
 * character of a long text is many times slower, and most texts stay within a few blocks.
 *
 * @param read Tells the fact about a character; always the same for the same one. A value from 0 to 65,535.
 */
export function unitTable(read: (char: string, unit: number) => number): UnitTable {
  const blocks: (Uint16Array | undefined)[] = new Array(256).fill(undefined);
  const fill = (block: number): Uint16Array => {
    const values = new Uint16Array(256);
    for (let low = 0; low < 256; low++) values[low] = read(String.fromCharCode(block * 256 + low), block * 256 + low);
    blocks[block] = values;
    return values;
  };
  return (unit) => (blocks[unit >> 8] ?? fill(unit >> 8))[unit & 255] as number;
}
