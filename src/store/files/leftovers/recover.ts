import { statSync } from 'node:fs';
import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { Leftover } from '../../../shared/contract/procedures/file.ts';
import { flush } from '../../disk/atomic-file.ts';
import { leftoversOf, removeLeftovers } from '../../disk/journals.ts';
import { makePrivateFolder } from '../../disk/partial-files.ts';
import type { CheckResult } from '../../log/check/check-file.ts';
import { connectToRead } from '../../sqlite/connection.ts';
import { weigh } from './compare-states.ts';
import { keepAsFound } from './keep-as-found.ts';

/** Where to keep what was found, and the time now. */
export interface Recovery {
  readonly folder: string;
  readonly now: Date;
}

/**
 * Decides what happens to the leftovers beside a file before SQLite reads the file. SQLite would write them in unasked:
 * last week's journal, for example, into a newer copy that somebody has since put over the file. Both are kept as found
 * before anything is written. The result is the file as it is, without leftovers, or what SQLite makes of both.
 *
 * @returns what to tell people; null after an ordinary crash, or if there were no leftovers.
 * @throws ExpectedError file-torn, file-damaged, or why the check refused the file, if no state of it is whole: nothing
 * is written then; errors of SQLite if somebody has it open, and of the system.
 */
export function recoverLeftovers(path: string, { folder, now }: Recovery): Leftover | null {
  if (leftoversOf(path).length === 0) return null;
  refuseInUse(path);
  const tried = makePrivateFolder();
  try {
    const weighed = weigh(path, tried.path);
    if (weighed === null) return null;
    const { take, tell, result, recovered } = weighed;
    if (take === null) throw refusal(result, basename(path));
    const other = tell === 'parted' ? { other: recovered } : {};
    const kept = keepAsFound(path, { folder, now, forGood: tell !== null, ...other });
    if (take === 'alone') leaveAlone(path);
    return tell === null ? null : { kind: tell, kept };
  } finally {
    tried.remove();
  }
}

/**
 * The same if there is no file, or an empty one, and a new one is about to be created: the leftovers belong to a file
 * that was moved away, which may be torn without them.
 */
export function setOrphansAside(path: string, { folder, now }: Recovery): Leftover | null {
  if (leftoversOf(path).length === 0) return null;
  const kept = keepAsFound(path, { folder, now, forGood: true });
  removeLeftovers(path);
  return { kind: 'orphan', kept };
}

/** Makes sure the file is on the disk as it is before the leftovers, which could change it, are removed. */
function leaveAlone(path: string): void {
  flush(path);
  // A program that has begun to write in the meantime needs its journal.
  refuseInUse(path);
  removeLeftovers(path);
}

/**
 * Throws if somebody else has the file open, because the leftovers are then in use. A read-only connection recovers
 * nothing and only tests the lock. With a write-ahead log it would create files of its own and show nothing.
 */
function refuseInUse(path: string): void {
  if (!leftoversOf(path).every((each) => each.endsWith('-journal')) || statSync(path).size === 0) return;
  let db: Database.Database | null = null;
  try {
    db = connectToRead(path);
    db.pragma('user_version');
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || error.code.startsWith('SQLITE_BUSY')) throw error;
  } finally {
    db?.close();
  }
}

function refusal(result: CheckResult, file: string): ExpectedError {
  if (result.state === 'refused') return new ExpectedError(result.error.code, { file });
  return new ExpectedError(result.state === 'torn' ? 'file-torn' : 'file-damaged', { file });
}
