import type { FieldValue, RecordType } from '../records/index.ts';
import type { Meeting } from '../records/meeting.ts';

/**
 * The standing of a meeting's record: `open` until it is first closed; `closed` accepts no writes; `correcting` was
 * closed and deliberately opened again: what is written now is a correction.
 */
export type RecordStanding = 'open' | 'closed' | 'correcting';

export function standingOf({ state, closedAt }: Pick<Meeting, 'state' | 'closedAt'>): RecordStanding {
  if (state === 'closed') return 'closed';
  return closedAt === '' ? 'open' : 'correcting';
}

const closingFields: ReadonlySet<string> = new Set(['closedAt', 'closedBy', 'version', 'correctionReason']);

/**
 * Whether only closing and correcting may give a record this value. Restored on its own, it would claim a signature
 * that does not exist.
 */
export function isSetByClosing(type: RecordType, field: string, value: FieldValue): boolean {
  return type === 'meeting' && (closingFields.has(field) || (field === 'state' && value === 'closed'));
}
