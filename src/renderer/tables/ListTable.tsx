import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedViewView } from '../../shared/contract/views.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { useNotices } from '../frame/notices.tsx';
import { errorSentence, useT } from '../i18n.ts';
import { bestMatches } from '../typing/matching.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import type { GridColumn } from './columns.ts';
import { FilterBar } from './FilterBar.tsx';
import type { Extent, Page } from './row-window.ts';
import { countChosen, nothing, type Selection } from './selection.ts';
import { TableGrid } from './TableGrid.tsx';
import { type FetchWhole, useCopying } from './useCopying.ts';
import { useRowWindow } from './useRowWindow.ts';
import type { ListQuery, TableView } from './useTableView.ts';
import { ViewMenu } from './ViewMenu.tsx';

const useStyles = makeStyles({
  root: {
    flex: '1 0 auto',
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    height: 0,
    minHeight: '380px',
  },
  list: { flex: '1 1 0', display: 'flex', minHeight: 0, columnGap: tokens.spacingHorizontalL },
  // Always as high, whether something is chosen or not, so that the table stays where it is.
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    marginBottom: tokens.spacingVerticalXS,
  },
  count: { marginRight: tokens.spacingHorizontalS },
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginLeft: 'auto' },
  keys: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  panel: { overflowY: 'auto', flexShrink: 0 },
});

/** A condition the filter can have. */
export interface Condition {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** What it is found by besides. */
  readonly words: readonly string[];
}

interface PageInput {
  readonly offset: number;
  readonly limit: number;
  readonly folded: string[];
  readonly whole: boolean;
  readonly only: string[] | null;
}

interface ListTableProps<R extends { id: string }, Q extends ListQuery> {
  readonly list: SavedViewView['list'];
  readonly label: string;
  readonly view: TableView<Q>;
  readonly columns: readonly GridColumn<R>[];
  /** Asks the store for rows; the same function as long as the same is asked for. */
  fetch(query: Q, input: PageInput): Promise<Page<R>>;
  idsIn(query: Q, input: { folded: string[]; from: number; to: number }): Promise<readonly string[]>;
  /** Every condition there is, worked out when somebody begins to type. */
  conditions(): readonly Condition[];
  /** What a condition is called. */
  conditionText(id: string): string;
  /** The conditions that hold, by id. */
  readonly chosen: readonly string[];
  onCondition(id: string, holds: boolean): void;
  readonly usualFilter: Q['filter'];
  readonly groups: readonly { readonly key: string; readonly text: string }[];
  groupLabel(key: string): string;
  readonly views: readonly SavedViewView[];
  readonly empty: { readonly title: string; readonly text: string; readonly action?: ReactNode };
  /** What can be done with what is chosen. */
  bulk(selection: Selection, count: number, done: () => void): ReactNode;
  onRemove(selection: Selection, count: number): Promise<void>;
  /** The record that is open beside the list. */
  panel(record: R, isEditing: boolean, close: () => void): ReactNode;
}

const MOST_CHOICES = 60;

