import { useMemo } from 'react';
import { type EntriesQuery, entriesQuery } from '../../../shared/contract/procedures/list.ts';
import type { EntryView } from '../../../shared/records/views.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { QueryResult } from '../../ui/layout/QueryResult.tsx';
import { type FetchRows, useListRows } from '../../ui/list/useListRows.ts';
import { useTableView } from '../../ui/list/useTableView.ts';
import { EntriesTable } from './EntriesTable.tsx';
import { everyEntry, withCondition } from './entry-conditions.ts';

/** The newest meeting first, each in the order of its record. */
const usual: EntriesQuery = { filter: everyEntry, sort: { by: 'meeting', descending: true }, group: null };

const fetchEntries: FetchRows<EntryView, EntriesQuery> = (query, input) =>
  call('list.entries', { query, ...input });

interface EntriesScreenProps {
  /** The one condition to begin with, where somebody was led here by it. */
  condition?: string;
}

/** Every remark of every meeting, to be found, sorted, grouped and put in order. */
export function EntriesScreen({ condition }: EntriesScreenProps) {
  const referenceLists = useAnswer('record.lists', {});
  const meetings = useAnswer('list.meetings', {});
  const asked = useMemo(
    () => (condition === undefined ? null : { ...usual, filter: withCondition(everyEntry, condition, true) }),
    [condition],
  );
  const view = useTableView('entries', entriesQuery, usual, asked);
  const rows = useListRows(view, fetchEntries);
  return (
    <QueryResult answer={referenceLists}>
      {(names) => (
        <QueryResult answer={meetings}>
          {(listed) => (
            <EntriesTable
              view={view}
              rows={rows}
              fetch={fetchEntries}
              referenceLists={names}
              meetings={listed}
            />
          )}
        </QueryResult>
      )}
    </QueryResult>
  );
}
