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

/** Where what was found is kept, and when. */
export interface Recovery {
  readonly folder: string;
  readonly now: Date;
}

/**
 * Decides what becomes of what lies beside a file before SQLite reads the file, because SQLite would write it in
 * unasked: a journal of last week into the newer copy somebody has put over the file since. Both are kept as they were
 * found before anything is written. What goes on afterwards is the file as it stands, with nothing beside it, or what
 * SQLite makes of the two.
 *
 * @returns what people should hear; null after an ordinary crash, or where nothing lay there.
 * @throws ExpectedError file-torn, file-damaged, or what the check refused the file for, where no state of it is whole:
 * nothing is written then; errors of SQLite where somebody has it open, and of the system.
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
 * The same where there is no file, or an empty one, and a new one is about to begin: what lies there belongs to a file
 * that was moved away, which may be torn without it.
 */
export function setOrphansAside(path: string, { folder, now }: Recovery): Leftover | null {
  if (leftoversOf(path).length === 0) return null;
  const kept = keepAsFound(path, { folder, now, forGood: true });
  removeLeftovers(path);
  return { kind: 'orphan', kept };
}

/** The file is on the disk as it stands before what could have brought it to another state goes. */
function leaveAlone(path: string): void {
  flush(path);
  // A program that began to write meanwhile needs its journal.
  refuseInUse(path);
  removeLeftovers(path);
}

/**
 * A connection that cannot write recovers nothing: it shows whether somebody else has the file, who is writing what
 * lies beside it then. With a write-ahead log it would make files of its own, and tells nothing.
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
