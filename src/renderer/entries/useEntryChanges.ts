import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntriesChange, EntryFilter } from '../../shared/contract/tables.ts';
import { call } from '../bridge/bridge.ts';
import { useNotices } from '../frame/notices.tsx';
import { useT } from '../i18n.ts';
import { chosenOf, type Selection } from '../tables/selection.ts';

/** Does one thing with all entries that are chosen; what was done is told, and can be taken back as a whole. */
export function useEntryChanges(filter: EntryFilter) {
  const t = useT();
  const { i18n } = useTranslation();
  const { tell, tellError, work } = useNotices();
  return useCallback(
    async (selection: Selection, change: EntriesChange): Promise<void> => {
      const chosen = chosenOf(selection, filter);
      try {
        const done = await work(t(`tables.working.${change.act}`), (job) =>
          call('table.changeEntries', { job, chosen, change }),
        );
        const text = (count: number) => count.toLocaleString(i18n.language);
        const told = t(`tables.done.${change.act}`, { count: text(done.chosen - done.closed) });
        const closed = t('tables.closedKept', { told, count: text(done.closed) });
        tell(done.closed === 0 ? told : closed, { action: done.action });
      } catch (error) {
        tellError(error);
      }
    },
    [filter, i18n, t, tell, tellError, work],
  );
}
