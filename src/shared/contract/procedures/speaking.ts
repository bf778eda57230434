import { z } from 'zod';
import { recordId } from '../../records/field-kinds.ts';
import { procedure } from '../procedure.ts';
import { written } from '../written.ts';

const speaker = z.strictObject({ meetingId: recordId, collaboratorId: recordId });
/** The order of those who asked to speak at a meeting. Saving an entry takes its speaker off the list. */
export const speakingProcedures = {
  /** Puts somebody at the end; anybody already on the list keeps their place. */
  'speaking.register': procedure(speaker, written),
  /** Moves somebody right after another registered speaker, or to the top. */
  'speaking.move': procedure(speaker.extend({ afterId: recordId.nullable() }), written),
  'speaking.withdraw': procedure(speaker, written),
} as const;
