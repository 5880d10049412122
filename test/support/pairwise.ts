/**
 * A small choice of combinations in which every pair of values of two different dimensions stands at least once.
 *
 * @param sizes How many values each dimension has; at least one dimension.
 * @returns Rows of indexes, one index per dimension.
 */
export function pairwise(sizes: readonly number[]): readonly (readonly number[])[] {
  const open = new Set<string>();
  sizes.forEach((size, a) => {
    sizes.slice(a + 1).forEach((otherSize, rest) => {
      for (let i = 0; i < size; i += 1) for (let j = 0; j < otherSize; j += 1) open.add(pairOf(a, i, a + 1 + rest, j));
    });
  });
  const rows: number[][] = [];
  while (open.size > 0) {
    const row = seedRow([...open][0] as string, sizes.length);
    for (const dimension of sizes.keys()) {
      if (row[dimension] !== undefined) continue;
      const gains = Array.from(
        { length: sizes[dimension] ?? 0 },
        (_, value) =>
          row.filter((other, at) => other !== undefined && open.has(pairOf(at, other, dimension, value))).length,
      );
      row[dimension] = gains.indexOf(Math.max(...gains));
    }
    const full = row as number[];
    for (const [a, value] of full.entries())
      for (const [b, other] of full.entries()) if (a < b) open.delete(pairOf(a, value, b, other));
    rows.push(full);
  }
  return rows;
}

function pairOf(a: number, i: number, b: number, j: number): string {
  return a < b ? `${a}:${i} ${b}:${j}` : `${b}:${j} ${a}:${i}`;
}

function seedRow(pair: string, length: number): (number | undefined)[] {
  const row: (number | undefined)[] = Array.from({ length });
  for (const part of pair.split(' ')) {
    const [dimension, value] = part.split(':').map(Number) as [number, number];
    row[dimension] = value;
  }
  return row;
}
