import { z } from 'zod';
import { line, prose, recordId } from '../records/fields.ts';
import { attendance, attendanceStates } from '../records/meeting.ts';
import { catalogue, entryView, meetingDetail, meetingSummary } from '../records/views.ts';
import { chairBoardProcedures } from './chair.ts';
import { checkingFileProcedures } from './checking.ts';
import { documentFileProcedures, documentProcedures } from './documents.ts';
import { entryActProcedures } from './entry-acts.ts';
import { backupProcedures, copyingProcedures, openingProcedures } from './files.ts';
import { formFileProcedures, formProcedures } from './forms.ts';
import { historyProcedures, stamp } from './history.ts';
import { jobProcedures, progress } from './jobs.ts';
import { joiningProcedures } from './joining.ts';
import { meetingLifeProcedures } from './meeting-life.ts';
import { authorship, incomingProcedures, mergingProcedures, recordName } from './merging.ts';
import { procedure } from './procedure.ts';
import { profileProcedures } from './profiles.ts';
import { rosterFileProcedures, rosterProcedures } from './roster.ts';
import { searchProcedures } from './search.ts';
import { signedProcedures } from './signed.ts';
import { speakingProcedures } from './speaking.ts';
import { tableFileProcedures, tableProcedures } from './tables.ts';
import { entryAdd, entryEdit, entryMove, openMeeting, recordAdd, recordEdit, recordKey } from './writes.ts';

const nothing = z.null();
const byMeeting = z.strictObject({ meetingId: recordId });
/** The record, and the act that wrote it, by which it can be taken back; null where everything was so already. */
const written = z.strictObject({ id: recordId, action: stamp.nullable() });

const removedRecord = recordName.extend({
  type: recordKey.shape.type,
  /** Who removed it. */
  author: authorship,
});
export type RemovedRecord = z.infer<typeof removedRecord>;

export const LONGEST_DRAFT_KEY = 100;
/** Which part of the interface a draft belongs to, such as `entry:<meeting>`. */
const draftKey = z
  .string()
  .max(LONGEST_DRAFT_KEY)
  .regex(/^[a-z-]+(:[0-9a-f-]{36})?$/);

/** What the window may ask of the store, through the gate of the shell. */
export const storeProcedures = {
  'meeting.list': procedure(z.strictObject({}), z.array(meetingSummary)),
  'meeting.get': procedure(byMeeting, meetingDetail),
  'meeting.create': procedure(z.strictObject({ fields: openMeeting.partial().strict() }), written),
  /** Marks who came; an empty state takes the mark away. */
  'attendance.mark': procedure(
    z.strictObject({
      meetingId: recordId,
      collaboratorIds: z.array(recordId).min(1).max(1000),
      state: z.enum(attendanceStates).nullable(),
      reason: attendance.shape.reason.optional(),
      arrivedAt: attendance.shape.arrivedAt.optional(),
      substitute: attendance.shape.substitute.optional(),
    }),
    nothing,
  ),
  'entry.list': procedure(byMeeting, z.array(entryView)),
  'entry.add': procedure(entryAdd, written),
  'entry.edit': procedure(entryEdit, written),
  'entry.move': procedure(entryMove, written),
  'record.add': procedure(recordAdd, written),
  'record.edit': procedure(recordEdit, written),
  'record.remove': procedure(recordKey, written),
  'record.restore': procedure(recordKey, written),
  /** What was removed and can be brought back, the latest first. */
  'record.removed': procedure(
    z.strictObject({ limit: z.number().int().min(1).max(500) }),
    z.object({ records: z.array(removedRecord), total: z.number().int() }),
  ),
  'catalogue.load': procedure(z.strictObject({}), catalogue),
  /** What is being typed and not yet saved, kept so that a crash costs no word. */
  'draft.load': procedure(z.strictObject({ key: draftKey }), z.string().nullable()),
  'draft.save': procedure(z.strictObject({ key: draftKey, content: prose }), nothing),
  'draft.discard': procedure(z.strictObject({ key: draftKey }), nothing),
  ...backupProcedures,
  ...tableProcedures,
  ...searchProcedures,
  ...documentProcedures,
  ...signedProcedures,
  ...formProcedures,
} as const;

/** Which file is open and who writes in it: asked by the shell only. */
export const sessionProcedures = {
  ...openingProcedures,
  'person.set': procedure(z.strictObject({ person: line }), nothing),
  ...jobProcedures,
} as const;

/** Everything that works on the open file. */
export const fileProcedures = {
  ...storeProcedures,
  ...historyProcedures,
  ...mergingProcedures,
  ...incomingProcedures,
  ...meetingLifeProcedures,
  ...entryActProcedures,
  ...speakingProcedures,
  ...joiningProcedures,
  ...profileProcedures,
  ...rosterProcedures,
  ...rosterFileProcedures,
  ...tableFileProcedures,
  ...documentFileProcedures,
  ...checkingFileProcedures,
  ...formFileProcedures,
  ...chairBoardProcedures,
  ...copyingProcedures,
} as const;

/** What the store tells without being asked. */
export const storeEvents = {
  /** Records were written; whatever shows them reads them again. */
  changed: z.strictObject({ types: z.array(z.string()), wallTime: z.number() }),
  progress,
} as const;