/** A list with everything around it: the filter, what is chosen and what can be done with it, the table, a record. */
export function ListTable<R extends { id: string }, Q extends ListQuery>(props: ListTableProps<R, Q>) {
  const { view, columns, fetch, conditions, chosen, groups, empty } = props;
  const { query, folded } = view;
  const styles = useStyles();
  const t = useT();
  const { tell, tellError } = useNotices();
  const [selection, setSelection] = useState<Selection>(nothing);
  const [open, setOpen] = useState<{ readonly record: R; readonly isEditing: boolean } | null>(null);

  const foldedKeys = useMemo(() => [...folded], [folded]);
  const fetchPage = useCallback(
    (offset: number, limit: number) =>
      fetch(query, { offset, limit, folded: foldedKeys, whole: false, only: null }),
    [fetch, query, foldedKeys],
  );
  const rows = useRowWindow(fetchPage);
  const extent = rows.extent();
  const records = extent?.records ?? 0;
  const count = countChosen(selection, records);

  // Another filter shows other records: what was chosen among those before would be changed unseen.
  const filterKey = JSON.stringify(query.filter);
  const [chosenIn, setChosenIn] = useState(filterKey);
  if (chosenIn !== filterKey) {
    setChosenIn(filterKey);
    setSelection(nothing);
  }

  const { i18n } = useTranslation();
  const countText = useCallback((value: number) => value.toLocaleString(i18n.language), [i18n.language]);
  const choicesFor = (text: string) =>
    text.trim() === ''
      ? []
      : bestMatches(
          conditions().filter(({ id }) => !chosen.includes(id)),
          text,
          ({ label, words }) => [label, ...words],
        ).slice(0, MOST_CHOICES);

  const shownColumns = useMemo(
    () => columns.filter(({ id, isExtra }) => view.layout.shown[id] ?? isExtra !== true),
    [columns, view.layout.shown],
  );
  const fetchWhole = useCallback<FetchWhole<R>>(
    (window) => fetch({ ...query, group: null }, { ...window, folded: [], whole: true }),
    [fetch, query],
  );
  const copy = useCopying(fetchWhole, shownColumns, countText);
  const remove = (record: R | null) => {
    if (count > 0) void props.onRemove(selection, count).then(() => setSelection(nothing), tellError);
    else if (record !== null)
      void props.onRemove({ all: false, ids: new Set([record.id]) }, 1).catch(tellError);
  };
  const list = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(null);
    list.current?.querySelector<HTMLElement>('[role=grid]')?.focus();
  };
  const isEmpty = extent?.unfiltered === 0;
  const canClear = chosen.length > 0 || query.filter.from !== '' || query.filter.to !== '';
  const clear = () => view.ask({ filter: props.usualFilter });
  const failure = rows.failure();

  if (isEmpty) return <EmptyState {...empty} />;
  return (
    <div className={styles.root}>
      <FilterBar
        chosen={chosen.map((key) => ({ key, text: props.conditionText(key) }))}
        choicesFor={choicesFor}
        placeholder={t(`tables.filterHints.${props.list}`)}
        onAdd={(id) => props.onCondition(id, true)}
        onRemove={(id) => props.onCondition(id, false)}
        from={query.filter.from}
        to={query.filter.to}
        onDays={(days) => view.ask({ filter: { ...query.filter, ...days } })}
        groups={groups}
        group={query.group}
        onGroup={(group) => view.ask({ group })}
      />
      <div className={styles.bar}>
        <span role="status" className={styles.count}>
          {count > 0
            ? t('tables.chosen', { count: countText(count) })
            : extent !== null && foundText(t, countText, extent)}
        </span>
        {canClear && count === 0 && (
          <Button appearance="subtle" onClick={clear}>
            {t('tables.clearFilter')}
          </Button>
        )}
        {count > 0 && (
          <>
            {props.bulk(selection, count, () => setSelection(nothing))}
            <Button appearance="subtle" onClick={() => setSelection(nothing)} title="Esc">
              {t('tables.chooseNone')}
            </Button>
          </>
        )}
        <div className={styles.tools}>
          <ViewMenu
            list={props.list}
            views={props.views}
            settings={view.settings}
            onOpen={(settings) => {
              if (!view.open(settings)) tell(t('tables.viewUnread'));
            }}
            onUsual={view.reset}
          />
          <ColumnMenu columns={columns} layout={view.layout} onLayout={view.arrange} />
        </div>
      </div>
      {failure !== null && <p role="alert">{errorSentence(t, failure)}</p>}
      {extent?.records === 0 && <p role="status">{t('tables.none')}</p>}
      <div ref={list} className={styles.list}>
        <TableGrid
          label={props.label}
          columns={columns}
          layout={view.layout}
          onLayout={view.arrange}
          sort={query.sort}
          onSort={(sort) => view.ask({ sort })}
          rows={rows}
          viewKey={view.key}
          isGrouped={query.group !== null}
          groupLabel={props.groupLabel}
          countText={countText}
          folded={folded}
          onFold={(key, isFolded) => view.fold([key], isFolded)}
          selection={selection}
          onSelect={setSelection}
          idsIn={(from, to) => props.idsIn(query, { folded: foldedKeys, from, to })}
          onOpen={(record) => setOpen({ record, isEditing: false })}
          onEdit={(record) => setOpen({ record, isEditing: true })}
          onRemove={remove}
          onCopy={(record, column) => copy(selection, count, { record, column })}
        />
        {open !== null && (
          <div className={styles.panel}>{props.panel(open.record, open.isEditing, close)}</div>
        )}
      </div>
      <p className={styles.keys} title={t('tables.keys')}>
        {t('tables.keys')}
      </p>
    </div>
  );
}

function foundText(t: ReturnType<typeof useT>, countText: (value: number) => string, extent: Extent): string {
  const count = countText(extent.records);
  return extent.records === extent.unfiltered
    ? t('tables.found', { count })
    : t('tables.foundOf', { count, all: countText(extent.unfiltered) });
}
