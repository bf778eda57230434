import { setImmediate } from 'node:timers/promises';
import { Foreseen } from '../../shared/contract/errors.ts';
import type { JobStep, Progress } from '../../shared/contract/jobs.ts';
import type { Advance } from './advance.ts';

/** A long job as the code that does it sees it. */
export interface Job {
  /**
   * Says how far the job is and lets other messages in, the one that calls it off among them.
   * @throws Foreseen cancelled
   */
  at(step: JobStep, done: number, total: number): Promise<void>;
}

/** Does work that tells its progress, as one step of a job; called off, the work is left where it is. */
export async function telling<T>(work: Generator<Advance, T>, step: JobStep, job: Job): Promise<T> {
  let next = work.next();
  while (next.done !== true) {
    await job.at(step, next.value.done, next.value.total);
    next = work.next();
  }
  return next.value;
}

export interface Jobs {
  /** Does `work` as a job that can be called off by its id until it ends. */
  run<T>(id: string, work: (job: Job) => Promise<T>): Promise<T>;
  cancel(id: string): void;
}

/** The jobs of one store; `tell` hears of their progress. */
export function createJobs(tell: (progress: Progress) => void): Jobs {
  /** Job → whether it was called off. */
  const running = new Map<string, boolean>();

  async function at(id: string, step: JobStep, done: number, total: number): Promise<void> {
    tell({ job: id, step, done, total });
    await setImmediate();
    if (running.get(id) === true) throw new Foreseen('cancelled');
  }

  return {
    run: async (id, work) => {
      running.set(id, false);
      try {
        return await work({ at: (step, done, total) => at(id, step, done, total) });
      } finally {
        running.delete(id);
      }
    },
    cancel: (id) => {
      if (running.has(id)) running.set(id, true);
    },
  };
}
