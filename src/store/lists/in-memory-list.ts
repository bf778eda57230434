import { type ListLayout, type Part, part } from './list-layout.ts';

/** A record of a list that is short enough to be put in order at once: some hundreds or thousands. */
export interface Listed {
  readonly row: number;
}

interface Grouping<R> {
  keyOf(record: R): string;
  /** The order of the groups, by their keys; what has no key comes last. */
  compare(a: string, b: string): number;
}

/** Arranges the records of a short list. */
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

/** Compares by what stands at the beginning of each list, then by the next; descending turns all but blanks. */
export function byText<R>(
  textOf: (record: R) => string,
  compare: (a: string, b: string) => number,
  descending: boolean,
): (a: R, b: R) => number {
  const way = descending ? -1 : 1;
  return (a, b) => {
    const [left, right] = [textOf(a), textOf(b)];
    // Blanks come last whichever way the list is turned.
    return Number(left === '') - Number(right === '') || way * compare(left, right);
  };
}

/** The order of codes, days and other texts that are no words. */
export function compareCodes(a: string, b: string): number {
  return codes.compare(a, b);
}

const codes = new Intl.Collator('vi', { numeric: true });
