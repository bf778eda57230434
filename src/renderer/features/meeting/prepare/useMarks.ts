import { useMemo } from 'react';
import { call, type InputOf } from '../../../platform/bridge/bridge.ts';

type Mark = InputOf<'attendance.mark'>;

/** Marks one person of a meeting. */
export interface Marks {
  mark(
    collaboratorId: string,
    state: Mark['state'],
    details?: Pick<Mark, 'reason' | 'arrivedAt' | 'substitute'>,
  ): Promise<null>;
}

export function useMarks(meetingId: string): Marks {
  return useMemo(
    () => ({
      mark: (collaboratorId, state, details = {}) =>
        call('attendance.mark', { meetingId, collaboratorIds: [collaboratorId], state, ...details }),
    }),
    [meetingId],
  );
}
