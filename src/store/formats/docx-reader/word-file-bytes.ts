import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import { toAppError } from '../../base/errors.ts';
import { requirePlainFile } from '../../disk/plain-file.ts';
import { limits } from './parts.ts';

/**
 * The bytes of a Word file somebody brought, if it is not too large to be read.
 * @throws ExpectedError word-too-large, and errors of reading the file, naming it rather than the open data file
 */
export async function wordFileBytes(path: string): Promise<Uint8Array> {
  const name = basename(path);
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
