import { mergeClasses } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import type { Header } from '@tanstack/react-table';
import { memo } from 'react';
import { useT } from '../../platform/i18n.ts';
import { VisuallyHidden } from '../layout/VisuallyHidden.tsx';
import type { gridFeatures, NoRow } from './columns.ts';
import { cellId } from './GridRow.tsx';
import type { GridStyles } from './grid-styles.ts';

interface GridHeaderProps {
  readonly gridId: string;
  readonly headers: readonly Header<typeof gridFeatures, NoRow, unknown>[];
  readonly labels: ReadonlyMap<string, string>;
  /** By which column the list is sorted; given, since what a column knows of it does not draw this anew. */
  readonly sorted: { readonly id: string; readonly desc: boolean } | undefined;
  /** The column of the cell in use, null where it is in no header. */
  readonly active: number | null;
  readonly isFocused: boolean;
  readonly isAllChosen: boolean;
  readonly styles: GridStyles;
}

/** The names of the columns: a click sorts, the edge is dragged; from the keyboard Enter, and Shift with arrows. */
export const GridHeader = memo(function GridHeader({
  gridId,
  headers,
  labels,
  sorted,
  active,
  isFocused,
  isAllChosen,
  styles,
}: GridHeaderProps) {
  const t = useT();
  const inUse = isFocused ? styles.focused : styles.active;
  const spot = (column: number) => (active === column ? inUse : undefined);
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1} className={styles.headRow}>
        <th
          scope="col"
          id={cellId(gridId, -1, 0)}
          data-column={0}
          title={`${t('lists.chooseAll')} (Ctrl+A)`}
          className={mergeClasses(styles.headCell, styles.check, styles.sortable, spot(0))}
        >
          <VisuallyHidden>{t('lists.chooseAll')}</VisuallyHidden>
          <span className={mergeClasses(styles.box, isAllChosen && styles.checked)} />
        </th>
        {headers.map((header, at) => {
          const { column } = header;
          const label = labels.get(column.id);
          const order = sorted?.id === column.id ? sorted : undefined;
          const resize = header.getResizeHandler();
          return (
            <th
              key={header.id}
              scope="col"
              id={cellId(gridId, -1, at + 1)}
              data-column={at + 1}
              aria-colindex={at + 2}
              aria-label={label}
              aria-sort={ariaSort(order)}
              className={mergeClasses(styles.headCell, column.getCanSort() && styles.sortable, spot(at + 1))}
            >
              <span className={styles.headText}>{label}</span>
              {order?.desc === false && <ArrowUpRegular aria-hidden />}
              {order?.desc === true && <ArrowDownRegular aria-hidden />}
              <button
                type="button"
                tabIndex={-1}
                aria-label={t('lists.width', { column: label })}
                className={styles.resizer}
                onDoubleClick={() => column.resetSize()}
                onMouseDown={resize}
                onTouchStart={resize}
              />
            </th>
          );
        })}
      </tr>
    </thead>
  );
});

function ariaSort(order: { desc: boolean } | undefined): 'ascending' | 'descending' | undefined {
  if (order === undefined) return undefined;
  return order.desc ? 'descending' : 'ascending';
}
