import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableExport } from '../../../shared/contract/procedures/list.ts';
import { bestMatches } from '../../../shared/matching/best-matches.ts';
import type { SavedViewView } from '../../../shared/records/views.ts';
import { kindOfSign, type SignKind } from '../../../shared/search/signs.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { errorSentence, useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import type { GridColumn } from '../grid/columns.ts';
import type { Extent, RowWindow } from '../grid/row-window.ts';
import { countChosen, nothing, type Selection } from '../grid/selection.ts';
import { TableGrid } from '../grid/TableGrid.tsx';
import { type FetchWhole, useCopying } from '../grid/useCopying.ts';
import { type Seeking, useSoughtRow } from '../grid/useSoughtRow.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';
import { type Condition, conditionParts } from './condition.ts';
import { ExcelButton } from './ExcelButton.tsx';
import { FilterBar } from './FilterBar.tsx';
import type { FetchRows } from './useListRows.ts';
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
  list: {
    position: 'relative',
    flex: '1 1 0',
    display: 'flex',
    minHeight: 0,
    columnGap: tokens.spacingHorizontalL,
  },
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
  // A narrow window has no room beside the table: the record covers it.
  panel: {
    overflowY: 'auto',
    flexShrink: 0,
    '@media (max-width: 1000px)': {
      position: 'absolute',
      inset: 0,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
});

interface ListTableProps<R extends { id: string }, Q extends ListQuery> {
  readonly list: SavedViewView['list'];
  readonly label: string;
  readonly view: TableView<Q>;
  readonly columns: readonly GridColumn<R>[];
  /** From {@link useListRows}, which can begin to read before names are there. */
  readonly rows: RowWindow<R>;
  /** Asks the store for rows; the same function as long as the same is asked for. */
  readonly fetch: FetchRows<R, Q>;
  idsIn(query: Q, input: { folded: string[]; from: number; to: number }): Promise<readonly string[]>;
  /** Every condition there is, worked out when somebody begins to type. */
  conditions(): readonly Condition[];
  /** The condition that what was typed stands in the texts, where the list can be asked for that. */
  wordsCondition?(words: string): Condition;
  /** Whether words are offered before the conditions there are: where a record has the names of those in its text. */
  readonly wordsFirst?: boolean;
  /** What a condition is called. */
  conditionText(id: string): string;
  /** The conditions that hold, by id. */
  readonly chosen: readonly string[];
  onCondition(id: string, holds: boolean): void;
  /** What is asked for, with the columns in sight, as it is written to Excel. */
  exported(query: Q, columns: ReadonlySet<string>): TableExport['of'];
  readonly usualFilter: Q['filter'];
  readonly groups: readonly { readonly key: string; readonly text: string }[];
  groupLabel(key: string): string;
  readonly views: readonly SavedViewView[];
  readonly empty: { readonly title: string; readonly text: string; readonly action?: ReactNode };
  /** What can be done with what is chosen. */
  bulk(selection: Selection, count: number, done: () => void): ReactNode;
  onRemove(selection: Selection, count: number): Promise<void>;
  /** A record that was just added: it opens. */
  readonly added?: R;
  /** How a record is brought into sight that somebody was led to, as from the search. */
  readonly seeking?: Seeking;
  /** The record that is open beside the list. */
  panel(record: R, isEditing: boolean, close: () => void): ReactNode;
}

/** Whether a condition is of the sort a sign asks for; any is without a sign. */
function isOfSort(id: string, sign: SignKind | null): boolean {
  return sign === null || conditionParts(id).sort === sign;
}

const MOST_CHOICES = 60;
/** ms between two looks at a list that is not whole yet. */
const LOOK_AGAIN = 1000;

