import { z } from 'zod';
import { recordId } from '../../records/field-kinds.ts';
import { attendance, attendanceStates } from '../../records/meeting.ts';
import { procedure } from '../procedure.ts';
import { written } from '../written.ts';

/** What the window may ask of the store. */
export const attendanceProcedures = {
  /** Puts people on the list of a meeting; people already on it keep their mark. */
  'attendance.invite': procedure(
    z.strictObject({ meetingId: recordId }).extend({ collaboratorIds: z.array(recordId).min(1).max(1000) }),
    written,
  ),
  /** Marks who came; an empty state removes the mark. */
  'attendance.mark': procedure(
    z.strictObject({
      meetingId: recordId,
      collaboratorIds: z.array(recordId).min(1).max(1000),
      state: z.enum(attendanceStates).nullable(),
      reason: attendance.shape.reason.optional(),
      arrivedAt: attendance.shape.arrivedAt.optional(),
      substitute: attendance.shape.substitute.optional(),
    }),
    z.null(),
  ),
} as const;
