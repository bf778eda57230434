import { z } from 'zod';
import { jobSteps } from '../../../shared/contract/procedures/job.ts';
import { comparison } from '../../../shared/documents/comparison/comparison.ts';
import { paper } from '../../../shared/documents/model.ts';
import { profile } from '../../../shared/documents/profile.ts';

/** The input of a thread that writes Word files; with `compared`, two versions of the paper instead of it. */
export const docxOrder = z.object({ paper, profile, compared: comparison.optional() });
export type DocxOrder = z.infer<typeof docxOrder>;

/** Its messages: progress, and at the end the bytes of the file. */
export const docxAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), step: z.enum(jobSteps), done: z.number(), total: z.number() }),
  z.object({
    kind: z.literal('made'),
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  }),
]);
export type DocxAnswer = z.infer<typeof docxAnswer>;
