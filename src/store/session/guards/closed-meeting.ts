import { z } from 'zod';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { RecordType } from '../../../shared/records/index.ts';
import { linkEnds } from '../../../shared/records/link-id.ts';
import { answerFields } from '../../../shared/tasks/standing.ts';
import type { Write } from '../../log/write.ts';
import { type Readable, readAll } from '../../sqlite/handles.ts';
import { guardedTypes, meetingsOf } from './meeting-record.ts';

/**
 * What a person may do to the record of a closed meeting: close it, open it for corrections, and choose between two
 * values that a merge left side by side. The choice is shown as a correction, like everything else written later.
 */
const deliberate = new Set(['meeting.close', 'meeting.correct', 'conflict.settle']);

/** What stays writable after closing: the answers of units, and the number the registry gives the minutes. */
export const staysOpen: Readonly<Partial<Record<RecordType, readonly string[]>>> = {
  task: answerFields,
  meeting: ['minutesNumber'],
};

const meetingRow = z.object({ id: z.string() });
const ownerRow = z.object({ meetingId: z.string().nullable() }).optional();

/**
 * Refuses writes that would change the words of a closed record: the meeting, its agenda, guests, attendance, entries
 * with their tags, the wording of its tasks and of its minutes.
 * @param verb what the person does, such as `entry.edit`; for undo, the verb that is undone.
 * @throws ExpectedError meeting-closed
 */
export function refuseClosed(db: Readable, verb: string, writes: readonly Write[]): void {
  if (deliberate.has(verb)) return;
  const closed = new Set(
    readAll(db, meetingRow, `SELECT id FROM meeting WHERE state = 'closed'`).map(({ id }) => id),
  );
  if (closed.size === 0) return;
  const owners = new Map(
    guardedTypes.map((type) => [
      type,
      db.prepare(
        `SELECT meeting_id AS meetingId FROM (${meetingsOf(isTag(type) ? 'entry' : type)}) WHERE id = ?`,
      ),
    ]),
  );
  for (const write of writes) {
    const owner = owners.get(write.type);
    if (owner === undefined || !touchesWords(write)) continue;
    const stored = ownerRow.parse(owner.get(ownerId(write)))?.meetingId;
    const given = 'meetingId' in write.fields ? write.fields.meetingId : undefined;
    if (closed.has(stored ?? '') || closed.has(given ?? '')) throw new ExpectedError('meeting-closed');
  }
}

/** A tag belongs to the meeting of its entry, even if the tag is only being added. */
const isTag = (type: RecordType): boolean => type === 'entryTopic' || type === 'entryAgency';

function ownerId({ type, id }: Write): string {
  return isTag(type) ? (linkEnds(id)[0] ?? id) : id;
}

function touchesWords({ type, fields }: Write): boolean {
  const names = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (names.every((name) => staysOpen[type]?.includes(name) ?? false)) return false;
  // A closed meeting that was removed elsewhere may be restored unchanged.
  return !(type === 'meeting' && fields.deleted === false && names.length === 1);
}
