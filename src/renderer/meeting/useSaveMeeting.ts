import { useCallback } from 'react';
import type { Meeting } from '../../shared/records/meeting.ts';
import { call } from '../bridge/bridge.ts';

/** Saves fields of a meeting. */
export function useSaveMeeting(id: string): (fields: Partial<Meeting>) => Promise<unknown> {
  return useCallback((fields) => call('record.edit', { type: 'meeting', id, fields }), [id]);
}
