import { type SortingState, type Updater, useTable } from '@tanstack/react-table';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { columnDefs, type GridColumn, gridFeatures, NARROWEST, type NoRow } from './columns.ts';
import { GridBody } from './GridBody.tsx';
import { GridHeader } from './GridHeader.tsx';
import { cellId } from './GridRow.tsx';
import { type GridAct, gridAct, type Spot } from './grid-keys.ts';
import { useGridStyles } from './grid-styles.ts';
import type { RowWindow } from './row-window.ts';
import { countChosen, everything, isChosen, nothing, type Selection, withChosen } from './selection.ts';
import { HEAD_HEIGHT, useScrolling } from './useScrolling.ts';
import type { SoughtRow } from './useSoughtRow.ts';

declare module 'react' {
  interface CSSProperties {
    /** The columns of a table, for all its rows. */
    '--columns'?: string;
  }
}

/** How the columns are laid out. */
export interface Layout {
  /** Columns that were put away or brought out, against what they are by themselves. */
  readonly shown: Readonly<Record<string, boolean>>;
  /** px, of those whose width was changed. */
  readonly widths: Readonly<Record<string, number>>;
}

export interface GridSort {
  readonly by: string;
  readonly descending: boolean;
}

export interface TableGridProps<R extends { id: string }> {
  readonly label: string;
  readonly columns: readonly GridColumn<R>[];
  readonly layout: Layout;
  onLayout(layout: Layout): void;
  readonly sort: GridSort;
  onSort(sort: GridSort): void;
  readonly rows: RowWindow<R>;
  /** Changes when the list is asked for in another way, so that it begins at its top again. */
  readonly viewKey: string;
  /** The row somebody is led to, as from the search. */
  readonly sought: SoughtRow | null;
  readonly isGrouped: boolean;
  groupLabel(key: string): string;
  countText(count: number): string;
  readonly folded: ReadonlySet<string>;
  onFold(key: string, folded: boolean): void;
  readonly selection: Selection;
  onSelect(selection: Selection): void;
  /** The ids of the records in these rows, wherever they are. */
  idsIn(from: number, to: number): Promise<readonly string[]>;
  onOpen(record: R): void;
  onEdit(record: R): void;
  /** Delete: what is chosen, or else the record in use. */
  onRemove(record: R | null): void;
  /** Ctrl+C: what is chosen, or else one record, or only one cell of it. */
  onCopy(record: R, column: GridColumn<R> | null): void;
}

const NO_ROWS: NoRow[] = [];
const CHECK_WIDTH = 36;

/**
 * A list of any length as a table. Rows come from the store as they are needed; one cell is in use and the keyboard
 * moves it, while the focus stays with the table, so that scrolling can never take it away.
 */
