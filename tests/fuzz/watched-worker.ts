import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
import type { Lived, Way } from './exercise-file.ts';

const lived = z.object({ name: z.string(), outcome: z.string(), complaints: z.array(z.string()) });

/** Longer than any file may take; the machine may be busy with other tests. */
const HANGS_AFTER_MS = 5000;
const MEMORY_MB = 512;

/** A worker that is watched: one that hangs or dies is a complaint of the file it had, and another takes its place. */
export function watchWorker(base: string, folder: string) {
  let worker: ChildProcess | null = null;

  async function running(): Promise<ChildProcess> {
    if (worker !== null) return worker;
    worker = fork(join(import.meta.dirname, 'worker.ts'), [base, folder], {
      execArgv: [`--max-old-space-size=${MEMORY_MB}`],
      serialization: 'json',
      env: { ...process.env, TMPDIR: folder },
    });
    await once(worker, 'message');
    return worker;
  }

  async function end(): Promise<void> {
    const ended = worker;
    worker = null;
    if (ended === null || ended.exitCode !== null) return;
    ended.kill('SIGKILL');
    await once(ended, 'exit');
  }

  return {
    end,
    async liveThrough(seed: number, way: Way): Promise<Lived> {
      const child = await running();
      const gone = new AbortController();
      const signal = AbortSignal.any([gone.signal, AbortSignal.timeout(HANGS_AFTER_MS)]);
      const died = () => gone.abort();
      child.once('exit', died);
      try {
        child.send({ seed, way });
        const [answer] = await once(child, 'message', { signal });
        return lived.parse(answer);
      } catch (error) {
        if (!signal.aborted) throw error;
        await end();
        const what = gone.signal.aborted ? 'the process died' : `nothing after ${HANGS_AFTER_MS} ms`;
        return { name: '', outcome: 'gone', complaints: [what] };
      } finally {
        child.off('exit', died);
      }
    },
  };
}
