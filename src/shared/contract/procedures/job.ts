import { z } from 'zod';
import { procedure } from '../procedure.ts';

/**
 * A long job carries an id that the window chose, so that it can follow its progress and call it off.
 */
export const jobId = z.uuid();

/** What a long job is at, in the order a person sees them go by. */
export const jobSteps = [
  'copying',
  'checking',
  'comparing',
  'backing-up',
  'merging',
  'writing',
  'reading',
  'laying-out',
  'packing',
] as const;

export const progress = z.strictObject({
  job: jobId,
  step: z.enum(jobSteps),
  /** How much of the step is done, of `total`; 0 of 0 where it cannot be known. */
  done: z.number().min(0),
  total: z.number().min(0),
});
export type Progress = z.infer<typeof progress>;
export type JobStep = Progress['step'];

export const jobProcedures = {
  /** Calls a job off; it ends with the error `cancelled` and leaves nothing behind. Unknown jobs are done already. */
  'job.cancel': procedure(z.strictObject({ job: jobId }), z.null()),
} as const;
