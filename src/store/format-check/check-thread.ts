import { parentPort, workerData } from 'node:worker_threads';
import { ExpectedError } from '../../shared/contract/errors.ts';
import { annotatedWord } from './annotate-word.ts';
import { checkWord, guideFor } from './check-word.ts';
import { mendedWord } from './mend-form.ts';
import { type ThreadAnswer, threadOrder } from './thread-order.ts';

// One file per thread. An unexpected error ends the thread and reaches the store as its `error` event.
parentPort?.postMessage(answer());

function answer(): ThreadAnswer {
  try {
    return answerTo();
  } catch (error) {
    if (error instanceof ExpectedError) return { kind: 'failed', error: error.error };
    throw error;
  }
}

function answerTo(): ThreadAnswer {
  const { act, ...order } = threadOrder.parse(workerData);
  const { bytes, name } = order;
  switch (act) {
    case 'check':
      return { kind: 'check', checked: checkWord(order) };
    case 'annotate':
      return { kind: 'annotate', bytes: annotatedWord(bytes, name, guideFor(order)) };
    case 'mend': {
      const mended = mendedWord(bytes, name, guideFor(order));
      return { kind: 'mend', bytes: mended.bytes, done: [...mended.done], left: [...mended.left] };
    }
  }
}
