import { z } from 'zod';
import { recordId } from '../records/fields.ts';
import { stamp } from './history.ts';
import { procedure } from './procedure.ts';

const speaker = z.strictObject({ meetingId: recordId, collaboratorId: recordId });
const done = z.strictObject({ action: stamp.nullable() });

/** The order of those who asked to speak at a meeting. Whoever speaks is off it with the entry that says what. */
export const speakingProcedures = {
  /** Puts somebody at the end; who stands there already keeps the place. */
  'speaking.register': procedure(speaker, done),
  /** Puts somebody behind another who is registered, or first. */
  'speaking.move': procedure(speaker.extend({ afterId: recordId.nullable() }), done),
  'speaking.withdraw': procedure(speaker, done),
} as const;
