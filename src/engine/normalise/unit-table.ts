/** The fact about a UTF-16 unit, as the table's reader gave it. */
export type UnitTable = (unit: number) => number;

/**
 * A table over all UTF-16 units, filled as texts need them: asking a regular expression for every character of a long text
 * is many times slower, and most texts have few different ones.
 *
 * @param read Tells the fact about a character; always the same for the same one. A value from 0 up.
 */
export function unitTable(read: (char: string, unit: number) => number): UnitTable {
  const values = new Int32Array(UNITS).fill(UNKNOWN);
  const learn = (unit: number): number => {
    const value = read(String.fromCharCode(unit), unit);
    values[unit] = value;
    return value;
  };
  return (unit) => {
    const value = values[unit] as number;
    return value === UNKNOWN ? learn(unit) : value;
  };
}

const UNITS = 0x10000;
const UNKNOWN = -1;
