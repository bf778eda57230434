import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { EntryView } from '../../../../../shared/records/views.ts';
import { call } from '../../../../platform/bridge/bridge.ts';
import { useT } from '../../../../platform/i18n.ts';
import { useNotices } from '../../../../platform/notices.tsx';
import { afterWhenMoved, moved } from '../people/order.ts';

interface EntryActs {
  move(id: string, by: -1 | 1): void;
  remove(id: string, number: number): void;
  join(id: string, number: number): void;
  task(id: string, number: number): void;
  /** Says that a speaker who is not on the roster is right. */
  confirm(id: string, number: number): void;
}

/** What is done with saved entries; both show at once and are told, or taken back where the store refuses. */
export function useEntryActions(meetingId: string): EntryActs {
  const queries = useQueryClient();
  const { tell, tellError } = useNotices();
  const t = useT();

  const show = useCallback(
    (change: (entries: EntryView[]) => EntryView[]) => {
      const queryKey = ['entry.list', { meetingId }];
      // An answer on its way would show the list as it was before.
      void queries.cancelQueries({ queryKey });
      queries.setQueryData<EntryView[]>(queryKey, (entries) => entries && change(entries));
    },
    [queries, meetingId],
  );
  const refused = useCallback(
    (error: unknown) => {
      tellError(error);
      void queries.invalidateQueries({ queryKey: ['entry.list', { meetingId }] });
    },
    [queries, meetingId, tellError],
  );

  const move = useCallback(
    (id: string, by: -1 | 1) => {
      const entries = queries.getQueryData<EntryView[]>(['entry.list', { meetingId }]) ?? [];
      const afterId = afterWhenMoved(
        entries.map((entry) => entry.id),
        id,
        by,
      );
      if (afterId === undefined) return;
      show((now) => moved(now, id, afterId));
      call('entry.move', { id, afterId }).catch(refused);
    },
    [queries, meetingId, show, refused],
  );
  const remove = useCallback(
    (id: string, number: number) => {
      show((now) => now.filter((entry) => entry.id !== id));
      call('record.remove', { type: 'entry', id }).then(
        ({ action }) => tell(t('desk.removed', { number }), { action }),
        refused,
      );
    },
    [show, refused, tell, t],
  );
  const join = useCallback(
    (id: string, number: number) => {
      call('entry.join', { id }).then(
        ({ action }) => tell(t('desk.joined', { number: number - 1 }), { action }),
        refused,
      );
    },
    [refused, tell, t],
  );
  const task = useCallback(
    (id: string, number: number) => {
      call('task.fromEntry', { entryId: id }).then(({ action, units }) => {
        const unit = units.join(', ') || t('tasks.noUnit');
        tell(t('tasks.madeFrom', { number, unit }), { action });
      }, refused);
    },
    [refused, tell, t],
  );
  const confirm = useCallback(
    (id: string, number: number) => {
      call('entry.edit', { id, fields: { speakerConfirmed: true } }).then(
        ({ action }) => tell(t('desk.confirmed', { number }), { action }),
        refused,
      );
    },
    [refused, tell, t],
  );
  return { move, remove, join, task, confirm };
}
