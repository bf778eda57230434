import { parentPort, workerData } from 'node:worker_threads';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import { compareDocument } from '../../../shared/documents/word-changes/compare-document.ts';
import { readReturned } from '../../formats/docx-reader/returned.ts';
import { type CompareAnswer, compareOrder } from './compare-order.ts';

// One file per thread. An unexpected error ends the thread and reaches the store as its `error` event.
parentPort?.postMessage(answer());

function answer(): CompareAnswer {
  const { bytes, name, known } = compareOrder.parse(workerData);
  try {
    return { kind: 'compared', comparison: compareDocument(known, readReturned(bytes, name)) };
  } catch (error) {
    if (error instanceof ExpectedError) return { kind: 'failed', error: error.error };
    throw error;
  }
}
