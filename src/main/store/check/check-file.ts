import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import type { AppError } from '../../../shared/contract/errors.ts';
import { erasedIn } from '../changes/erasure.ts';
import { readAll, type Writable } from '../database/handles.ts';
import { readHeader } from '../database/header.ts';
import { latestVersion, schemaVersion } from '../database/migrations/index.ts';
import { APPLICATION_ID } from '../database/open.ts';
import { toAppError } from '../errors.ts';
import { checkLog, type LogFault } from './check-log.ts';
import { recordsUnlikeLog } from './check-records.ts';

/**
 * What a check of a whole file came to. `torn`: readable, but not all of one moment: a copy made while the program
 * was writing, or with half a transaction in it; copying it again is the cure. `altered`: an older entry of the log is
 * not what was written.
 */
export type CheckResult =
  | { readonly state: 'whole'; readonly version: number }
  | { readonly state: 'refused'; readonly error: AppError }
  | { readonly state: 'damaged'; readonly problems: readonly string[] }
  | { readonly state: 'torn'; readonly missing: readonly LogFault[]; readonly records: number }
  | { readonly state: 'altered'; readonly faults: readonly LogFault[] };

/**
 * Checks a file that nobody is writing to: is it ours, of a version we know, sound as a database, whole as a log, and
 * are its records what the log adds up to. Give it a private copy of a file that came from elsewhere: it needs a
 * connection that may write (temporary tables, and recovering what a hot journal left), though it changes nothing.
 */
export function checkFile(path: string): CheckResult {
  try {
    const header = readHeader(path);
    const file = basename(path);
    if (header?.applicationId !== APPLICATION_ID) return refused('file-not-ours', file);
    if (header.userVersion > latestVersion) return refused('file-newer', file);
    const db = new Database(path);
    try {
      return checkContent(db);
    } finally {
      db.close();
    }
  } catch (thrown) {
    const error = toAppError(thrown, path);
    return error.code === 'file-damaged' || error.code === 'unexpected'
      ? { state: 'damaged', problems: [thrown instanceof Error ? thrown.message : error.code] }
      : { state: 'refused', error };
  }
}

/** The same for an open connection. */
export function checkContent(db: Writable): CheckResult {
  // Not the version the header shows: a journal that a killed process left takes it back as the file is opened.
  const version = schemaVersion(db);
  const problems = integrityProblems(db);
  if (problems.length > 0) return { state: 'damaged', problems };
  const faults = checkLog(db, erasedIn(db));
  const known = knownGaps(db, version);
  const missing = faults.filter(
    ({ fault, writer, seq }) => fault === 'missing' && !known.has(`${writer} ${seq}`),
  );
  const altered = faults.filter(({ fault }) => fault !== 'missing');
  // Records of an older schema are added up after it was migrated.
  const records = version === latestVersion ? recordsUnlikeLog(db) : 0;
  if (missing.length > 0) return { state: 'torn', missing, records };
  if (altered.length > 0) return { state: 'altered', faults: altered };
  if (records > 0) return { state: 'torn', missing, records };
  return { state: 'whole', version };
}

const gap = z.object({ gap: z.string() });

/** Where a rescue has already said that changes are missing (since version 40): "writer seq". */
function knownGaps(db: Writable, version: number): Set<string> {
  if (version < 40) return new Set();
  return new Set(readAll(db, gap, `SELECT writer || ' ' || seq AS gap FROM gap`).map((each) => each.gap));
}

const line = z.object({ integrity_check: z.string() });

/** The index of the search is made anew where it does not hold together: nothing that anybody wrote is in it. */
const OF_INDEX = /fts5.* table (main\.search|"search")$/i;

/** What SQLite finds wrong with a database, its references included; nothing in a sound one. */
export function integrityProblems(db: Writable): string[] {
  const lines = z.array(line).parse(db.pragma('integrity_check(20)'));
  const problems = lines
    .map(({ integrity_check }) => integrity_check)
    .filter((problem) => problem !== 'ok' && !OF_INDEX.test(problem));
  const orphans = z.array(z.unknown()).parse(db.pragma('foreign_key_check'));
  return orphans.length === 0 ? problems : [...problems, `${orphans.length} references lead nowhere`];
}

function refused(code: AppError['code'], file: string): CheckResult {
  return { state: 'refused', error: { code, params: { file } } };
}
