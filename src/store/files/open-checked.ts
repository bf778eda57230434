import { existsSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Leftover, ReadOnlyReason } from '../../shared/contract/procedures/file.ts';
import { toAppError } from '../base/errors.ts';
import { writeAtomically } from '../disk/atomic-file.ts';
import { isProtected } from '../disk/encryption.ts';
import { requirePlainFile } from '../disk/plain-file.ts';
import { checkContent, checkSchema, refusalOf } from '../log/check/check-file.ts';
import { recordsUnlikeLog } from '../log/check/check-records.ts';
import { deriveAgain, isDerived } from '../log/derive-again.ts';
import { openDatabase } from '../log/open-database.ts';
import { forgetIndex, isIndexSound } from '../search/index-state.ts';
import { APPLICATION_ID, connect, connectToRead, lock, proveWritable } from '../sqlite/connection.ts';
import type { Writable } from '../sqlite/handles.ts';
import { hasEveryColumn } from '../sqlite/has-every-column.ts';
import { type FileHeader, readHeader } from '../sqlite/header.ts';
import { isKnownVersion, latestVersion, migrate, schemaVersion } from '../sqlite/migrations/index.ts';
import { beginFile } from './defaults.ts';
import { type Recovery, recoverLeftovers, setOrphansAside } from './leftovers/recover.ts';

export interface CheckedFile {
  readonly db: Writable;
  readonly created: boolean;
  readonly readOnly: ReadOnlyReason;
  /** What lay beside it and people should hear of. */
  readonly leftover: Leftover | null;
}

type Connected = Omit<CheckedFile, 'leftover'>;

/** What is known of a file before it is opened, and what to do on the way. */
export interface OpeningOptions {
  /** Whether to begin a new file where there is none. */
  readonly mayCreate: boolean;
  /** Whether this PC had it open before: if it cannot be recognised any more, it was damaged since. */
  readonly isKnown: boolean;
  /** Whether it is byte for byte what this PC left when it closed it, so that it need not be checked again. */
  readonly isAsLeft: boolean;
  /** Where the file is kept as it was found if something lies beside it that SQLite would write into it. */
  readonly settling: Recovery;
  /** Called before an older file is brought up to date. */
  beforeMigrating(db: Writable): Promise<void>;
}

/**
 * Opens a file that a person uses. It is checked from its header to its records before anything could write to it, so
 * that nothing is shown that nobody wrote. One that cannot be written to (of a newer version, on a medium that only
 * reads) is opened to be read.
 *
 * @throws ExpectedError file-missing, file-protected, file-not-ours, file-newer, file-damaged, file-torn, file-bad-values,
 * file-foreign-parts, file-read-only;
 * other errors of SQLite as they are (see errors.ts).
 */
export async function openChecked(path: string, opening: OpeningOptions): Promise<CheckedFile> {
  if (isToBegin(path, opening)) {
    const leftover = setOrphansAside(path, opening.settling);
    // There is no moment with half a file, however this ends.
    await writeAtomically(path, beginFile);
    return { db: openDatabase(path).db, created: true, readOnly: null, leftover };
  }
  const leftover = settle(path, opening);
  try {
    const header = existingHeader(path, opening);
    if (header.userVersion > latestVersion) return { ...openToRead(path, 'newer'), leftover };
    // A file that another one's journal lay beside is looked at from its header to its records.
    const isAsLeft = opening.isAsLeft && leftover === null;
    return { ...(await openToWrite(path, { ...opening, isAsLeft })), leftover };
  } catch (error) {
    if (isUnwritable(error, path)) return { ...openToRead(path, 'place'), leftover };
    throw asDamage(error, path);
  }
}

/** Whether a new file is to be made; @throws ExpectedError file-missing where there is none and none may be. */
function isToBegin(path: string, { mayCreate }: OpeningOptions): boolean {
  requirePlainFile(path);
  const file = basename(path);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (!existsSync(dirname(path))) throw new ExpectedError('file-missing', { file });
  if (mayCreate && (size ?? 0) === 0) return true;
  if (size === undefined) throw new ExpectedError('file-missing', { file });
  return false;
}

/** Before anything could be written into the file from beside it. */
function settle(path: string, opening: OpeningOptions): Leftover | null {
  try {
    return recoverLeftovers(path, opening.settling);
  } catch (error) {
    // Where no state of the file is whole, what it is at all is told first.
    if (error instanceof ExpectedError) existingHeader(path, opening);
    throw error;
  }
}

function existingHeader(path: string, { isKnown }: OpeningOptions): FileHeader {
  const file = basename(path);
  if (isProtected(path)) throw new ExpectedError('file-protected', { file });
  const header = readHeader(path);
  if (header?.applicationId !== APPLICATION_ID)
    throw new ExpectedError(isKnown ? 'file-damaged' : 'file-not-ours', { file });
  if (!isKnownVersion(header.userVersion)) throw new ExpectedError('file-damaged', { file });
  return header;
}

async function openToWrite(path: string, { isAsLeft, beforeMigrating }: OpeningOptions): Promise<Connected> {
  const db = connect(path);
  try {
    lock(db);
    if (!isAsLeft) requireSound(db, path);
    proveWritable(db);
    if (schemaVersion(db) < latestVersion) {
      await beforeMigrating(db);
      migrate(db);
    }
    if (!isDerived(db)) {
      deriveAgain(db);
      // Only now can the records be held against the log.
      if (!isAsLeft && recordsUnlikeLog(db) > 0)
        throw new ExpectedError('file-torn', { file: basename(path) });
    }
    if (!isAsLeft && !isIndexSound(db)) forgetIndex(db);
    return { db, created: false, readOnly: null };
  } catch (error) {
    db.close();
    throw error;
  }
}

function openToRead(path: string, readOnly: 'newer' | 'place'): Connected {
  const file = basename(path);
  const db = connectToRead(path);
  try {
    const version = schemaVersion(db);
    // Before a single row is read: what stands in the place of a table may never end.
    const foreign = refusalOf(checkSchema(db), file, 'file');
    if (foreign !== null) throw foreign;
    // The schema only ever grows: where every column we know is there, it means what it meant.
    if (readOnly === 'newer' && !hasEveryColumn(db)) throw new ExpectedError('file-newer', { file });
    if (version < latestVersion) throw new ExpectedError('file-read-only', { file });
    requireSound(db, path);
    return { db, created: false, readOnly };
  } catch (error) {
    db.close();
    throw asDamage(error, path);
  }
}

function requireSound(db: Writable, path: string): void {
  const refusal = refusalOf(checkContent(db, 'here'), basename(path), 'file');
  if (refusal !== null) throw refusal;
}

/** Whether the file is there and only the place or its rights keep it from being written to. */
function isUnwritable(error: unknown, path: string): boolean {
  const { code } = toAppError(error, path);
  return (
    !(error instanceof ExpectedError) &&
    (code === 'file-read-only' || code === 'file-missing') &&
    existsSync(path)
  );
}

/** Whatever SQLite or the form of a row stumbles over in a file whose header is ours, is damage. */
function asDamage(error: unknown, path: string): unknown {
  const stumbled = error instanceof Database.SqliteError || error instanceof z.ZodError;
  const { code } = toAppError(error, path);
  const isDamage = code === 'unexpected' || code === 'file-not-ours' || code === 'file-damaged';
  if (!stumbled || !isDamage) return error;
  return new ExpectedError('file-damaged', { file: basename(path) }, { cause: error });
}
