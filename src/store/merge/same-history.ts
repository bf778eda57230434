import { statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { FileHistory } from '../../shared/contract/procedures/merge.ts';
import { isSystemError } from '../base/errors.ts';
import type { Job } from '../base/jobs.ts';
import { PROGRAM_WRITER } from '../files/defaults.ts';
import type { OpenFile } from '../session/open-file.ts';
import { connectToRead } from '../sqlite/connection.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';
import { takePrivateCopy } from './private-copy.ts';

/** Larger files are not copied only to be recognised: their names have to do. */
const LARGEST = 64 * 1024 * 1024;

const writer = z.object({ writer: z.string() });

/**
 * What is known of files beside an open one, by both paths, size and time of writing: people come back to the screen that
 * asks. What could not be told is looked at again.
 */
const known = new Map<string, FileHistory>();

/** Whether files have changes in common with the open one, each told by a private copy, since reading may write. */
export async function historiesOf(file: OpenFile, paths: readonly string[]): Promise<FileHistory[]> {
  const ours = writersIn(file.db);
  const histories: FileHistory[] = [];
  for (const path of paths) histories.push(await historyOf(file.path, path, ours));
  return histories;
}

async function historyOf(open: string, path: string, ours: ReadonlySet<string>): Promise<FileHistory> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined || stat.size > LARGEST) return 'unknown';
  // Who wrote in the open file only grows, by a merge for one.
  const key = [open, ours.size, path, stat.size, stat.mtimeMs].join('\n');
  const seen = known.get(key) ?? (await readHistory(path, ours));
  if (seen !== 'unknown') known.set(key, seen);
  return seen;
}

async function readHistory(path: string, ours: ReadonlySet<string>): Promise<FileHistory> {
  try {
    const copy = await takePrivateCopy(path, unseen);
    try {
      const db = connectToRead(copy.path);
      try {
        return [...writersIn(db)].some((each) => ours.has(each)) ? 'same' : 'other';
      } finally {
        db.close();
      }
    } finally {
      copy.remove();
    }
  } catch (error) {
    const isOfTheFile =
      error instanceof ExpectedError || error instanceof Database.SqliteError || isSystemError(error);
    if (!isOfTheFile) throw error;
    // Looking into it says what is wrong with it.
    return 'unknown';
  }
}

function writersIn(db: Readable): Set<string> {
  // What the program itself writes into every new file is common to all of them.
  const sql = 'SELECT DISTINCT writer FROM change WHERE writer <> ?';
  return new Set(readAll(db, writer, sql, PROGRAM_WRITER).map((row) => row.writer));
}

/** Work nobody waits for by name. */
const unseen: Job = {
  signal: new AbortController().signal,
  at: async () => {
    await setImmediate();
  },
};
