import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  type ColumnDef,
  createColumnHelper,
  type RowData,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { HANDLE, RowContext } from './RowHandle.tsx';

const features = tableFeatures({});

/** Makes the columns of a {@link RecordTable}; they must stay the same between renders. */
export function columnsOf<Row extends RowData>() {
  return createColumnHelper<typeof features, Row>();
}

/** Columns made with {@link columnsOf}. */
export type RecordColumns<Row extends RowData> = ColumnDef<typeof features, Row>[];

const useStyles = makeStyles({
  // Zoomed in or beside an open record, a list is pushed sideways rather than squeezed letter by letter.
  // Words for screen readers scroll with it.
  scroller: { position: 'relative', flexShrink: 0, overflowX: 'auto' },
  table: {
    width: '100%',
    minWidth: '44rem',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    textAlign: 'left',
  },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    verticalAlign: 'bottom',
  },
  row: {
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-within': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  current: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset 3px 0 ${tokens.colorBrandForeground1}`,
  },
  cell: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    overflowWrap: 'break-word',
  },
});

interface RecordTableProps<Row extends { id: string }> {
  /** What the list holds, for people who cannot see it. */
  label: string;
  columns: RecordColumns<Row>;
  rows: Row[];
  /** One CSS width a column. */
  widths: readonly string[];
  /** The row that is open beside the list. */
  currentId?: string | null;
  onOpen(row: Row): void;
  /** Delete on a row. */
  onRemove?(row: Row): void;
}

/** A list as a plain table. Up, Down, Home and End go through it; Enter, F2 and double click open a row. */
export function RecordTable<Row extends { id: string }>(props: RecordTableProps<Row>) {
  const { label, columns, rows, widths, currentId, onOpen, onRemove } = props;
  const styles = useStyles();
  const body = useRef<HTMLTableSectionElement>(null);
  const table = useTable({ features, columns, data: rows, getRowId: (row) => row.id });
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const tabbable = useMemo(
    () => rows.find((row) => row.id === (focusedId ?? currentId))?.id ?? rows[0]?.id,
    [rows, focusedId, currentId],
  );

  // Closing what was open beside the list leaves the focus nowhere: it goes back to the row.
  const openBefore = useRef(currentId);
  useEffect(() => {
    const closed = rows.findIndex((row) => row.id === openBefore.current);
    openBefore.current = currentId;
    if (currentId === null && closed >= 0 && document.activeElement === document.body)
      focusRow(body.current, closed);
  }, [currentId, rows]);

  const onKeyDown = (event: KeyboardEvent, row: Row, index: number) => {
    const target = rowAfter(event.key, index, rows.length);
    if (target !== null) focusRow(body.current, target);
    else if (event.key === 'F2') onOpen(row);
    else if (event.key === 'Delete' && onRemove) {
      // The row goes, so the focus goes on to its neighbour first.
      focusRow(body.current, index + 1 < rows.length ? index + 1 : index - 1);
      onRemove(row);
    } else return;
    event.preventDefault();
  };

  return (
    <div className={styles.scroller}>
      <table className={styles.table} aria-label={label}>
        <colgroup>
          {widths.map((width, index) => (
            <col key={columns[index]?.id ?? width} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <th key={header.id} scope="col" className={styles.head}>
                  <table.FlexRender header={header} />
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody ref={body}>
          {table.getRowModel().rows.map((row, index) => (
            <RowContext.Provider
              key={row.id}
              value={{ tabbable: row.id === tabbable, open: () => onOpen(row.original) }}
            >
              <tr
                className={mergeClasses(styles.row, row.id === currentId && styles.current)}
                data-record={row.id}
                aria-current={row.id === currentId ? 'true' : undefined}
                onFocus={() => setFocusedId(row.id)}
                onKeyDown={(event) => onKeyDown(event, row.original, index)}
                onDoubleClick={() => onOpen(row.original)}
              >
                {row.getAllCells().map((cell) => (
                  <td key={cell.id} className={styles.cell}>
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
              </tr>
            </RowContext.Provider>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function focusRow(body: HTMLTableSectionElement | null, index: number): void {
  body?.rows[index]?.querySelector<HTMLElement>(`[${HANDLE}]`)?.focus();
}

/** Which row a key goes to; null where it goes nowhere. */
function rowAfter(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
