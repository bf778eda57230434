/** Where the cell in use is; row -1 is the header. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What a key does in a table. */
export type GridAct =
  | { readonly type: 'go'; readonly to: Spot; readonly extends: boolean }
  | {
      readonly type:
        | 'choose'
        | 'choose-all'
        | 'open'
        | 'edit'
        | 'remove'
        | 'copy'
        | 'fold'
        | 'unfold'
        | 'unchoose';
    }
  | { readonly type: 'resize'; readonly by: number };

export interface Keys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

export interface Bounds {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit into the window. */
  readonly fitting: number;
}

const RESIZE_STEP = 16;

/** What keys do at a spot; null where they are none of the table's. */
export function gridAct(keys: Keys, spot: Spot, bounds: Bounds): GridAct | null {
  if (keys.altKey) return null;
  const resized = resizing(keys, spot);
  if (resized !== null) return resized;
  const to = target(keys, spot, bounds);
  if (to !== null) return { type: 'go', to, extends: keys.shiftKey && to.row !== spot.row };
  return keys.ctrlKey ? withControl(keys) : alone(keys);
}

function resizing({ key, shiftKey, ctrlKey }: Keys, { row }: Spot): GridAct | null {
  if (row !== -1 || !shiftKey || ctrlKey) return null;
  if (key === 'ArrowRight') return { type: 'resize', by: RESIZE_STEP };
  return key === 'ArrowLeft' ? { type: 'resize', by: -RESIZE_STEP } : null;
}

function withControl({ key, shiftKey }: Keys): GridAct | null {
  if (shiftKey) return null;
  switch (key.toLowerCase()) {
    case 'a':
      return { type: 'choose-all' };
    case 'c':
      return { type: 'copy' };
    default:
      return null;
  }
}

function alone({ key }: Keys): GridAct | null {
  switch (key) {
    case ' ':
      return { type: 'choose' };
    case 'Enter':
      return { type: 'open' };
    case 'F2':
      return { type: 'edit' };
    case 'Delete':
      return { type: 'remove' };
    case 'Escape':
      return { type: 'unchoose' };
    case '+':
      return { type: 'unfold' };
    case '-':
      return { type: 'fold' };
    default:
      return null;
  }
}

/** Where a key goes; the header is above the first row, and nothing goes further than the list. */
function target({ key, ctrlKey }: Keys, { row, column }: Spot, bounds: Bounds): Spot | null {
  const { rows, columns, fitting } = bounds;
  const rowAt = (wanted: number): Spot => ({ row: Math.min(Math.max(wanted, -1), rows - 1), column });
  const columnAt = (wanted: number): Spot => ({
    row,
    column: Math.min(Math.max(wanted, 0), columns - 1),
  });
  const page = Math.max(fitting - 1, 1);
  switch (key) {
    case 'ArrowDown':
      return rowAt(row + 1);
    case 'ArrowUp':
      return rowAt(row - 1);
    case 'ArrowRight':
      return columnAt(column + 1);
    case 'ArrowLeft':
      return columnAt(column - 1);
    case 'PageDown':
      return rowAt(Math.max(row, 0) + page);
    case 'PageUp':
      return { row: Math.max(Math.min(row, rows - 1) - page, Math.min(row, 0)), column };
    case 'Home':
      return ctrlKey ? { row: Math.min(0, rows - 1), column: 0 } : columnAt(0);
    case 'End':
      return ctrlKey ? { row: rows - 1, column: columns - 1 } : columnAt(columns - 1);
    default:
      return null;
  }
}
