import { z } from 'zod';
import { procedure } from '../procedure.ts';

/** The id of a long job, chosen by the window so that it can follow the progress and cancel. */
export const jobId = z.uuid();

/** The steps of long jobs, in the order a person sees them. */
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
  /** How much of the step is done, of `total`; 0 of 0 if unknown. */
  done: z.number().min(0),
  total: z.number().min(0),
});
export type Progress = z.infer<typeof progress>;
export type JobStep = Progress['step'];

export const jobProcedures = {
  /** Cancels a job; it ends with the error `cancelled` and leaves nothing behind. An unknown job has already ended. */
  'job.cancel': procedure(z.strictObject({ job: jobId }), z.null()),
} as const;
