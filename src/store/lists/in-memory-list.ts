import { type ListLayout, type Part, part } from './list-layout.ts';

/** A record of a list that is short enough to be sorted in memory: a few hundred or thousand. */
export interface Listed {
  readonly row: number;
}

interface Grouping<R> {
  keyOf(record: R): string;
  /** Compares group keys; records without a key come last. */
  compare(a: string, b: string): number;
}

/** Lays out the records of a short list. */
export function arrangeInMemory<R extends Listed>(
  records: readonly R[],
  compare: (a: R, b: R) => number,
  grouping: Grouping<R> | null,
  unfiltered: number,
): ListLayout {
  const sorted = records.toSorted((a, b) => compare(a, b) || a.row - b.row);
  const groups = grouping === null ? new Map([['', sorted]]) : Map.groupBy(sorted, grouping.keyOf);
  const parts = [...groups.keys()]
    .toSorted((a, b) => Number(a === '') - Number(b === '') || (grouping?.compare(a, b) ?? 0))
    .flatMap((key): Part[] => {
      const rows = (groups.get(key) ?? []).map(({ row }) => row);
      return rows.length === 0 ? [] : [part(key, rows.length, () => Float64Array.from(rows))];
    });
  return {
    unfiltered,
    records: records.length,
    grouped: grouping !== null,
    head: null,
    parts: () => parts,
  };
}

/** Compares by the first of the sort values, then by the next; descending reverses everything except blanks. */
export function byText<R>(
  textOf: (record: R) => string,
  compare: (a: string, b: string) => number,
  descending: boolean,
): (a: R, b: R) => number {
  const way = descending ? -1 : 1;
  return (a, b) => {
    const [left, right] = [textOf(a), textOf(b)];
    // Blanks come last in either direction.
    return Number(left === '') - Number(right === '') || way * compare(left, right);
  };
}

/** Compares codes, days and other texts that are not words. */
export function compareCodes(a: string, b: string): number {
  return codes.compare(a, b);
}

const codes = new Intl.Collator('vi', { numeric: true });
