import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { formatCheckInnerProcedures } from '../../shared/contract/procedures/format-check.ts';
import { toAppError } from '../base/errors.ts';
import type { Job } from '../base/jobs.ts';
import { isOneFile } from '../disk/held-files.ts';
import { requirePlainFile } from '../disk/plain-file.ts';
import { writeSafely } from '../disk/write-document.ts';
import { profilesOf } from '../documents/profiles.ts';
import { limits } from '../formats/docx-reader/parts.ts';
import type { OpenFile } from '../session/open-file.ts';
import { inThread } from './check-in-thread.ts';
import type { AnswerTo, ThreadOrder } from './thread-order.ts';

/** The format check of a Word file: it is only read, and what is written are copies. */
export const formatCheckHandlers: Handlers<typeof formatCheckInnerProcedures, [OpenFile]> = {
  'formatCheck.read': ({ job, ...order }, file) =>
    file.jobs.run(job, async (running) => (await done('check', order, file, running)).checked),

  'formatCheck.writeAnnotated': ({ job, to, ...order }, file) =>
    file.jobs.run(job, async (running) => {
      refuseOriginal(order.path, to);
      const { bytes } = await done('annotate', order, file, running);
      await write(to, bytes, running);
      return null;
    }),

  'formatCheck.writeMended': ({ job, to, ...order }, file) =>
    file.jobs.run(job, async (running) => {
      refuseOriginal(order.path, to);
      const { bytes, ...mended } = await done('mend', order, file, running);
      await write(to, bytes, running);
      return { done: mended.done, left: mended.left };
    }),
};

type Order = Pick<ThreadOrder, 'profileId'> & { readonly path: string };

async function done<Act extends ThreadOrder['act']>(
  act: Act,
  { path, profileId }: Order,
  { db }: OpenFile,
  job: Job,
): Promise<AnswerTo<Act>> {
  await job.at('reading', 0, 0);
  const name = basename(path);
  const bytes = await contentOf(path, name);
  await job.at('checking', 0, 0);
  return inThread({ act, bytes, name, profileId, profiles: [...profilesOf(db).all] }, job);
}

async function write(to: string, bytes: Uint8Array, job: Job): Promise<void> {
  await job.at('writing', 0, 0);
  await writeSafely(to, bytes);
}

/** @throws ExpectedError copy-is-original, under whatever name the original is called */
function refuseOriginal(path: string, to: string): void {
  if (isOneFile(path, to)) throw new ExpectedError('copy-is-original', { file: basename(path) });
}

/** @throws ExpectedError word-too-large, and errors of reading the file, naming it rather than the open data file */
async function contentOf(path: string, name: string): Promise<Uint8Array> {
  try {
    requirePlainFile(path);
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > limits.fileBytes) throw new ExpectedError('word-too-large', { file: name });
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    const { code, params } = toAppError(error, path);
    throw code === 'unexpected' ? error : new ExpectedError(code, params, { cause: error });
  }
}
