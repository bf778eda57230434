import { useCallback } from 'react';
import type { DuplicateType } from '../../../shared/contract/procedures/record.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';

interface Known {
  readonly id: string;
  readonly name: string;
}

/**
 * Gives a record up for another at once and offers to take it back. Entries keep the topics they were given, so a topic
 * is only said to be the other one from now on.
 * @returns whether it was done; where not, the person was told why
 */
export function useJoining() {
  const t = useT();
  const { tell, tellError } = useNotices();
  return useCallback(
    (type: DuplicateType, { id, name }: Known, into: Known): Promise<boolean> => {
      const joined =
        type === 'topic'
          ? call('record.edit', { type, id, fields: { mergedIntoId: into.id, retired: true } })
          : call('record.join', { type, id, into: into.id });
      return joined.then(
        ({ action }) => {
          tell(t('joining.joined', { name, into: into.name }), { action });
          return true;
        },
        (error: unknown) => {
          tellError(error);
          return false;
        },
      );
    },
    [t, tell, tellError],
  );
}
