import { closeSync, createWriteStream, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Decrypter, Encrypter } from 'age-encryption';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Job } from '../base/jobs.ts';

/** The first bytes of every file in the age format (https://age-encryption.org/v1). */
const MAGIC = 'age-encryption.org/v1\n';
const CHUNK_BYTES = 1024 * 1024;

/** Whether a file is encrypted with a passphrase, whatever its name. */
export function isProtected(path: string): boolean {
  const start = Buffer.alloc(MAGIC.length);
  const file = openSync(path, 'r');
  try {
    readSync(file, start, 0, MAGIC.length, 0);
  } finally {
    closeSync(file);
  }
  return start.toString('latin1') === MAGIC;
}

/**
 * Writes `from` to the new file `to`, encrypted with a passphrase in the age format, which other programs can read too.
 * @throws ExpectedError cancelled; errors of the system, which may leave a part of `to`.
 */
export async function protect(from: string, to: string, passphrase: string, job: Job): Promise<void> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(typed(passphrase));
  const source = sourceOf(from, job);
  try {
    const encrypted = await encrypter.encrypt(source.stream);
    await pipeline(encrypted, createWriteStream(to, { flags: 'wx', flush: true }));
  } finally {
    await source.close();
  }
}

/**
 * Decrypts the file `path` into the new file `to`.
 * @throws ExpectedError wrong-passphrase; file-damaged if it is incomplete or altered, cancelled; errors of the system.
 * All but the first may leave a part of `to`.
 */
export async function openProtected(path: string, passphrase: string, to: string, job?: Job): Promise<void> {
  const file = basename(path);
  const decrypter = new Decrypter();
  decrypter.addPassphrase(typed(passphrase));
  const source = sourceOf(path, job);
  try {
    const decrypted = await decrypter.decrypt(source.stream);
    await pipeline(decrypted, createWriteStream(to, { flags: 'wx', flush: true }));
  } catch (error) {
    if (error instanceof ExpectedError || (error instanceof Error && 'code' in error)) throw error;
    throw new ExpectedError(
      isWrongPassphrase(error) ? 'wrong-passphrase' : 'file-damaged',
      { file },
      { cause: error },
    );
  } finally {
    // The library does not close its input if it finds no key: a stick could not be ejected.
    await source.close();
  }
}

/** The library has no error type for it; a test pins the wording. */
function isWrongPassphrase(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('no identity matched');
}

/** Keyboards type accented letters as one code point or two; the passphrase is the same. */
const typed = (passphrase: string): string => passphrase.normalize('NFC');

interface Source {
  readonly stream: ReadableStream<Uint8Array>;
  /** Closes the file, however far it was read. */
  close(): Promise<void>;
}

function sourceOf(path: string, job?: Job): Source {
  const parts = chunks(path, job);
  const close = async (): Promise<void> => {
    await parts.return(undefined);
  };
  const stream = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = await parts.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: close,
  });
  return { stream, close };
}

/** The bytes of a file; reports to the job how many have been read. */
async function* chunks(path: string, job?: Job): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    for (let done = 0; ; ) {
      await job?.at('writing', done, size);
      const { bytesRead, buffer } = await file.read(new Uint8Array(CHUNK_BYTES), 0, CHUNK_BYTES, done);
      if (bytesRead === 0) return;
      done += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
