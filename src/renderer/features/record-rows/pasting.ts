/** What a list makes of several lines that are pasted into its new row. */
export interface Pasting<Field extends string> {
  /** What the rows that are there say. */
  readonly existing: readonly string[];
  /** The fields of a line, from its cells. */
  readonly read: (cells: readonly string[]) => ReadonlyMap<Field, string>;
  readonly onAddAll: (rows: readonly ReadonlyMap<Field, string>[]) => Promise<unknown>;
}

/** All a row says, to be shown and compared. */
export function saidIn<Field extends string>(fields: ReadonlyMap<Field, string>): string {
  return [...fields.values()].filter((text) => text !== '').join(' · ');
}

/** Puts cells into fields in their order. */
export function inOrder<Field extends string>(
  fields: readonly Field[],
  cells: readonly string[],
): ReadonlyMap<Field, string> {
  return new Map(
    fields.flatMap((field, at) => (cells[at] === undefined ? [] : [[field, cells[at]] as const])),
  );
}
