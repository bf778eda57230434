import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Changed } from '../../../shared/contract/procedures/list.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';

type BulkKind = 'tag' | 'move' | 'place' | 'remove' | 'edit';

/** Does one thing with all records that are chosen, and tells what it came to, with the way to take it back. */
export function useBulk() {
  const t = useT();
  const { i18n } = useTranslation();
  const { tell, tellError, work } = useNotices();
  return useCallback(
    async (kind: BulkKind, run: (job: string) => Promise<Changed>): Promise<void> => {
      try {
        const done = await work(t(`lists.working.${kind}`), run);
        const text = (count: number) => count.toLocaleString(i18n.language);
        const told = t(`lists.done.${kind}`, { count: text(done.chosen - done.closed) });
        const closed = t('lists.closedKept', { told, count: text(done.closed) });
        tell(done.closed === 0 ? told : closed, { action: done.action });
      } catch (error) {
        tellError(error);
      }
    },
    [i18n, t, tell, tellError, work],
  );
}
