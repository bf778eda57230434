/** Records of a list that have a value in common, in display order. */
export interface Part {
  /** The common value: the id of a topic, a unit; empty if there is none. */
  readonly key: string;
  readonly count: number;
  /** Their rowids; worked out when first needed. */
  rows(): Float64Array;
}

/** A filtered, sorted and grouped list: the position of every record, without the records themselves. */
export interface ListLayout {
  /** The number of records, each counted once. */
  readonly records: number;
  /** The number of records in the list without its filter. */
  readonly unfiltered: number;
  readonly grouped: boolean;
  /** The first rows, if they are available without knowing all parts. */
  readonly head: ((most: number) => Float64Array) | null;
  parts(): readonly Part[];
}

/** A row of the list: the heading of a group, or the rowid of a record. */
export type ListSlot = { readonly group: Part } | { readonly row: number };

interface Window {
  readonly offset: number;
  readonly limit: number;
  /** The keys of collapsed groups, which show only their heading. */
  readonly folded: ReadonlySet<string>;
}

/** The number of rows in a list, headings included. */
export function lengthOf(arrangement: ListLayout, folded: ReadonlySet<string>): number {
  if (!arrangement.grouped) return arrangement.records;
  return arrangement.parts().reduce((length, each) => length + heightOf(arrangement, each, folded), 0);
}

/** Some rows of a list. Only the parts that overlap the window are worked out. */
export function slotsIn(arrangement: ListLayout, { offset, limit, folded }: Window): ListSlot[] {
  const slots: ListSlot[] = [];
  let start = 0;
  for (const each of arrangement.parts()) {
    const length = heightOf(arrangement, each, folded);
    const from = Math.max(offset - start, 0);
    const to = Math.min(offset + limit - start, length);
    if (to > from) slots.push(...slotsOf(each, from, to, arrangement.grouped));
    start += length;
    if (start >= offset + limit) break;
  }
  return slots;
}

/** The rows from `from` up to, but not including, `to` of a part, counted with its heading. */
function slotsOf(group: Part, from: number, to: number, isGrouped: boolean): ListSlot[] {
  const heading = isGrouped ? 1 : 0;
  const records = to <= heading ? [] : group.rows().subarray(Math.max(from - heading, 0), to - heading);
  const slots = Array.from(records, (row): ListSlot => ({ row }));
  return isGrouped && from === 0 ? [{ group }, ...slots] : slots;
}

/** The number of rows of a part. */
function heightOf({ grouped }: ListLayout, { key, count }: Part, folded: ReadonlySet<string>): number {
  if (!grouped) return count;
  return folded.has(key) ? 1 : 1 + count;
}

/** The first index of a rowid in the list; null if it is not there, or only under a collapsed heading. */
export function indexOfRow(arrangement: ListLayout, row: number, folded: ReadonlySet<string>): number | null {
  const heading = arrangement.grouped ? 1 : 0;
  let start = 0;
  for (const each of arrangement.parts()) {
    const at = arrangement.grouped && folded.has(each.key) ? -1 : each.rows().indexOf(row);
    if (at >= 0) return start + heading + at;
    start += heightOf(arrangement, each, folded);
  }
  return null;
}

/** The chosen rows, in list order, each once. */
export function rowsAmong(arrangement: ListLayout, chosen: ReadonlySet<number>): number[] {
  const found = new Set<number>();
  for (const each of arrangement.parts()) {
    for (const row of each.rows()) if (chosen.has(row)) found.add(row);
    if (found.size === chosen.size) break;
  }
  return [...found];
}

/** A part that reads its rows only once. */
export function part(key: string, count: number, read: () => Float64Array): Part {
  let known: Float64Array | null = null;
  return {
    key,
    count,
    rows: () => {
      known ??= read();
      return known;
    },
  };
}
