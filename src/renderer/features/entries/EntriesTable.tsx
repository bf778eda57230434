import { Button } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import type { EntriesQuery } from '../../../shared/contract/procedures/list.ts';
import { entryColumnIds, entryNames, meetingText } from '../../../shared/lists/entry-cells.ts';
import type { EntryView, NamedMeeting, ReferenceLists } from '../../../shared/records/views.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import type { RowWindow } from '../../ui/grid/row-window.ts';
import { ScreenHeading } from '../../ui/layout/ScreenHeading.tsx';
import { conditionText, wordsCondition } from '../../ui/list/condition.ts';
import { ListTable } from '../../ui/list/ListTable.tsx';
import { lazy } from '../../ui/list/lazy.ts';
import type { FetchRows } from '../../ui/list/useListRows.ts';
import type { TableView } from '../../ui/list/useTableView.ts';
import { EntriesBulk } from './EntriesBulk.tsx';
import { EntryPanel } from './EntryPanel.tsx';
import { entryColumns } from './entry-columns.ts';
import { chosenConditions, entryConditions, everyEntry, withCondition } from './entry-conditions.ts';
import { useEntryChanges } from './useEntryChanges.ts';

interface EntriesTableProps {
  readonly view: TableView<EntriesQuery>;
  readonly rows: RowWindow<EntryView>;
  readonly fetch: FetchRows<EntryView, EntriesQuery>;
  readonly catalogue: ReferenceLists;
  /** Newest first. */
  readonly meetings: readonly NamedMeeting[];
}

/** The table of all entries. */
export function EntriesTable({ view, rows, fetch, catalogue, meetings }: EntriesTableProps) {
  const t = useT();
  const [, navigate] = useLocation();
  const names = useMemo(() => entryNames(catalogue, meetings), [catalogue, meetings]);
  const columns = useMemo(() => entryColumns(t, names), [t, names]);
  const conditions = useMemo(
    () => lazy(() => entryConditions(t, catalogue, meetings)),
    [t, catalogue, meetings],
  );
  const change = useEntryChanges(view.query.filter);

  const groupLabel = useCallback(
    (key: string) => {
      if (view.query.group === 'meeting')
        return meetingText(names.meeting(key)) || t('tables.without.meeting');
      return names.topic(key) || t('tables.without.topic');
    },
    [names, t, view.query.group],
  );
  return (
    <>
      <ScreenHeading title={t('tables.entries')} />
      <ListTable<EntryView, EntriesQuery>
        list="entries"
        label={t('tables.entries')}
        view={view}
        columns={columns}
        rows={rows}
        fetch={fetch}
        idsIn={(query, range) => call('list.ids', { of: { list: 'entries', query }, ...range })}
        conditions={conditions}
        wordsCondition={(words) => wordsCondition(t, words)}
        conditionText={(id) => conditionText(t, conditions(), id)}
        chosen={chosenConditions(view.query.filter)}
        onCondition={(id, holds) => view.ask({ filter: withCondition(view.query.filter, id, holds) })}
        exported={(query, shown) => ({
          list: 'entries',
          query,
          columns: entryColumnIds.filter((id) => shown.has(id)),
        })}
        usualFilter={everyEntry}
        groups={[
          { key: 'meeting', text: t('tables.groups.meeting') },
          { key: 'topic', text: t('tables.groups.topic') },
        ]}
        groupLabel={groupLabel}
        views={catalogue.savedViews}
        empty={{
          title: t('tables.entriesEmptyTitle'),
          text: t('tables.entriesEmptyText'),
          action: (
            <Button appearance="primary" onClick={() => navigate('/meetings')}>
              {t('tables.toMeetings')}
            </Button>
          ),
        }}
        bulk={(selection, count, done) => (
          <EntriesBulk
            count={count}
            catalogue={catalogue}
            meetings={meetings}
            onChange={(wanted) => change(selection, wanted).then(done)}
          />
        )}
        onRemove={(selection) => change(selection, { act: 'remove' })}
        panel={(entry, isEditing, close) => (
          <EntryPanel
            key={entry.id}
            entryId={entry.id}
            catalogue={catalogue}
            names={names}
            isEditing={isEditing}
            onClose={close}
          />
        )}
      />
    </>
  );
}
