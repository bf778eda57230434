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
  readonly referenceLists: ReferenceLists;
  /** Newest first. */
  readonly meetings: readonly NamedMeeting[];
}

/** The table of all entries. */
export function EntriesTable({ view, rows, fetch, referenceLists, meetings }: EntriesTableProps) {
  const t = useT();
  const [, navigate] = useLocation();
  const names = useMemo(() => entryNames(referenceLists, meetings), [referenceLists, meetings]);
  const columns = useMemo(() => entryColumns(t, names), [t, names]);
  const conditions = useMemo(
    () => lazy(() => entryConditions(t, referenceLists, meetings)),
    [t, referenceLists, meetings],
  );
  const change = useEntryChanges(view.query.filter);

  const groupLabel = useCallback(
    (key: string) => {
      if (view.query.group === 'meeting')
        return meetingText(names.meeting(key)) || t('lists.without.meeting');
      return names.topic(key) || t('lists.without.topic');
    },
    [names, t, view.query.group],
  );
  return (
    <>
      <ScreenHeading title={t('lists.entries')} />
      <ListTable<EntryView, EntriesQuery>
        list="entries"
        label={t('lists.entries')}
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
          { key: 'meeting', text: t('lists.groups.meeting') },
          { key: 'topic', text: t('lists.groups.topic') },
        ]}
        groupLabel={groupLabel}
        views={referenceLists.savedViews}
        empty={{
          title: t('lists.entriesEmptyTitle'),
          text: t('lists.entriesEmptyText'),
          action: (
            <Button appearance="primary" onClick={() => navigate('/meetings')}>
              {t('lists.toMeetings')}
            </Button>
          ),
        }}
        bulk={(selection, count, done) => (
          <EntriesBulk
            count={count}
            referenceLists={referenceLists}
            meetings={meetings}
            onChange={(wanted) => change(selection, wanted).then(done)}
          />
        )}
        onRemove={(selection) => change(selection, { act: 'remove' })}
        panel={(entry, isEditing, close) => (
          <EntryPanel
            key={entry.id}
            entryId={entry.id}
            referenceLists={referenceLists}
            names={names}
            isEditing={isEditing}
            onClose={close}
          />
        )}
      />
    </>
  );
}
