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
  /** The leftover that was found beside it, if people should be told. */
  readonly leftover: Leftover | null;
}

type Connected = Omit<CheckedFile, 'leftover'>;

/** What is known of a file before it is opened, and what to do on the way. */
export interface OpeningOptions {
  /** Whether to create a new file if there is none. */
  readonly mayCreate: boolean;
  /** Whether this PC has had it open before: if it is no longer recognisable, it was damaged since. */
  readonly isKnown: boolean;
  /** Whether it is byte for byte as this PC closed it, so that it need not be checked again. */
  readonly isAsLeft: boolean;
  /** Where to keep the file as found if there is a leftover that SQLite would write into it. */
  readonly settling: Recovery;
  /** Called before an older file is migrated. */
  beforeMigrating(db: Writable): Promise<void>;
}

/**
 * Opens a file for a person. It is checked from header to records before anything could write to it, so that nothing is
 * shown that nobody wrote. A file that cannot be written to (of a newer version, or on a read-only medium) is opened
 * for reading.
 *
 * @throws ExpectedError file-missing, file-protected, file-not-ours, file-newer, file-damaged, file-torn,
 * file-bad-values, file-foreign-parts, file-read-only; other errors of SQLite as they are (see errors.ts).
 */
export async function openChecked(path: string, opening: OpeningOptions): Promise<CheckedFile> {
  if (isToBegin(path, opening)) {
    const leftover = setOrphansAside(path, opening.settling);
    // Atomic: however this ends, there is never half a file.
    await writeAtomically(path, beginFile);
    return { db: openDatabase(path).db, created: true, readOnly: null, leftover };
  }
  const leftover = settle(path, opening);
  try {
    const header = existingHeader(path, opening);
    if (header.userVersion > latestVersion) return { ...openToRead(path, 'newer'), leftover };
    // A file that had a foreign journal beside it is always checked in full.
    const isAsLeft = opening.isAsLeft && leftover === null;
    return { ...(await openToWrite(path, { ...opening, isAsLeft })), leftover };
  } catch (error) {
    if (isUnwritable(error, path)) return { ...openToRead(path, 'place'), leftover };
    throw asDamage(error, path);
  }
}

/**
 * Whether a new file is to be created.
 * @throws ExpectedError file-missing if there is none and none may be created
 */
function isToBegin(path: string, { mayCreate }: OpeningOptions): boolean {
  requirePlainFile(path);
  const file = basename(path);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (!existsSync(dirname(path))) throw new ExpectedError('file-missing', { file });
  if (mayCreate && (size ?? 0) === 0) return true;
  if (size === undefined) throw new ExpectedError('file-missing', { file });
  return false;
}

/** Handles leftovers before SQLite could write them into the file. */
function settle(path: string, opening: OpeningOptions): Leftover | null {
  try {
    return recoverLeftovers(path, opening.settling);
  } catch (error) {
    // If no state of the file is whole, an error about its header takes precedence.
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
      // Records can be compared with the log only after deriving again.
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
    // Before a single row is read: a view in place of a table may never end.
    const foreign = refusalOf(checkSchema(db), file, 'file');
    if (foreign !== null) throw foreign;
    // The schema only ever grows: if every column we know is there, its meaning is unchanged.
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

/** Whether the file exists and is only not writable, because of its medium or permissions. */
function isUnwritable(error: unknown, path: string): boolean {
  const { code } = toAppError(error, path);
  return (
    !(error instanceof ExpectedError) &&
    (code === 'file-read-only' || code === 'file-missing') &&
    existsSync(path)
  );
}

/** Any error of SQLite, or row of the wrong shape, in a file whose header is ours counts as damage. */
function asDamage(error: unknown, path: string): unknown {
  const stumbled = error instanceof Database.SqliteError || error instanceof z.ZodError;
  const { code } = toAppError(error, path);
  const isDamage = code === 'unexpected' || code === 'file-not-ours' || code === 'file-damaged';
  if (!stumbled || !isDamage) return error;
  return new ExpectedError('file-damaged', { file: basename(path) }, { cause: error });
}
