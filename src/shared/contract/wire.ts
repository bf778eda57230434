import { z } from 'zod';
import { appError } from './errors.ts';
import { storeEvents } from './events.ts';

/** A position in the log of a file: the number of a change, or 0 before the first. */
export const position = z.number().int().nonnegative();

/**
 * The protocol between the shell and the store process: numbered requests, answers with the same number, and events.
 */
export const storeRequest = z.strictObject({
  id: z.number().int(),
  name: z.string(),
  input: z.unknown(),
  seen: position.optional(),
});
export type StoreRequest = z.infer<typeof storeRequest>;

export const answerEnvelope = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown(), position: position.optional() }),
  z.strictObject({ ok: z.literal(false), error: appError }),
]);

export const storeMessage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answer'), id: z.number().int(), answer: answerEnvelope }),
  z.strictObject({ kind: z.literal('changed'), event: storeEvents.changed }),
  z.strictObject({ kind: z.literal('progress'), event: storeEvents.progress }),
  /** For the shell's log; never contains anything a user wrote. */
  z.strictObject({ kind: z.literal('bug'), procedure: z.string(), report: z.string() }),
]);
export type StoreMessage = z.infer<typeof storeMessage>;
