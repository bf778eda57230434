import { closeSync, createReadStream, createWriteStream, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Decrypter, Encrypter } from 'age-encryption';
import { Foreseen } from '../../../shared/contract/errors.ts';
import type { Job } from '../jobs.ts';

/** How every file in the age format begins (https://age-encryption.org/v1). */
const MAGIC = 'age-encryption.org/v1\n';
const CHUNK_BYTES = 1024 * 1024;

/** Whether a file was protected by a passphrase, whatever it is called. */
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
 * Writes `from` to the new file `to`, protected by a passphrase in the age format, which other programs read too.
 * @throws Foreseen cancelled; errors of the system, which may leave a part of `to`.
 */
export async function protect(from: string, to: string, passphrase: string, job: Job): Promise<void> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(typed(passphrase));
  const encrypted = await encrypter.encrypt(streamOf(from, job));
  await pipeline(encrypted, createWriteStream(to, { flags: 'wx', flush: true }));
}

/**
 * Writes what is in the protected file `path` to the new file `to`.
 * @throws Foreseen wrong-passphrase; file-damaged where it is not all of what was protected, cancelled; errors of the
 * system. All but the first may leave a part of `to`.
 */
export async function openProtected(path: string, passphrase: string, to: string, job?: Job): Promise<void> {
  const file = basename(path);
  const decrypter = new Decrypter();
  decrypter.addPassphrase(typed(passphrase));
  try {
    const decrypted = await decrypter.decrypt(streamOf(path, job));
    await pipeline(decrypted, createWriteStream(to, { flags: 'wx', flush: true }));
  } catch (error) {
    if (error instanceof Foreseen || (error instanceof Error && 'code' in error)) throw error;
    throw new Foreseen(
      isWrongPassphrase(error) ? 'wrong-passphrase' : 'file-damaged',
      { file },
      { cause: error },
    );
  }
}

/** The library has no type for it; a test holds its words. */
function isWrongPassphrase(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('no identity matched');
}

/** Letters with marks are typed as one sign or as two, by keyboard; the passphrase is the same. */
const typed = (passphrase: string): string => passphrase.normalize('NFC');

function streamOf(path: string, job?: Job): ReadableStream<Uint8Array> {
  const parts = chunks(path, job);
  return new ReadableStream({
    pull: async (controller) => {
      const next = await parts.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: async () => {
      await parts.return(undefined);
    },
  });
}

/** The bytes of a file, with the job told how many have gone by. */
async function* chunks(path: string, job?: Job): AsyncGenerator<Uint8Array> {
  const total = statSync(path).size;
  let done = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
    await job?.at('writing', done, total);
    const bytes: Uint8Array = chunk;
    yield bytes;
    done += bytes.length;
  }
}
