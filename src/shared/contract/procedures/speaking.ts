import { z } from 'zod';
import { recordId } from '../../records/field-kinds.ts';
import { procedure } from '../procedure.ts';
import { written } from '../written.ts';

const speaker = z.strictObject({ meetingId: recordId, collaboratorId: recordId });
/** The order of those who asked to speak at a meeting. Whoever speaks is off it with the entry that says what. */
export const speakingProcedures = {
  /** Puts somebody at the end; who stands there already keeps the place. */
  'speaking.register': procedure(speaker, written),
  /** Puts somebody behind another who is registered, or first. */
  'speaking.move': procedure(speaker.extend({ afterId: recordId.nullable() }), written),
  'speaking.withdraw': procedure(speaker, written),
} as const;
