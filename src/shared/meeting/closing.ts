import type { FieldValue, RecordType } from '../records/index.ts';
import type { Meeting } from '../records/meeting.ts';

/**
 * How the record of a meeting stands: `open` until it is first closed; `closed` takes no writes; `correcting` was
 * closed before and opened again on purpose: what is written now is a correction.
 */
export type RecordStanding = 'open' | 'closed' | 'correcting';

export function standingOf({ state, closedAt }: Pick<Meeting, 'state' | 'closedAt'>): RecordStanding {
  if (state === 'closed') return 'closed';
  return closedAt === '' ? 'open' : 'correcting';
}

const closingFields: ReadonlySet<string> = new Set(['closedAt', 'closedBy', 'version', 'correctionReason']);

/** Whether only closing and correcting give a record this value: brought back alone, it would stand for no signature. */
export function isSetByClosing(type: RecordType, field: string, value: FieldValue): boolean {
  return type === 'meeting' && (closingFields.has(field) || (field === 'state' && value === 'closed'));
}
