import { useCallback, useMemo } from 'react';
import type { Lookup } from '../../../../../shared/meeting/lookup.ts';
import type { CollaboratorView } from '../../../../../shared/records/views.ts';
import { call } from '../../../../platform/bridge/bridge.ts';
import { useT } from '../../../../platform/i18n.ts';
import { useNotices } from '../../../../platform/notices.tsx';
import { speakerLabel } from '../../people.ts';
import { afterWhenMoved } from './order.ts';

/** What is done with the order of those who asked to speak; each act is told, and can be undone. */
export interface SpeakerActs {
  register(person: CollaboratorView): void;
  withdraw(person: CollaboratorView): void;
  move(person: CollaboratorView, by: -1 | 1): void;
}

/** @param order the ids of those who asked to speak */
export function useSpeakers(meetingId: string, order: readonly string[], lookup: Lookup): SpeakerActs {
  const { tell, tellError } = useNotices();
  const t = useT();
  const nameOf = useCallback((person: CollaboratorView) => speakerLabel(person, lookup), [lookup]);

  const register = useCallback(
    (person: CollaboratorView) => {
      const name = nameOf(person);
      call('speaking.register', { meetingId, collaboratorId: person.id }).then(({ action }) => {
        if (action === null) tell(t('desk.registeredAlready', { name }));
        else tell(t('desk.registeredNow', { name }), { action });
      }, tellError);
    },
    [meetingId, nameOf, tell, tellError, t],
  );
  const withdraw = useCallback(
    (person: CollaboratorView) => {
      call('speaking.withdraw', { meetingId, collaboratorId: person.id }).then(
        ({ action }) => tell(t('desk.withdrawn', { name: nameOf(person) }), { action }),
        tellError,
      );
    },
    [meetingId, nameOf, tell, tellError, t],
  );
  const move = useCallback(
    ({ id }: CollaboratorView, by: -1 | 1) => {
      const afterId = afterWhenMoved(order, id, by);
      if (afterId === undefined) return;
      call('speaking.move', { meetingId, collaboratorId: id, afterId }).then(
        ({ action }) => tell(t('desk.speakersMoved'), { action }),
        tellError,
      );
    },
    [meetingId, order, tell, tellError, t],
  );
  return useMemo(() => ({ register, withdraw, move }), [register, withdraw, move]);
}
