import { parentPort, workerData } from 'node:worker_threads';
import { ExpectedError } from '../../shared/contract/errors.ts';
import { type CheckAnswer, checkOrder, checkWord } from './check-word.ts';

// One file per thread. An unexpected error ends the thread and reaches the store as its `error` event.
parentPort?.postMessage(answer());

function answer(): CheckAnswer {
  try {
    return { kind: 'checked', checked: checkWord(checkOrder.parse(workerData)) };
  } catch (error) {
    if (error instanceof ExpectedError) return { kind: 'failed', error: error.error };
    throw error;
  }
}
