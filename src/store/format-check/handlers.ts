import { basename } from 'node:path';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { formatCheckInnerProcedures } from '../../shared/contract/procedures/format-check.ts';
import type { Job } from '../base/jobs.ts';
import { isOneFile } from '../disk/held-files.ts';
import { writeSafely } from '../disk/write-document.ts';
import { profilesOf } from '../documents/profiles.ts';
import { wordFileBytes } from '../formats/docx-reader/word-file-bytes.ts';
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
  const bytes = await wordFileBytes(path);
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
