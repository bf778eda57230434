import { z } from 'zod';
import { line, recordId } from '../../records/field-kinds.ts';
import { recordTypes } from '../../records/index.ts';
import { signedMinutes } from '../../records/signed-minutes.ts';
import { meetingDetail, meetingSummary } from '../../records/views.ts';
import { procedure } from '../procedure.ts';
import { stamp, writtenRecord } from '../written.ts';
import { historyPage, undone } from './history.ts';

const byMeeting = z.strictObject({ meetingId: recordId });

/** Closing, correcting and closing again are actions of their own; nothing else sets their fields. */
export const openMeeting = recordTypes.meeting.schema
  .omit({ closedAt: true, closedBy: true, version: true, correctionReason: true })
  .extend({ state: recordTypes.meeting.schema.shape.state.exclude(['closed']) });
export type OpenMeeting = z.infer<typeof openMeeting>;

/**
 * What was written in the record of a meeting since it was first closed, newest first, with the subject of each action.
 */
const correctionsPage = historyPage.omit({ erased: true }).extend({
  /** The subjects of the actions, by record id. */
  subjects: z.record(z.string(), undone.shape.subject),
  /** How many actions changed something, without the closings and reopenings themselves. */
  count: z.number().int(),
});
export type CorrectionsPage = z.infer<typeof correctionsPage>;

/** One closing of a record: when, by whom, and in how many places the minutes differ now. */
export const signedVersion = signedMinutes
  .omit({ meetingId: true, names: true, text: true })
  .extend({ differences: z.number().int() });
export type SignedVersion = z.infer<typeof signedVersion>;

/** Lines of the signed minutes that are unchanged, or lines `one` with their current version, `other`. */
const signedPart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('same'), text: z.string() }),
  z.object({ kind: z.literal('changed'), one: z.string(), other: z.string() }),
]);
export type SignedPart = z.infer<typeof signedPart>;

/** A meeting from its creation to the one after it. Asked of the store by the window. */
export const meetingProcedures = {
  'meeting.list': procedure(z.strictObject({}), z.array(meetingSummary)),
  'meeting.get': procedure(byMeeting, meetingDetail),
  'meeting.create': procedure(z.strictObject({ fields: openMeeting.partial().strict() }), writtenRecord),
  /** Closes the record: from then on its words cannot be written. */
  'meeting.close': procedure(byMeeting, writtenRecord),
  /** Opens a closed record for corrections, on purpose and with a reason. */
  'meeting.correct': procedure(byMeeting.extend({ reason: line.min(1) }), writtenRecord),
  /** What was written since the first closing: fifty actions per page. */
  'meeting.corrections': procedure(
    byMeeting.extend({ before: stamp.nullable().default(null) }),
    correctionsPage,
  ),
  /** Creates the next meeting with its period, people and agenda. */
  'meeting.createNext': procedure(byMeeting, writtenRecord),
  /** The signed versions, newest first; none if an older program closed the record. */
  'meeting.signed': procedure(z.strictObject({ meetingId: recordId }), z.array(signedVersion)),
  /** The signed minutes of one version, compared with the current ones. @throws ExpectedError not-found */
  'meeting.signedText': procedure(
    z.strictObject({ meetingId: recordId, version: signedMinutes.shape.version }),
    z.object({ parts: z.array(signedPart) }),
  ),
} as const;
