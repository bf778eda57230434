import { readFileSync } from 'node:fs';
import type { ElectronApplication } from 'playwright';
import { z } from 'zod';

/** The longest task of the main thread of each, in ms of its own work: other programs do not count, nor does waiting. */
export interface Tasks {
  readonly mainWork: number;
  readonly windowWork: number;
}

const traceEvent = z.object({
  ph: z.string(),
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** Time on the processor, in µs. */
  tdur: z.number().optional(),
  args: z.object({ name: z.string().optional() }).optional(),
});
const trace = z.object({ traceEvents: z.array(traceEvent) });

/** Has Chromium record the tasks of its threads. @returns what ends it, by way of the file `path`. */
export async function watchTasks(program: ElectronApplication, path: string): Promise<() => Promise<Tasks>> {
  await program.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({ included_categories: ['toplevel'], excluded_categories: ['*'] }),
  );
  return async () => {
    await program.evaluate(({ contentTracing }, to) => contentTracing.stopRecording(to), path);
    const { traceEvents } = trace.parse(JSON.parse(readFileSync(path, 'utf8')));
    return {
      mainWork: longest(traceEvents, 'CrBrowserMain'),
      windowWork: longest(traceEvents, 'CrRendererMain'),
    };
  };
}

/** @param thread Chromium's name for it. @throws where nothing was recorded of it */
function longest(events: readonly z.infer<typeof traceEvent>[], thread: string): number {
  const keyOf = ({ pid, tid }: { pid: number; tid: number }): string => `${pid}:${tid}`;
  const named = events.filter(({ name, args }) => name === 'thread_name' && args?.name === thread);
  const threads = new Set(named.map(keyOf));
  const tasks = events.filter((event) => event.tdur !== undefined && threads.has(keyOf(event)));
  if (tasks.length === 0) throw new Error(`Nothing was recorded of ${thread}.`);
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000;
}
