import { on } from 'node:events';
import { extname } from 'node:path';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { WordComparison } from '../../../shared/documents/word-changes/difference.ts';
import type { Job } from '../../base/jobs.ts';
import { type CompareOrder, compareAnswer } from './compare-order.ts';

/** The thread's code: a source file next to this one, or after the build, a built file next to the built bundle. */
const CODE = new URL(`./compare-thread${extname(import.meta.url)}`, import.meta.url);

/** More than 700 pages need; a file that needs more was not written by a person. */
const MEMORY: ResourceLimits = { maxOldGenerationSizeMb: 1024 };

/**
 * Compares a Word file with a document in a thread of its own, so that neither a very long nor a malicious file blocks
 * the store; a cancel ends the thread at once.
 * @throws ExpectedError cancelled, and as `readReturned` does
 */
export async function compareInThread(order: CompareOrder, job: Job): Promise<WordComparison> {
  const thread = new Worker(CODE, { workerData: order, resourceLimits: MEMORY });
  try {
    return await answerOf(thread, job);
  } catch (error) {
    job.signal.throwIfAborted();
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
      throw new ExpectedError('word-too-large', { file: order.name }, { cause: error });
    throw error;
  } finally {
    await thread.terminate();
  }
}

async function answerOf(thread: Worker, job: Job): Promise<WordComparison> {
  for await (const [message] of on(thread, 'message', { signal: job.signal, close: ['exit'] })) {
    const answer = compareAnswer.parse(message);
    if (answer.kind === 'failed') throw new ExpectedError(answer.error.code, answer.error.params);
    return answer.comparison;
  }
  throw new Error('The thread that compares a file ended before it was done.');
}
