import { Button } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import { type EntriesQuery, entriesQuery, type MeetingName } from '../../shared/contract/tables.ts';
import type { Catalogue, EntryView } from '../../shared/contract/views.ts';
import { call } from '../bridge/bridge.ts';
import { ScreenHeading } from '../components/ScreenHeading.tsx';
import { useT } from '../i18n.ts';
import { ListTable } from '../tables/ListTable.tsx';
import { useTableView } from '../tables/useTableView.ts';
import { EntriesBulk } from './EntriesBulk.tsx';
import { EntryPanel } from './EntryPanel.tsx';
import { entryColumns, entryNames, meetingText } from './entry-columns.ts';
import { chosenConditions, entryConditions, everyEntry, withCondition } from './entry-conditions.ts';
import { useEntryChanges } from './useEntryChanges.ts';

/** The newest meeting first, each in the order of its record. */
const usual: EntriesQuery = { filter: everyEntry, sort: { by: 'meeting', descending: true }, group: null };

interface EntriesTableProps {
  readonly catalogue: Catalogue;
  /** Newest first. */
  readonly meetings: readonly MeetingName[];
}

/** The table of all entries. */
export function EntriesTable({ catalogue, meetings }: EntriesTableProps) {
  const t = useT();
  const [, navigate] = useLocation();
  const view = useTableView('entries', entriesQuery, usual);
  const names = useMemo(() => entryNames(catalogue, meetings), [catalogue, meetings]);
  const columns = useMemo(() => entryColumns(t, names), [t, names]);
  const conditions = useMemo(
    () => once(() => entryConditions(t, catalogue, meetings)),
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
        fetch={fetchEntries}
        idsIn={(query, range) => call('table.ids', { of: { list: 'entries', query }, ...range })}
        conditions={conditions}
        conditionText={(id) => conditions().find((each) => each.id === id)?.label ?? '…'}
        chosen={chosenConditions(view.query.filter)}
        onCondition={(id, holds) => view.ask({ filter: withCondition(view.query.filter, id, holds) })}
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

/** Works something out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function fetchEntries(
  query: EntriesQuery,
  input: { offset: number; limit: number; folded: string[]; whole: boolean; only: string[] | null },
) {
  return call('table.entries', { query, ...input });
}
