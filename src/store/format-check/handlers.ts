import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { formatCheckInnerProcedures } from '../../shared/contract/procedures/format-check.ts';
import { toAppError } from '../base/errors.ts';
import { requirePlainFile } from '../disk/plain-file.ts';
import { profilesOf } from '../documents/profiles.ts';
import { limits } from '../formats/docx-reader/parts.ts';
import type { OpenFile } from '../session/open-file.ts';
import { checkInThread } from './check-in-thread.ts';

/** The format check of a Word file; nothing is written. */
export const formatCheckHandlers: Handlers<typeof formatCheckInnerProcedures, [OpenFile]> = {
  'formatCheck.read': ({ job, path, profileId }, file) =>
    file.jobs.run(job, async (at) => {
      await at.at('reading', 0, 0);
      const name = basename(path);
      const bytes = await contentOf(path, name);
      await at.at('checking', 0, 0);
      return checkInThread({ bytes, name, profileId, profiles: [...profilesOf(file.db).all] }, at);
    }),
};

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
