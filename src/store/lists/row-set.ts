/** A set of row numbers, one bit each: a million take 125 kB. */
export interface RowSet {
  has(row: number): boolean;
}

export function rowSet(rows: Iterable<number>, largest: number): RowSet {
  const bits = new Uint8Array((largest >> 3) + 1);
  for (const row of rows) bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
  return { has: (row) => ((bits[row >> 3] ?? 0) & (1 << (row & 7))) !== 0 };
}