export function TableGrid<R extends { id: string }>(props: TableGridProps<R>) {
  const { label, columns, layout, onLayout, sort, onSort, rows, viewKey, sought, folded } = props;
  const { selection, onSelect } = props;
  const styles = useGridStyles();
  const gridId = useId();
  const extent = rows.extent();
  const length = extent?.length ?? 0;
  const scrolling = useScrolling(length);
  const [spot, setSpot] = useState<Spot>({ row: 0, column: 1 });
  const [isFocused, setFocused] = useState(false);
  /** Where choosing a range begins. */
  const anchor = useRef(0);

  const { toTop, reveal } = scrolling;
  const shownView = useRef(viewKey);
  useEffect(() => {
    if (shownView.current === viewKey) return;
    shownView.current = viewKey;
    anchor.current = 0;
    // Who sorts from a heading stays there.
    setSpot(({ row: before, column }) => ({ row: Math.min(before, 0), column }));
    toTop();
  }, [viewKey, toTop]);
  const soughtRow = sought?.row ?? null;
  useEffect(() => {
    // Again when rows asked for in another way have come: until then the list is as long as the one before.
    if (soughtRow === null || extent === null) return;
    anchor.current = soughtRow;
    setSpot({ row: soughtRow, column: 1 });
    reveal(soughtRow);
  }, [soughtRow, extent, reveal]);
  const soughtThere = soughtRow === null ? undefined : rows.at(soughtRow);
  const isSoughtInSight =
    soughtThere?.kind === 'record' &&
    soughtThere.record.id === sought?.id &&
    scrolling.first <= (soughtRow ?? -1) &&
    scrolling.last >= (soughtRow ?? -1);

  const { table, visible, template, width, labels, sorting } = useColumns(columns, layout, onLayout, sort);
  const bounds = { rows: length, columns: visible.length + 1, fitting: scrolling.fitting };
  const at = { row: Math.min(spot.row, length - 1), column: Math.min(spot.column, visible.length) };
  const row = at.row < 0 ? undefined : rows.at(at.row);
  const record = row?.kind === 'record' ? row.record : null;
  const isAll =
    extent !== null && extent.records > 0 && countChosen(selection, extent.records) === extent.records;

  const go = (to: Spot) => {
    setSpot(to);
    scrolling.reveal(to.row);
  };
  const chooseRange = (to: number) => {
    const [first, last] = [Math.min(anchor.current, to), Math.max(anchor.current, to)];
    void props.idsIn(first, last).then((ids) => onSelect(withChosen(nothing, ids, true)));
  };
  const toggle = (index: number) => {
    const chosen = rows.at(index);
    anchor.current = index;
    if (chosen?.kind === 'group') props.onFold(chosen.key, !folded.has(chosen.key));
    if (chosen?.kind === 'record')
      onSelect(withChosen(selection, [chosen.record.id], !isChosen(selection, chosen.record.id)));
  };
  const toggleAll = () => onSelect(isAll ? nothing : everything);
  const sortBy = (columnId: string) => {
    const by = columns.find(({ id }) => id === columnId)?.sorts;
    if (by !== undefined) onSort({ by, descending: sort.by === by && !sort.descending });
  };
  const pressHeader = (column: number) => {
    if (column === 0) toggleAll();
    else sortBy(visible[column - 1]?.id ?? '');
  };
  const resize = (by: number) => {
    const column = table.getVisibleLeafColumns()[at.column - 1];
    if (column === undefined) return;
    const width = Math.max(column.getSize() + by, NARROWEST);
    onLayout({ ...layout, widths: { ...layout.widths, [column.id]: width } });
  };

  const openAt = () => {
    if (at.row < 0) pressHeader(at.column);
    else if (row?.kind === 'group') toggle(at.row);
    else if (record !== null) props.onOpen(record);
  };
  const foldAt = (isFolded: boolean) => {
    if (row?.kind === 'group') props.onFold(row.key, isFolded);
  };
  const perform = (act: GridAct) => {
    switch (act.type) {
      case 'go':
        if (act.extends) chooseRange(Math.max(act.to.row, 0));
        else anchor.current = Math.max(act.to.row, 0);
        return go(act.to);
      case 'choose':
        return at.row < 0 ? pressHeader(at.column) : toggle(at.row);
      case 'choose-all':
        return onSelect(everything);
      case 'unchoose':
        return onSelect(nothing);
      case 'open':
        return openAt();
      case 'edit':
        return record === null ? undefined : props.onEdit(record);
      case 'remove':
        return props.onRemove(record);
      case 'copy':
        return record === null ? undefined : props.onCopy(record, visible[at.column - 1] ?? null);
      case 'fold':
        return foldAt(true);
      case 'unfold':
        return foldAt(false);
      case 'resize':
        return resize(act.by);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = gridAct(event, at, bounds);
    // Esc with nothing chosen is for whoever else listens.
    const isIdle = act?.type === 'unchoose' && countChosen(selection, extent?.records ?? 0) === 0;
    if (act === null || isIdle || event.defaultPrevented) return;
    event.preventDefault();
    perform(act);
  };

  const onPress = (event: MouseEvent) => {
    const pressed = pressedAt(event);
    if (pressed === null) return;
    const { index, column, isCheck } = pressed;
    setSpot({ row: index, column });
    if (index === -1) pressHeader(column);
    else if (event.shiftKey) chooseRange(index);
    else if (isCheck || event.ctrlKey || rows.at(index)?.kind === 'group') toggle(index);
    else anchor.current = index;
  };
  const onDoublePress = (event: MouseEvent) => {
    const pressed = pressedAt(event);
    const found = pressed === null || pressed.isCheck ? undefined : rows.at(pressed.index);
    if (found?.kind === 'record') props.onOpen(found.record);
  };

  // A table of HTML with the keyboard of a grid, as WAI-ARIA describes it.
  const asGrid = {
    role: 'grid',
    tabIndex: 0,
    'aria-multiselectable': true,
    'aria-activedescendant': cellId(gridId, at.row, row?.kind === 'group' ? 0 : at.column),
  };
  const shownHeight = Math.min(scrolling.viewHeight, scrolling.height) + HEAD_HEIGHT;
  return (
    <div ref={scrolling.scroller} className={styles.scroller}>
      <div
        className={styles.space}
        style={{ height: `${scrolling.height + HEAD_HEIGHT}px`, width: `${width}px` }}
      >
        <table
          {...asGrid}
          aria-label={label}
          // What is drawn until then is on its way elsewhere; reveal-record.ts waits.
          data-seeking={sought !== null && !isSoughtInSight}
          aria-rowcount={length + 1}
          aria-colcount={visible.length + 1}
          aria-busy={extent === null}
          className={styles.grid}
          style={{ '--columns': template, height: `${shownHeight}px` }}
          onKeyDown={onKeyDown}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onMouseDown={onPressText}
          onClick={onPress}
          onDoubleClick={onDoublePress}
        >
          <GridHeader
            gridId={gridId}
            headers={table.getHeaderGroups()[0]?.headers ?? []}
            labels={labels}
            sorted={sorting[0]}
            active={at.row === -1 ? at.column : null}
            isFocused={isFocused}
            isAllChosen={isAll}
            styles={styles}
          />
          <GridBody
            gridId={gridId}
            rows={rows}
            columns={visible}
            scrolling={scrolling}
            spot={at}
            isFocused={isFocused}
            selection={selection}
            folded={folded}
            groupLabel={props.groupLabel}
            countText={props.countText}
            styles={styles}
          />
        </table>
      </div>
    </div>
  );
}

/** A second press chooses words in a browser; here it opens the row. */
function onPressText(event: MouseEvent): void {
  if (event.detail > 1) event.preventDefault();
}

interface Pressed {
  readonly index: number;
  readonly column: number;
  readonly isCheck: boolean;
}

/** The cell under the mouse; row -1 is the header. The edge by which a column is dragged is none. */
function pressedAt({ target }: MouseEvent): Pressed | null {
  if (!(target instanceof Element) || target.closest('thead button') !== null) return null;
  const cell = target.closest<HTMLElement>('td, th');
  const row = target.closest<HTMLElement>('tr');
  if (cell === null || row === null) return null;
  return {
    index: Number(row.dataset.index ?? -1),
    column: Number(cell.dataset.column ?? 0),
    isCheck: cell.dataset.check !== undefined,
  };
}

/** The columns in sight with their widths, kept by React Table. */
function useColumns<R>(
  columns: readonly GridColumn<R>[],
  layout: Layout,
  onLayout: (layout: Layout) => void,
  sort: GridSort,
) {
  const defs = useMemo(() => columnDefs(columns), [columns]);
  const labels = useMemo(() => new Map(columns.map(({ id, label }) => [id, label])), [columns]);
  const columnVisibility = useMemo(
    () => Object.fromEntries(columns.map(({ id, isExtra }) => [id, layout.shown[id] ?? isExtra !== true])),
    [columns, layout.shown],
  );
  const sorting = useMemo<SortingState>(
    () =>
      columns
        .flatMap(({ id, sorts }) => (sorts === sort.by ? [{ id, desc: sort.descending }] : []))
        .slice(0, 1),
    [columns, sort],
  );
  const columnSizing = useMemo(() => ({ ...layout.widths }), [layout.widths]);
  const table = useTable({
    features: gridFeatures,
    columns: defs,
    data: NO_ROWS,
    manualSorting: true,
    columnResizeMode: 'onChange',
    state: { columnVisibility, columnSizing, sorting },
    onColumnSizingChange: (change) => onLayout({ ...layout, widths: updated(change, { ...layout.widths }) }),
  });
  const visible = columns.filter(({ id }) => columnVisibility[id]);
  const sizes = table.getVisibleLeafColumns().map((column) => column.getSize());
  const template = [
    `${CHECK_WIDTH}px`,
    ...visible.map(({ grows }, index) => {
      const width = `${sizes[index] ?? NARROWEST}px`;
      return grows ? `minmax(${width}, 1fr)` : width;
    }),
  ].join(' ');
  const width = sizes.reduce((sum, size) => sum + size, CHECK_WIDTH);
  return { table, visible: useStable(visible), template, width, labels, sorting };
}

function updated<T>(change: Updater<T>, now: T): T {
  return change instanceof Function ? change(now) : change;
}

/** The same list as long as it has the same members, so that rows need not be drawn anew. */
function useStable<T>(list: readonly T[]): readonly T[] {
  const kept = useRef(list);
  if (kept.current.length !== list.length || kept.current.some((each, at) => each !== list[at]))
    kept.current = list;
  return kept.current;
}
