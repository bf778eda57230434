import { useCallback } from 'react';
import { call, type InputOf } from '../bridge/bridge.ts';
import { useNotices } from '../frame/notices.tsx';
import { useT } from '../i18n.ts';

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
