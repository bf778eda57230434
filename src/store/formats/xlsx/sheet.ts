/** What stands in a column: a short text, a long one over several lines, a number, a day, a day with its time. */
export type ColumnKind = 'line' | 'prose' | 'number' | 'day' | 'moment';

export interface SheetColumn {
  readonly heading: string;
  readonly kind: ColumnKind;
}

/** A text, or a number; days are YYYY-MM-DD, moments YYYY-MM-DDTHH:mm. Empty where there is nothing. */
export type CellValue = string | number | null;

/** A table to be written: one sheet, with a heading over each column. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** How many rows there will be, for the progress. */
  readonly total: number;
  /** Taken one by one as they are written, so that a long table need not be held whole. */
  readonly rows: Iterable<readonly CellValue[]>;
}