/** A list with everything around it: the filter, what is chosen and what can be done with it, the table, a record. */
export function ListTable<R extends { id: string }, Q extends ListQuery>(props: ListTableProps<R, Q>) {
  const { view, rows, columns, fetch, conditions, chosen, groups, empty } = props;
  const { query, folded } = view;
  const styles = useStyles();
  const t = useT();
  const { tell, tellError } = useNotices();
  const [selection, setSelection] = useState<Selection>(nothing);
  const [open, setOpen] = useState<{ readonly record: R; readonly isEditing: boolean } | null>(null);

  const foldedKeys = useMemo(() => [...folded], [folded]);
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

  const { added } = props;
  const [lastAdded, setLastAdded] = useState(added?.id);
  if (added?.id !== lastAdded) {
    setLastAdded(added?.id);
    if (added !== undefined) setOpen({ record: added, isEditing: true });
  }
  const soughtRecord = useSoughtRow(view.key, props.seeking);

  const { i18n } = useTranslation();
  const countText = useCallback((value: number) => value.toLocaleString(i18n.language), [i18n.language]);
  const choicesFor = (text: string): Condition[] => {
    const typed = text.trim();
    if (typed === '') return [];
    const sign = kindOfSign(typed.charAt(0));
    const others = conditions().filter(({ id }) => !chosen.includes(id) && isOfSort(id, sign));
    const name = sign === null ? text : typed.slice(1);
    const found = bestMatches(others, name, ({ label, words }) => [label, ...words]).slice(0, MOST_CHOICES);
    if (sign !== null && found.length > 0) return found;
    if (props.wordsCondition === undefined) return found;
    const words = props.wordsCondition(typed);
    return props.wordsFirst ? [words, ...found] : [...found, words];
  };

  const shownColumns = useMemo(
    () => columns.filter(({ id, isExtra }) => view.layout.shown[id] ?? isExtra !== true),
    [columns, view.layout.shown],
  );
  const fetchWhole = useCallback<FetchWhole<R>>(
    (window) => fetch({ ...query, group: null }, { ...window, folded: [], whole: true }),
    [fetch, query],
  );
  // Words are found once the index of the search has followed what was written: then there are more rows.
  const isPartial = extent?.isPartial === true;
  useEffect(() => {
    if (!isPartial) return;
    const looking = setInterval(() => rows.refresh(), LOOK_AGAIN);
    return () => clearInterval(looking);
  }, [isPartial, rows]);

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
  const canClear = filterKey !== JSON.stringify(props.usualFilter);
  const clear = () => view.ask({ filter: props.usualFilter });
  const failure = rows.failure();

  if (isEmpty) return <EmptyState {...empty} />;
  return (
    <div className={styles.root}>
      <FilterBar
        chosen={chosen.map((key) => ({ key, text: props.conditionText(key) }))}
        choicesFor={choicesFor}
        placeholder={t(`lists.filterHints.${props.list}`)}
        onAdd={(id) => props.onCondition(id, true)}
        onRemove={(id) => props.onCondition(id, false)}
        dayLabels={{ from: t(`lists.from.${props.list}`), to: t(`lists.to.${props.list}`) }}
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
            ? t('lists.chosen', { count: countText(count) })
            : extent !== null && foundText(t, countText, extent)}
        </span>
        {canClear && count === 0 && (
          <Button appearance="subtle" onClick={clear}>
            {t('lists.clearFilter')}
          </Button>
        )}
        {count > 0 && (
          <>
            {props.bulk(selection, count, () => setSelection(nothing))}
            <Button appearance="subtle" onClick={() => setSelection(nothing)} title="Esc">
              {t('lists.chooseNone')}
            </Button>
          </>
        )}
        <div className={styles.tools}>
          <ViewMenu
            list={props.list}
            views={props.views}
            settings={view.settings}
            onOpen={(settings) => {
              if (!view.open(settings)) tell(t('lists.viewUnread'));
            }}
            onUsual={view.reset}
          />
          <ExcelButton
            write={(order) => {
              const of = props.exported(query, new Set(shownColumns.map(({ id }) => id)));
              return call('list.export', { ...order, of });
            }}
          />
          <ColumnMenu columns={columns} layout={view.layout} onLayout={view.arrange} />
        </div>
      </div>
      {failure !== null && <p role="alert">{errorSentence(t, failure)}</p>}
      {isPartial && <p role="status">{t('lists.partial')}</p>}
      {extent?.records === 0 && <p role="status">{t('lists.none')}</p>}
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
          sought={soughtRecord}
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
      <p className={styles.keys} title={t('lists.keys')}>
        {t('lists.keys')}
      </p>
    </div>
  );
}

function foundText(t: ReturnType<typeof useT>, countText: (value: number) => string, extent: Extent): string {
  const count = countText(extent.records);
  return extent.records === extent.unfiltered
    ? t('lists.found', { count })
    : t('lists.foundOf', { count, all: countText(extent.unfiltered) });
}
