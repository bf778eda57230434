import { access, constants, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ErrorCode, ExpectedError } from '../../shared/contract/errors.ts';
import { writeAtomically } from './atomic-file.ts';
import { systemCode } from './retrying.ts';

/**
 * Writes a whole file, or leaves the old one as it was.
 * @throws ExpectedError 'document-open-elsewhere', 'disk-full', 'file-read-only', 'document-not-written', or as
 * `writeAtomically` does; the sentence for each names `file`.
 */
export async function writeSafely(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeAtomically(path, (partial) => writeFile(partial, bytes));
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    throw new ExpectedError(await failureCode(error, path), { file: basename(path) }, { cause: error });
  }
}

/** The error code for a file-system failure, as shown to the person who asked for the file. */
export async function failureCode(error: unknown, path: string): Promise<ErrorCode> {
  switch (systemCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full';
    case 'EACCES':
    case 'EROFS':
      return 'file-read-only';
    case 'EBUSY':
      return 'document-open-elsewhere';
    case 'EPERM':
      // Windows gives the same error if another program has the file open and if it is marked read-only.
      return (await isWritable(path)) ? 'document-open-elsewhere' : 'file-read-only';
    default:
      return 'document-not-written';
  }
}

function isWritable(path: string): Promise<boolean> {
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}
