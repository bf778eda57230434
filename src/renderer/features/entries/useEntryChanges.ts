import { useCallback } from 'react';
import type { EntriesChange, EntryFilter } from '../../../shared/contract/procedures/list.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { chosenOf, type Selection } from '../../ui/grid/selection.ts';
import { useBulk } from '../../ui/list/useBulk.ts';

/** Does one thing with all entries that are chosen, which can be all that match. */
export function useEntryChanges(filter: EntryFilter) {
  const bulk = useBulk();
  return useCallback(
    (selection: Selection, change: EntriesChange): Promise<void> =>
      bulk(change.act, (job) =>
        call('list.changeEntries', { job, chosen: chosenOf(selection, filter), change }),
      ),
    [bulk, filter],
  );
}
