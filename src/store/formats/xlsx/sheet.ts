/** The kind of a column: short text, long text over several lines, number, day, day with time. */
export type ColumnKind = 'line' | 'prose' | 'number' | 'day' | 'moment';

export interface SheetColumn {
  readonly heading: string;
  readonly kind: ColumnKind;
}

/** A text, or a number; days are YYYY-MM-DD, moments YYYY-MM-DDTHH:mm. Empty if there is nothing. */
export type CellValue = string | number | null;

/** A table to be written: one sheet, with a heading over each column. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** How many rows there will be, for the progress. */
  readonly total: number;
  /** Read one by one while writing, so that a long table need not be held in memory. */
  readonly rows: Iterable<readonly CellValue[]>;
}
