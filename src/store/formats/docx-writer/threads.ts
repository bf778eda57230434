import { on } from 'node:events';
import { extname } from 'node:path';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { Job } from '../../base/jobs.ts';
import { type DocxOrder, docxAnswer } from './messages.ts';

/** How long a thread with nothing to do is kept for the next document, ms. */
const KEPT = 30_000;

/** A thread's code: source beside this source, or built beside the built file this is in. */
const CODE = new URL(`./docx-thread${extname(import.meta.url)}`, import.meta.url);

export interface DocxThreads {
  /**
   * Makes a Word file in a thread of its own, which is ended at once where the job is called off.
   * @returns its bytes
   * @throws ExpectedError cancelled; what ended the thread, if anything did
   */
  make(order: DocxOrder, job: Job): Promise<Uint8Array>;
}

/**
 * Threads that make Word files: thousands of paragraphs hold up whatever else their thread has to do. One that is done
 * is kept for the next document, since starting it and loading the library takes longer than most documents do.
 */
export function docxThreads(resourceLimits: ResourceLimits = {}): DocxThreads {
  let spare: Worker | null = null;
  let sparing: NodeJS.Timeout | undefined;

  function start(): Worker {
    const thread = new Worker(CODE, { resourceLimits });
    const forget = () => {
      if (spare === thread) spare = null;
    };
    // Whoever waits for the thread hears of its error; of one that has nothing to do, nobody need.
    return thread.on('error', forget).on('exit', forget);
  }

  function take(): Worker {
    const thread = spare ?? start();
    spare = null;
    thread.ref();
    return thread;
  }

  function keep(thread: Worker): void {
    dismiss();
    clearTimeout(sparing);
    spare = thread;
    // Neither keeps the process from ending.
    thread.unref();
    sparing = setTimeout(dismiss, KEPT).unref();
  }

  /** At once out of reach, since ending takes a while. */
  function dismiss(): void {
    void spare?.terminate();
    spare = null;
  }

  return {
    make: async (order, job) => {
      const thread = take();
      try {
        thread.postMessage(order);
        const bytes = await made(thread, job);
        keep(thread);
        return bytes;
      } catch (error) {
        await thread.terminate();
        job.signal.throwIfAborted();
        throw error;
      }
    },
  };
}

/** Passes on how far the thread is until it is done. */
async function made(thread: Worker, job: Job): Promise<Uint8Array> {
  for await (const [message] of on(thread, 'message', { signal: job.signal, close: ['exit'] })) {
    const answer = docxAnswer.parse(message);
    if (answer.kind === 'made') return answer.bytes;
    await job.at(answer.step, answer.done, answer.total);
  }
  throw new Error('The thread that makes Word files ended before the file was made.');
}
