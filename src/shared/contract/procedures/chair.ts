import { z } from 'zod';
import { line, moment, recordId, reference } from '../../records/field-kinds.ts';
import { meetingStates } from '../../records/meeting.ts';
import { procedure } from '../procedure.ts';

/** The current speaker of a meeting: a collaborator, or somebody else as typed. */
export const speakingNow = z.strictObject({
  meetingId: recordId,
  speakerId: reference,
  speakerText: line,
});
export type SpeakingNow = z.infer<typeof speakingNow>;

/** What everybody in the room may see of a meeting, with people named as its minutes name them. */
export const chairBoard = z.object({
  meeting: z.string(),
  state: z.enum(meetingStates),
  startsAt: moment,
  /** The current item of the agenda. */
  item: z
    .object({ number: z.number().int(), total: z.number().int(), content: z.string(), presenter: z.string() })
    .nullable(),
  /** Empty if nobody is speaking. */
  speaker: z.string(),
  /** The latest ones, newest first. */
  entries: z.array(
    z.object({
      id: recordId,
      number: z.number().int(),
      saidAt: moment,
      speaker: z.string(),
      topics: z.array(z.string()),
      content: z.string(),
    }),
  ),
});
export type ChairBoard = z.infer<typeof chairBoard>;

/** Asked by the shell only, which knows what the chair's window should show. */
export const chairBoardProcedures = { 'chair.board': procedure(speakingNow, chairBoard) } as const;

export const chairProcedures = {
  /** Opens or closes the window for the chair or the projector; answers whether it is open now. */
  'chair.toggle': procedure(z.strictObject({ meetingId: recordId }), z.boolean()),
  /** Reports who is speaking. */
  'chair.speaking': procedure(speakingNow, z.null()),
  /** The only request of that window: what to show, null if there is nothing, and how. */
  'chair.look': procedure(
    z.strictObject({}),
    z.strictObject({
      board: chairBoard.nullable(),
      language: z.enum(['vi', 'en']),
      appearance: z.enum(['system', 'light', 'dark']),
    }),
  ),
} as const;

export const chairEvents = {
  /** To the chair's window: there is something new to show. */
  'chair-changed': z.strictObject({}),
} as const;
