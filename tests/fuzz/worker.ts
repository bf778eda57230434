import { z } from 'zod';
import { liveThrough, ways } from './exercise-file.ts';

/*
 * A process of its own that lives through mutated files one by one, so that one that hangs or crashes it is seen and
 * named: node worker.ts BASE FOLDER, and then one seed and way after another.
 */
const [base = '', folder = ''] = process.argv.slice(2);
const task = z.object({ seed: z.number(), way: z.enum(ways) });

process.on('message', async (message) => {
  const { seed, way } = task.parse(message);
  process.send?.(await liveThrough(base, folder, seed, way));
});
process.send?.('ready');
