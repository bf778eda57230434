import { on } from 'node:events';
import { extname } from 'node:path';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { Job } from '../../base/jobs.ts';
import { type DocxOrder, docxAnswer } from './messages.ts';

/** How long an idle thread is kept for the next document, ms. */
const KEPT = 30_000;

/** A thread's code: a source file next to this one, or after the build, a built file next to the built bundle. */
const CODE = new URL(`./docx-thread${extname(import.meta.url)}`, import.meta.url);

export interface DocxThreads {
  /**
   * Makes a Word file in a thread of its own; a cancel ends the thread at once.
   * @returns its bytes
   * @throws ExpectedError cancelled; what ended the thread, if anything did
   */
  make(order: DocxOrder, job: Job): Promise<Uint8Array>;
}

/**
 * Threads that make Word files: writing thousands of paragraphs would block the store's own thread. An idle thread is
 * kept for the next document, since starting it and loading the library takes longer than most documents do.
 */
export function docxThreads(resourceLimits: ResourceLimits = {}): DocxThreads {
  let spare: Worker | null = null;
  let sparing: NodeJS.Timeout | undefined;

  function start(): Worker {
    const thread = new Worker(CODE, { resourceLimits });
    const forget = () => {
      if (spare === thread) spare = null;
    };
    // The error is handled by whoever waits for the thread; errors of an idle thread can be ignored.
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
    // Neither keeps the process alive.
    thread.unref();
    sparing = setTimeout(dismiss, KEPT).unref();
  }

  /** Forget the thread at once, since terminating it takes a while. */
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

/** Passes on the thread's progress until it is done. */
async function made(thread: Worker, job: Job): Promise<Uint8Array> {
  for await (const [message] of on(thread, 'message', { signal: job.signal, close: ['exit'] })) {
    const answer = docxAnswer.parse(message);
    if (answer.kind === 'made') return answer.bytes;
    await job.at(answer.step, answer.done, answer.total);
  }
  throw new Error('The thread that makes Word files ended before the file was made.');
}
