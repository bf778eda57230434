import { mergeClasses } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import type { GridColumn } from './columns.ts';
import type { GridStyles } from './grid-styles.ts';

interface PlaceProps {
  /** Begins the ids of the cells. */
  readonly gridId: string;
  /** In the list, from 0. */
  readonly index: number;
  /** The column of the cell in use, null where it is in another row. */
  readonly active: number | null;
  readonly isFocused: boolean;
  readonly styles: GridStyles;
}

interface RecordRowProps<R extends { id: string }> extends PlaceProps {
  readonly record: R;
  readonly columns: readonly GridColumn<R>[];
  readonly isChosen: boolean;
}

/** The id of a cell, by which the table says which one is in use. */
export function cellId(gridId: string, row: number, column: number): string {
  return `${gridId}-${row}-${column}`;
}

/** A record, one line high. */
export function RecordRow<R extends { id: string }>(props: RecordRowProps<R>) {
  const { gridId, index, active, isFocused, styles, record, columns, isChosen } = props;
  const inUse = isFocused ? styles.focused : styles.active;
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      data-index={index}
      data-record={record.id}
      className={mergeClasses(styles.row, isChosen && styles.chosen)}
    >
      <td
        id={cellId(gridId, index, 0)}
        aria-colindex={1}
        data-check
        className={mergeClasses(styles.cell, styles.check, active === 0 && inUse)}
      >
        <span className={isChosen ? mergeClasses(styles.box, styles.checked) : styles.box} />
      </td>
      {columns.map((column, at) => (
        <td
          key={column.id}
          id={cellId(gridId, index, at + 1)}
          aria-colindex={at + 2}
          data-column={at + 1}
          className={active === at + 1 ? mergeClasses(styles.cell, inUse) : styles.cell}
        >
          {column.text(record)}
        </td>
      ))}
    </tr>
  );
}

interface GroupRowProps extends PlaceProps {
  readonly label: string;
  readonly count: string;
  readonly width: number;
  readonly isFolded: boolean;
}

/** The heading of a group, which folds it. */
export const GroupRow = memo(function GroupRow(props: GroupRowProps) {
  const { gridId, index, active, isFocused, styles, label, count, width, isFolded } = props;
  const Chevron = isFolded ? ChevronRightRegular : ChevronDownRegular;
  const inUse = isFocused ? styles.focused : styles.active;
  return (
    <tr
      aria-rowindex={index + 2}
      data-index={index}
      className={mergeClasses(styles.row, styles.group, active !== null && inUse)}
    >
      <td colSpan={width} className={mergeClasses(styles.cell, styles.groupCell)}>
        <button
          type="button"
          id={cellId(gridId, index, 0)}
          tabIndex={-1}
          aria-expanded={!isFolded}
          className={styles.groupText}
        >
          <Chevron aria-hidden />
          {label}
          <span className={styles.count}>{count}</span>
        </button>
      </td>
    </tr>
  );
});
