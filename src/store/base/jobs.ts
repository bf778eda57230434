import { setImmediate } from 'node:timers/promises';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { JobStep, Progress } from '../../shared/contract/procedures/job.ts';
import type { StepsDone } from './progress.ts';

/** A long job, as seen by the code that runs in it. */
export interface Job {
  /**
   * Reports progress and yields to the event loop, so that other messages, such as a cancel, can arrive.
   * @throws ExpectedError cancelled
   */
  at(step: JobStep, done: number, total: number): Promise<void>;
  /** For work that does not call `at`: aborted with ExpectedError cancelled as soon as the job is cancelled. */
  readonly signal: AbortSignal;
}

/** Runs work that reports its progress, as one step of a job. If the job is cancelled, the work is abandoned midway. */
export async function runWithProgress<T>(work: Generator<StepsDone, T>, step: JobStep, job: Job): Promise<T> {
  let next = work.next();
  while (next.done !== true) {
    await job.at(step, next.value.done, next.value.total);
    next = work.next();
  }
  return next.value;
}

export interface Jobs {
  /** Runs `work` as a job that can be cancelled by its id until it ends. */
  run<T>(id: string, work: (job: Job) => Promise<T>): Promise<T>;
  cancel(id: string): void;
}

/** The jobs of one store; `tell` receives their progress. */
export function createJobs(tell: (progress: Progress) => void): Jobs {
  const running = new Map<string, AbortController>();

  function jobOf(id: string, signal: AbortSignal): Job {
    return {
      signal,
      at: async (step, done, total) => {
        tell({ job: id, step, done, total });
        await setImmediate();
        signal.throwIfAborted();
      },
    };
  }

  return {
    run: async (id, work) => {
      const controller = new AbortController();
      running.set(id, controller);
      try {
        return await work(jobOf(id, controller.signal));
      } finally {
        running.delete(id);
      }
    },
    cancel: (id) => running.get(id)?.abort(new ExpectedError('cancelled')),
  };
}
