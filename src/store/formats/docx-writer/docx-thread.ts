import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { type DocxAnswer, type DocxOrder, docxOrder } from './messages.ts';
import { paperDocx } from './paper-docx.ts';

/** The thread reports its progress after this many paragraphs. */
const TOLD_EVERY = 500;

const port = parentPort;
if (port === null) throw new Error('This runs as a thread of the store.');

// One paper at a time. An error ends the thread and reaches the store as its `error` event.
port.on('message', async (message) => {
  const { paper, profile } = orderIn(message);
  const bytes = await paperDocx(paper, profile, (done, total) => {
    if (done === total) answer({ kind: 'progress', step: 'packing', done: 0, total: 0 });
    else if (done % TOLD_EVERY === 0) answer({ kind: 'progress', step: 'writing', done, total });
  });
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
