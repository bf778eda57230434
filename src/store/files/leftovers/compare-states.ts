import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { copyWithLeftovers } from '../../disk/journals.ts';
import { type CheckResult, checkFile } from '../../log/check/check-file.ts';
import { connectToRead } from '../../sqlite/connection.ts';
import { type Readable, readAll, readOne } from '../../sqlite/handles.ts';
import { type Decision, decide, type Relation } from './decide.ts';

/** Both states of a file, each in a private copy of its own, and which of them is used from now on. */
export interface Weighed extends Decision {
  readonly alone: string;
  readonly recovered: string;
  /** The check result of the state that is used, or of the recovered one if neither is whole. */
  readonly result: CheckResult;
}

/**
 * Checks a file with and without its leftovers, in copies under `folder`; the file itself is only read.
 * @returns null if the leftovers would not change a byte of the file
 */
export function weigh(path: string, folder: string): Weighed | null {
  // The copies keep the file's name, because error messages show it.
  const [alone, recovered] = [place(folder, 'alone', path), place(folder, 'recovered', path)];
  copyFileSync(path, alone);
  copyWithLeftovers(path, recovered);
  recover(recovered);
  if (readFileSync(alone).equals(readFileSync(recovered))) return null;
  const results = { alone: checkFile(alone), recovered: checkFile(recovered) };
  const aloneIsWhole = results.alone.state === 'whole';
  const recoveredIsWhole = results.recovered.state === 'whole';
  const decision = decide({
    aloneIsWhole,
    recoveredIsWhole,
    relation: aloneIsWhole && recoveredIsWhole ? relationOf(alone, recovered) : 'same',
    actsOnlyAlone: recoveredIsWhole && !aloneIsWhole ? actsOnlyIn(alone, recovered) : 0,
  });
  return { ...decision, alone, recovered, result: results[decision.take ?? 'recovered'] };
}

function place(folder: string, state: string, path: string): string {
  mkdirSync(join(folder, state), { recursive: true });
  return join(folder, state, basename(path));
}

/**
 * A copy of a file that we may alter, in the state to use, after weighing its leftovers.
 * @returns its path: `copy` itself if there were no leftovers
 */
export function chooseState(copy: string, folder: string): string {
  const weighed = weigh(copy, folder);
  if (weighed === null) return copy;
  return weighed.take === 'alone' ? weighed.alone : weighed.recovered;
}

/** Lets SQLite write the leftovers into the copy; errors are ignored, because the check that follows finds them. */
function recover(path: string): void {
  let db: Database.Database | null = null;
  try {
    db = new Database(path, { fileMustExist: true });
    db.pragma('user_version');
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
  } finally {
    db?.close();
  }
}

function relationOf(alone: string, recovered: string): Relation {
  const [one, other] = [connectToRead(alone), connectToRead(recovered)];
  try {
    const [aloneHasAll, recoveredHasAll] = [holdsLogOf(one, other), holdsLogOf(other, one)];
    if (aloneHasAll) return recoveredHasAll ? 'same' : 'alone-goes-on';
    return recoveredHasAll ? 'recovered-goes-on' : 'parted';
  } finally {
    one.close();
    other.close();
  }
}

const head = z.object({ writer: z.string(), seq: z.number(), chain: z.instanceof(Buffer) });
const link = z.object({ chain: z.instanceof(Buffer) });

/**
 * Whether every chain of `other` is a prefix of a chain here, or equal to it. Comparing the last link is enough, since
 * it covers all links before.
 */
function holdsLogOf(db: Readable, other: Readable): boolean {
  const heads = readAll(other, head, 'SELECT writer, max(seq) AS seq, chain FROM change GROUP BY writer');
  const sql = 'SELECT chain FROM change WHERE writer = ? AND seq = ?';
  return heads.every(({ writer, seq, chain }) => readOne(db, link, sql, writer, seq)?.chain.equals(chain));
}

const stamped = z.object({ stamp: z.string(), action: z.string() });

/** How many actions one log has that the other has not; 0 if it cannot be read. */
function actsOnlyIn(path: string, other: string): number {
  const sql = 'SELECT stamp, action FROM change';
  const known = new Set(readFrom(other, sql).map(({ stamp }) => stamp));
  const more = readFrom(path, sql).filter(({ stamp }) => !known.has(stamp));
  return new Set(more.map(({ action }) => action)).size;
}

function readFrom(path: string, sql: string): z.infer<typeof stamped>[] {
  let db: Database.Database | null = null;
  try {
    db = connectToRead(path);
    return readAll(db, stamped, sql);
  } catch (error) {
    if (error instanceof Database.SqliteError || error instanceof z.ZodError) return [];
    throw error;
  } finally {
    db?.close();
  }
}
