import { on } from 'node:events';
import { extname } from 'node:path';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Job } from '../base/jobs.ts';
import { type AnswerTo, type ThreadAnswer, type ThreadOrder, threadAnswer } from './thread-order.ts';

/** The thread's code: a source file next to this one, or after the build, a built file next to the built bundle. */
const CODE = new URL(`./check-thread${extname(import.meta.url)}`, import.meta.url);

/** More than 700 pages need; a file that needs more was not written by a person. */
const MEMORY: ResourceLimits = { maxOldGenerationSizeMb: 1024 };

/**
 * Does something with a file in a thread of its own, so that neither a very long nor a malicious file blocks the store;
 * a cancel ends the thread at once.
 * @throws ExpectedError cancelled, and as `checkWord` does
 */
export async function inThread<Act extends ThreadOrder['act']>(
  order: ThreadOrder & { readonly act: Act },
  job: Job,
  resourceLimits: ResourceLimits = MEMORY,
): Promise<AnswerTo<Act>> {
  const thread = new Worker(CODE, { workerData: order, resourceLimits });
  try {
    const answer = await answerOf(thread, job);
    if (!isAnswerTo(order.act, answer))
      throw new Error(`An answer to ${answer.kind} instead of ${order.act}.`);
    return answer;
  } catch (error) {
    job.signal.throwIfAborted();
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
      throw new ExpectedError('word-too-large', { file: order.name }, { cause: error });
    throw error;
  } finally {
    await thread.terminate();
  }
}

function isAnswerTo<Act extends ThreadOrder['act']>(act: Act, answer: ThreadAnswer): answer is AnswerTo<Act> {
  return answer.kind === act;
}

async function answerOf(thread: Worker, job: Job): Promise<ThreadAnswer> {
  for await (const [message] of on(thread, 'message', { signal: job.signal, close: ['exit'] })) {
    const answer = threadAnswer.parse(message);
    if (answer.kind === 'failed') throw new ExpectedError(answer.error.code, answer.error.params);
    return answer;
  }
  throw new Error('The thread that checks a file ended before it was done.');
}
