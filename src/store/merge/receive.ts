import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { ExpectedError } from '../../shared/contract/errors.ts';
import { toAppError } from '../base/errors.ts';
import type { Job } from '../base/jobs.ts';
import { isProtected, openProtected } from '../disk/encryption.ts';
import { requirePlainFile } from '../disk/plain-file.ts';
import { checkFile, refusalOf } from '../log/check/check-file.ts';
import { deriveAgain, isDerived } from '../log/derive-again.ts';
import { connect } from '../sqlite/connection.ts';
import { latestVersion, migrate } from '../sqlite/migrations/index.ts';
import { type PrivateCopy, takePrivateCopy } from './private-copy.ts';

/** A file to be merged: checked, migrated to this version, and in a private place. */
export interface Received extends PrivateCopy {
  /** The name of the file it was copied from. */
  readonly name: string;
  /** ms since 1970 */
  readonly modifiedAt: number;
}

/** A file as the user chose it. */
export interface Brought {
  readonly path: string;
  /** Empty if none was given. */
  readonly passphrase: string;
}

/**
 * Takes a private copy of a file and makes sure that it can be merged. The file itself is neither locked nor altered.
 *
 * @param ownPath the file that is open.
 * @throws ExpectedError copy-is-open-file, file-protected, wrong-passphrase, copy-torn, copy-altered, copy-bad-values,
 * copy-foreign-parts, and all errors of opening a file.
 */
export async function receive({ path, passphrase }: Brought, ownPath: string, job: Job): Promise<Received> {
  const name = basename(path);
  try {
    requirePlainFile(path);
    if (isSameFile(path, ownPath)) throw new ExpectedError('copy-is-open-file', { file: name });
    const copy = await takePrivateCopy(path, job);
    try {
      const opened = await unlocked(copy.path, passphrase, name, job);
      await job.at('checking', 0, 0);
      requireWhole(opened, name);
      return { ...copy, path: opened, name, modifiedAt: statSync(path).mtimeMs };
    } catch (error) {
      copy.remove();
      throw error;
    }
  } catch (error) {
    throw named(error, path);
  }
}

/** The path to read: the copy itself, or its decrypted content. */
async function unlocked(copy: string, passphrase: string, file: string, job: Job): Promise<string> {
  if (!isProtected(copy)) return copy;
  if (passphrase === '') throw new ExpectedError('file-protected', { file });
  const opened = `${copy}.opened`;
  try {
    await openProtected(copy, passphrase, opened, job);
  } catch (error) {
    const isPartial = error instanceof ExpectedError && error.error.code === 'file-damaged';
    throw isPartial ? new ExpectedError('copy-torn', { file }, { cause: error }) : error;
  }
  return opened;
}

function requireWhole(copy: string, file: string): void {
  const version = checked(copy, file);
  const db = connect(copy);
  try {
    if (version === latestVersion && isDerived(db)) return;
    migrate(db);
    deriveAgain(db);
  } finally {
    db.close();
  }
  // Records can be compared with the log only after the migration.
  checked(copy, file);
}

/** The version of a copy that passes the check. */
function checked(copy: string, file: string): number {
  const result = checkFile(copy);
  const refusal = refusalOf(result, file, 'copy');
  if (refusal !== null) throw refusal;
  return result.state === 'whole' ? result.version : 0;
}

/** Makes the error name the chosen file, not the open one or the private copy. */
function named(error: unknown, path: string): unknown {
  if (error instanceof ExpectedError) return error;
  const { code, params } = toAppError(error, path);
  return code === 'unexpected' ? error : new ExpectedError(code, params, { cause: error });
}

function isSameFile(path: string, other: string): boolean {
  const [one, two] = [statSync(path, { bigint: true }), statSync(other, { bigint: true })];
  return one.dev === two.dev && one.ino === two.ino;
}
