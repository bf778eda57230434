import { useCallback } from 'react';
import { call, type InputOf } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';

/** Deletes a record at once and offers to take it back; `name` is what people know it by. */
export function useRemoval() {
  const t = useT();
  const { tell, tellError } = useNotices();
  return useCallback(
    (record: InputOf<'record.remove'>, name: string) =>
      call('record.remove', record).then(
        ({ action }) => tell(t('common.removed', { name }), { action }),
        tellError,
      ),
    [t, tell, tellError],
  );
}
