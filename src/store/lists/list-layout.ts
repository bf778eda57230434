/** Records of a list that have something in common, in the order they are shown in. */
export interface Part {
  /** What they have in common: the id of a topic, a unit; empty where they have nothing. */
  readonly key: string;
  readonly count: number;
  /** The numbers of their rows in the file; worked out when first asked for. */
  rows(): Float64Array;
}

/** A list as it is filtered, sorted and grouped: what is where, without the records themselves. */
export interface ListLayout {
  /** Records, each counted once. */
  readonly records: number;
  /** Records that the list has without its filter. */
  readonly unfiltered: number;
  readonly grouped: boolean;
  /** The first rows, where they can be had without knowing all parts. */
  readonly head: ((most: number) => Float64Array) | null;
  parts(): readonly Part[];
}

/** Row of a list: the heading of a group, or the number of a record's row in the file. */
export type ListSlot = { readonly group: Part } | { readonly row: number };

interface Window {
  readonly offset: number;
  readonly limit: number;
  /** The keys of groups of which only the heading shows. */
  readonly folded: ReadonlySet<string>;
}

/** How many rows a list is long, headings included. */
export function lengthOf(arrangement: ListLayout, folded: ReadonlySet<string>): number {
  if (!arrangement.grouped) return arrangement.records;
  return arrangement.parts().reduce((length, each) => length + heightOf(arrangement, each, folded), 0);
}

/** The rows of a part of a list. Only the parts that reach into the window are worked out. */
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

/** The rows `from` … `to` of a part, counted with its heading, without the last. */
function slotsOf(group: Part, from: number, to: number, isGrouped: boolean): ListSlot[] {
  const heading = isGrouped ? 1 : 0;
  const records = to <= heading ? [] : group.rows().subarray(Math.max(from - heading, 0), to - heading);
  const slots = Array.from(records, (row): ListSlot => ({ row }));
  return isGrouped && from === 0 ? [{ group }, ...slots] : slots;
}

/** How many rows a part takes. */
function heightOf({ grouped }: ListLayout, { key, count }: Part, folded: ReadonlySet<string>): number {
  if (!grouped) return count;
  return folded.has(key) ? 1 : 1 + count;
}

/** Where in the list a row of the file is, at first; null where it is not, or only under a folded heading. */
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

/** Some of the rows, in the order of the list, each once. */
export function rowsAmong(arrangement: ListLayout, chosen: ReadonlySet<number>): number[] {
  const found = new Set<number>();
  for (const each of arrangement.parts()) {
    for (const row of each.rows()) if (chosen.has(row)) found.add(row);
    if (found.size === chosen.size) break;
  }
  return [...found];
}

/** A part whose rows are read once. */
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
