import { memo, useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { GridColumn } from './columns.ts';
import { GroupRow, RecordRow } from './GridRow.tsx';
import type { Spot } from './grid-keys.ts';
import type { GridStyles } from './grid-styles.ts';
import type { ListRow, RowWindow } from './row-window.ts';
import { ROW_HEIGHT } from './scroll-scale.ts';
import { isChosen, type Selection } from './selection.ts';
import type { Scrolling } from './useScrolling.ts';

interface GridBodyProps<R extends { id: string }> {
  readonly gridId: string;
  readonly rows: RowWindow<R>;
  readonly columns: readonly GridColumn<R>[];
  readonly scrolling: Scrolling;
  readonly spot: Spot;
  readonly isFocused: boolean;
  readonly selection: Selection;
  readonly folded: ReadonlySet<string>;
  groupLabel(key: string): string;
  countText(count: number): string;
  readonly styles: GridStyles;
}

/** A row and its place in the list. */
interface Placed<R> {
  readonly index: number;
  readonly row: ListRow<R>;
}

/**
 * The rows in sight, in a layer that the list goes by under. Where the rows of a place have not come yet, those of the
 * place before stay, so that there is always something to read and never an empty table.
 */
export function GridBody<R extends { id: string }>(props: GridBodyProps<R>) {
  const {
    gridId,
    rows,
    columns,
    scrolling,
    spot,
    isFocused,
    selection,
    folded,
    groupLabel,
    countText,
    styles,
  } = props;
  const { scroller, height, viewHeight, shift, first, last } = scrolling;
  // One row drawn anew leaves the others as they are.
  const MemoRow = useMemo(() => memo(RecordRow<R>), []);
  useSyncExternalStore(rows.subscribe, rows.version);
  const layer = useRef<HTMLTableSectionElement>(null);
  const drawn = useRef<readonly Placed<R>[]>([]);
  const place = placeToDraw(rows, scrolling);
  if (place !== null) drawn.current = present(rows, place.from, place.to);
  // As many elements as rows were ever drawn at once: a leap gives them other words instead of making them anew.
  const most = useRef(1);
  const slots = Math.max(most.current, drawn.current.length);
  most.current = slots;

  useEffect(() => {
    if (last >= first) rows.want(first, last);
  }, [rows, first, last]);

  // Puts what is drawn where it belongs, on every scroll: between two rows nothing needs to be drawn anew.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const put = () => {
      const start = drawn.current[0]?.index ?? 0;
      const end = (drawn.current.at(-1)?.index ?? -1) + 1;
      const top = (start - shift) * ROW_HEIGHT;
      const bottom = (end - shift) * ROW_HEIGHT;
      const isCovered = top <= box.scrollTop && bottom >= Math.min(box.scrollTop + viewHeight, height);
      // Rows of another place fill the window from its top.
      const offset = isCovered ? top - box.scrollTop : 0;
      if (layer.current !== null) layer.current.style.transform = `translateY(${offset}px)`;
    };
    put();
    box.addEventListener('scroll', put, { passive: true });
    return () => box.removeEventListener('scroll', put);
  });

  return (
    <tbody ref={layer} className={styles.body}>
      {drawn.current.map(({ index, row }) => {
        const own = { gridId, index, active: spot.row === index ? spot.column : null, isFocused, styles };
        return row.kind === 'group' ? (
          <GroupRow
            key={index % slots}
            {...own}
            label={groupLabel(row.key)}
            count={countText(row.count)}
            width={columns.length + 1}
            isFolded={folded.has(row.key)}
          />
        ) : (
          <MemoRow
            key={index % slots}
            {...own}
            record={row.record}
            columns={columns}
            isChosen={isChosen(selection, row.record.id)}
          />
        );
      })}
    </tbody>
  );
}

/**
 * The rows to draw: those in sight with some around them. Where they have not come yet, as when the bar is dragged, the
 * nearest that have, so that the table follows as fast as the store answers; null where nothing is nearer than before.
 */
function placeToDraw<R>(
  rows: RowWindow<R>,
  { first, last, from, to }: Scrolling,
): { from: number; to: number } | null {
  if (hasAll(rows, first, last)) return { from, to };
  const near = rows.nearest(first);
  if (near === null) return null;
  const count = last - first;
  for (const start of [near, near - count]) {
    if (start >= 0 && hasAll(rows, start, start + count))
      return { from: start, to: start + Math.max(to - from, count) };
  }
  return null;
}

function hasAll<R>(rows: RowWindow<R>, first: number, last: number): boolean {
  for (let index = first; index <= last; index += 1) if (rows.at(index) === undefined) return false;
  return true;
}

/** The rows from … to that are there, without a gap. */
function present<R>(rows: RowWindow<R>, from: number, to: number): Placed<R>[] {
  const found: Placed<R>[] = [];
  for (let index = from; index <= to; index += 1) {
    const row = rows.at(index);
    if (row !== undefined) found.push({ index, row });
  }
  return found;
}
