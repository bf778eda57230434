import {
  type ColumnDef,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { type Cell, shownCell } from '../../../shared/lists/cells.ts';

/** What a table knows of its columns; rows are never all in the window, so nothing is sorted or filtered here. */
export const gridFeatures = tableFeatures({
  columnSizingFeature,
  columnResizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
});

/** A column of a list. */
export interface GridColumn<R> {
  readonly id: string;
  readonly label: string;
  /** px */
  readonly width: number;
  /** Takes the room that is left. */
  readonly grows?: boolean;
  /** Not shown until somebody asks for it. */
  readonly isExtra?: boolean;
  /** What the list can be sorted by through this column. */
  readonly sorts?: string;
  /** What a cell shows and what is copied of it. */
  text(record: R): string;
}

export const NARROWEST = 56;
const WIDEST = 900;

/** A row of no list: the columns are all that React Table keeps here. */
export interface NoRow {
  readonly id: string;
}

export type GridColumnDef = ColumnDef<typeof gridFeatures, NoRow>;

type Looks<R> = Pick<GridColumn<R>, 'sorts' | 'grows' | 'isExtra'>;

/** Makes columns of cells by their ids, with their widths in px. */
export function columnsOf<R, Id extends string>(
  cells: Readonly<Record<Id, Cell<R>>>,
  labelOf: (id: Id) => string,
) {
  return (id: Id, width: number, looks: Looks<R> = {}): GridColumn<R> => ({
    id,
    label: labelOf(id),
    width,
    ...looks,
    text: (record) => shownCell(cells[id], record),
  });
}

/** The columns as React Table takes them. */
export function columnDefs<R>(columns: readonly GridColumn<R>[]): GridColumnDef[] {
  return columns.map(({ id, label, width, sorts }) => ({
    id,
    header: label,
    size: width,
    minSize: NARROWEST,
    maxSize: WIDEST,
    enableSorting: sorts !== undefined,
  }));
}
