import { useCallback } from 'react';
import type { OpenMeeting } from '../../../shared/contract/procedures/meeting.ts';
import { call } from '../../platform/bridge/bridge.ts';

/** Saves fields of a meeting. */
export function useSaveMeeting(id: string): (fields: Partial<OpenMeeting>) => Promise<unknown> {
  return useCallback((fields) => call('record.edit', { type: 'meeting', id, fields }), [id]);
}
