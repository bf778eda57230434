import { useCallback } from 'react';
import { call, type InputOf } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';

/** Adds the records of several pasted lines in one act, and offers to undo it. */
export function useAddAll(): (input: InputOf<'record.addAll'>) => Promise<void> {
  const t = useT();
  const { tell } = useNotices();
  return useCallback(
    async (input) => {
      const { action, added } = await call('record.addAll', input);
      tell(t('common.addedPasted', { count: added }), { action });
    },
    [t, tell],
  );
}
