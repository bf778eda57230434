import { z } from 'zod';
import { appEvents } from './procedures/app.ts';
import { chairEvents } from './procedures/chair.ts';
import { fileEvents } from './procedures/file.ts';
import { progress } from './procedures/job.ts';

/** Events from the store. */
export const storeEvents = {
  /** Records were written; whatever shows them reads them again. */
  changed: z.strictObject({ types: z.array(z.string()), wallTime: z.number() }),
  progress,
} as const;

/** Events from the shell to the window. */
export const shellEvents = { ...appEvents, ...chairEvents, ...fileEvents } as const;
