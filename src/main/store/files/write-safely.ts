import { randomUUID } from 'node:crypto';
import { access, constants, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type ErrorCode, Foreseen } from '../../../shared/contract/errors.ts';

/** About 1.5 s in all: virus scanners hold a new file for moments, Word holds an open one for hours. */
const RETRY_WAITS_MS = [50, 100, 200, 400, 800];

/**
 * Writes a whole file, or leaves the one that was there as it was: a temporary file in the same folder is
 * filled, flushed to the disk and renamed over the old one.
 * @throws Foreseen 'document-open-elsewhere', 'disk-full', 'file-read-only' or 'document-not-written'; the
 * sentence for each names `file`.
 */
export async function writeSafely(path: string, bytes: Uint8Array): Promise<void> {
  const partial = join(dirname(path), `${randomUUID()}.partial`);
  try {
    await fill(partial, bytes);
    await retrying(() => rename(partial, path));
  } catch (error) {
    await rm(partial, { force: true });
    throw new Foreseen(await failureCode(error, path), { file: basename(path) }, { cause: error });
  }
}

async function fill(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Tries again after each wait, as long as the operation fails because something else holds the file. */
export async function retrying(
  operation: () => Promise<void>,
  waitsMs: readonly number[] = RETRY_WAITS_MS,
): Promise<void> {
  for (const waitMs of waitsMs) {
    try {
      return await operation();
    } catch (error) {
      if (!isHeld(error)) throw error;
      await wait(waitMs);
    }
  }
  return await operation();
}

/** What a failure of the file system means to the one who asked for the file. */
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
      // Windows answers so both where another program has the file and where it is marked read-only.
      return (await isWritable(path)) ? 'document-open-elsewhere' : 'file-read-only';
    default:
      return 'document-not-written';
  }
}

function isHeld(error: unknown): boolean {
  const code = systemCode(error);
  return code === 'EBUSY' || code === 'EPERM';
}

function isWritable(path: string): Promise<boolean> {
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}

function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
