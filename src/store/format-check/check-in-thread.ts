import { on } from 'node:events';
import { extname } from 'node:path';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { CheckedWord } from '../../shared/contract/procedures/format-check.ts';
import type { Job } from '../base/jobs.ts';
import { type CheckOrder, checkAnswer } from './check-word.ts';

/** The thread's code: a source file next to this one, or after the build, a built file next to the built bundle. */
const CODE = new URL(`./check-thread${extname(import.meta.url)}`, import.meta.url);

/** More than 700 pages need; a file that needs more was not written by a person. */
const MEMORY: ResourceLimits = { maxOldGenerationSizeMb: 1024 };

/**
 * Checks a file in a thread of its own, so that neither a very long nor a malicious file blocks the store; a cancel
 * ends the thread at once.
 * @throws ExpectedError cancelled, and as `checkWord` does
 */
export async function checkInThread(
  order: CheckOrder,
  job: Job,
  resourceLimits: ResourceLimits = MEMORY,
): Promise<CheckedWord> {
  const thread = new Worker(CODE, { workerData: order, resourceLimits });
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

async function answerOf(thread: Worker, job: Job): Promise<CheckedWord> {
  for await (const [message] of on(thread, 'message', { signal: job.signal, close: ['exit'] })) {
    const answer = checkAnswer.parse(message);
    if (answer.kind === 'checked') return answer.checked;
    throw new ExpectedError(answer.error.code, answer.error.params);
  }
  throw new Error('The thread that checks a file ended before it was done.');
}
