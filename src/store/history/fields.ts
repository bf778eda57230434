import type { RecordType } from '../../shared/records/index.ts';
import { table } from '../sqlite/record-tables.ts';

/** What a record belongs to never changes, and erasing is an act of its own. */
const untold = new Set(['meetingId', 'entryId', 'topicId', 'agencyId', 'collaboratorId', 'erased']);

/** The minutes as they were signed are shown as a whole, beside the document they became. */
const untoldOfType: Readonly<Partial<Record<RecordType, readonly string[]>>> = {
  signedMinutes: ['names', 'text'],
};

/** Whether a value is one that people read elsewhere, and in whole. */
export const isShownElsewhere = (type: RecordType, field: string): boolean =>
  untoldOfType[type]?.includes(field) === true;

/** The fields whose values the history tells and can bring back, in the order of the record. */
export function toldFields(type: RecordType): string[] {
  return [...table(type).columns.keys()].filter(
    (field) => !untold.has(field) && !isShownElsewhere(type, field),
  );
}

/** The records that are told in the history of another, by the beginning of their ids. */
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

/** Whether records of this type are put on another and taken off: their history is one of being there. */
export function isLink(type: RecordType): boolean {
  return type === 'entryTopic' || type === 'entryAgency';
}
