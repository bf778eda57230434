import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { comparisonDocx } from './comparison-docx.ts';
import { type DocxAnswer, type DocxOrder, docxOrder } from './messages.ts';
import { paperDocx } from './paper-docx.ts';

/** The thread reports its progress after this many paragraphs. */
const TOLD_EVERY = 500;

const port = parentPort;
if (port === null) throw new Error('This runs as a thread of the store.');

// One paper at a time. An error ends the thread and reaches the store as its `error` event.
port.on('message', async (message) => {
  const { paper, profile, compared } = orderIn(message);
  const tell = (done: number, total: number) => {
    if (done === total) answer({ kind: 'progress', step: 'packing', done: 0, total: 0 });
    else if (done % TOLD_EVERY === 0) answer({ kind: 'progress', step: 'writing', done, total });
  };
  const bytes =
    compared === undefined
      ? await paperDocx(paper, profile, tell)
      : await comparisonDocx(compared, paper, profile, tell);
  answer({ kind: 'made', bytes });
});

/** A parser error would lose its message on the way to the store. */
function orderIn(message: unknown): DocxOrder {
  const parsed = docxOrder.safeParse(message);
  if (parsed.success) return parsed.data;
  throw new Error(z.prettifyError(parsed.error));
}

function answer(message: DocxAnswer): void {
  port?.postMessage(message);
}
