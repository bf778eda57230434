import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { copyWithLeftovers } from '../../disk/journals.ts';
import { type CheckResult, checkFile } from '../../log/check/check-file.ts';
import { connectToRead } from '../../sqlite/connection.ts';
import { type Readable, readAll, readOne } from '../../sqlite/handles.ts';
import { type Decision, decide, type Relation } from './decide.ts';

/** Both states of a file, each in a private copy of its own, and which of them goes on. */
export interface Weighed extends Decision {
  readonly alone: string;
  readonly recovered: string;
  /** What the check of the state that goes on came to, or of the recovered one where neither is whole. */
  readonly result: CheckResult;
}

/**
 * Tries a file with and without what lies beside it, in copies under `folder`; the file itself is only read.
 * @returns null where what lies beside it would change no byte of the file
 */
export function weigh(path: string, folder: string): Weighed | null {
  // Under its own name, which is what people are told.
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
 * The copy of a file that is ours to alter, in the state that goes on: what lies beside the copy was weighed.
 * @returns its path: `copy` itself where nothing lay beside it
 */
export function chooseState(copy: string, folder: string): string {
  const weighed = weigh(copy, folder);
  if (weighed === null) return copy;
  return weighed.take === 'alone' ? weighed.alone : weighed.recovered;
}

/** Has SQLite write into the copy what lies beside it; whatever it stumbles over, the check that follows finds. */
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

/** Whether every chain of `other` is the beginning of one here, or all of it: links name all that came before. */
function holdsLogOf(db: Readable, other: Readable): boolean {
  const heads = readAll(other, head, 'SELECT writer, max(seq) AS seq, chain FROM change GROUP BY writer');
  const sql = 'SELECT chain FROM change WHERE writer = ? AND seq = ?';
  return heads.every(({ writer, seq, chain }) => readOne(db, link, sql, writer, seq)?.chain.equals(chain));
}

const stamped = z.object({ stamp: z.string(), action: z.string() });

/** How many acts a log shows that the other does not; 0 where it cannot be read. */
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
