import type { RecordType } from '../../shared/records/index.ts';
import { table } from '../sqlite/record-tables.ts';

/** A record's parent never changes, and erasing is an action of its own. */
const untold = new Set(['meetingId', 'entryId', 'topicId', 'agencyId', 'collaboratorId', 'erased']);

/** The signed minutes are shown as a whole, beside the current document. */
const untoldOfType: Readonly<Partial<Record<RecordType, readonly string[]>>> = {
  signedMinutes: ['names', 'text'],
};

/** Whether people read a value elsewhere, in full. */
export const isShownElsewhere = (type: RecordType, field: string): boolean =>
  untoldOfType[type]?.includes(field) === true;

/** The fields whose values the history shows and can restore, in the order of the record. */
export function toldFields(type: RecordType): string[] {
  return [...table(type).columns.keys()].filter(
    (field) => !untold.has(field) && !isShownElsewhere(type, field),
  );
}

/** The records shown in the history of another, found by the start of their ids. */
export function partsOf(type: RecordType): readonly RecordType[] {
  switch (type) {
    case 'entry':
      return ['entryTopic', 'entryAgency'];
    case 'meeting':
      return ['attendance'];
    default:
      return [];
  }
}

/** Whether records of this type link two others: their history is that of being added and removed. */
export function isLink(type: RecordType): boolean {
  return type === 'entryTopic' || type === 'entryAgency';
}
