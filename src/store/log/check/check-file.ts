import { basename } from 'node:path';
import { z } from 'zod';
import { LATEST_TIME, LATEST_TIME_AT_WORK } from '../../../shared/clock/hlc.ts';
import { type AppError, ExpectedError } from '../../../shared/contract/errors.ts';
import { toAppError } from '../../base/errors.ts';
import { APPLICATION_ID, connectDistrustfully } from '../../sqlite/connection.ts';
import { readAll, type Writable } from '../../sqlite/handles.ts';
import { readHeader } from '../../sqlite/header.ts';
import { latestVersion, schemaVersion } from '../../sqlite/migrations/index.ts';
import { isDerived } from '../derive-again.ts';
import { erasedIn } from '../erasing/erasure.ts';
import { badRowsBeside, placeOf } from './bad-values.ts';
import { checkLog, type LogFault } from './check-log.ts';
import { recordsUnlikeLog } from './check-records.ts';
import { foreignObjects } from './own-schema.ts';

/**
 * The result of checking a whole file. `torn`: readable, but not all from one moment, because it was copied while the
 * program was writing, or holds half a transaction; copying it again is the cure. `altered`: an older entry of the log
 * is not what was written. `foreign`: its schema is not ours. `bad`: it holds values that no program of ours can have
 * written.
 */
export type CheckResult =
  | { readonly state: 'whole'; readonly version: number }
  | { readonly state: 'refused'; readonly error: AppError }
  | { readonly state: 'damaged'; readonly problems: readonly string[] }
  | { readonly state: 'torn'; readonly missing: readonly LogFault[]; readonly records: number }
  | { readonly state: 'altered'; readonly faults: readonly LogFault[] }
  | { readonly state: 'foreign'; readonly objects: readonly string[] }
  | {
      readonly state: 'bad';
      /** The first bad values, each with its place as values for an error sentence. */
      readonly values: readonly Readonly<Record<string, string>>[];
      readonly count: number;
    };

/**
 * Where a file comes from. A file from elsewhere may contain no stamp later than any clock can give. A file from here
 * may: somebody who merged the latest such stamp writes after it.
 */
export type Origin = 'elsewhere' | 'here';

/**
 * Checks a file that nobody is writing to: is it ours, is its version known, is the database sound, is the log whole,
 * and are the records what the log adds up to? Give it a private copy of a file from elsewhere: it needs a writable
 * connection (for temporary tables, and to recover a hot journal), though it changes nothing.
 */
export function checkFile(path: string, origin: Origin = 'elsewhere'): CheckResult {
  try {
    const header = readHeader(path);
    const file = basename(path);
    if (header?.applicationId !== APPLICATION_ID) return refused('file-not-ours', file);
    if (header.userVersion > latestVersion) return refused('file-newer', file);
    const db = connectDistrustfully(path);
    try {
      return checkContent(db, origin);
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

/** Whether everything in the schema is ours. Called before anything else is read. */
export function checkSchema(db: Writable): Extract<CheckResult, { state: 'whole' | 'foreign' }> {
  // Not the version in the header: opening the file rolls back the journal of a killed process, and the version with
  // it.
  const version = schemaVersion(db);
  const objects = foreignObjects(db, version);
  return objects.length > 0 ? { state: 'foreign', objects } : { state: 'whole', version };
}

/** The same for an open connection. */
export function checkContent(db: Writable, origin: Origin): CheckResult {
  const schema = checkSchema(db);
  if (schema.state !== 'whole') return schema;
  const { version } = schema;
  const problems = structuralProblems(db);
  if (problems.length > 0) return { state: 'damaged', problems };
  const { faults, ...found } = checkLog(db, { isErased: erasedIn(db), latest: latestTime(version, origin) });
  const bad = [...found.bad, ...(version > latestVersion ? [] : badRowsBeside(db, version))];
  const altered = faults.filter(({ fault }) => fault !== 'missing');
  // If the log itself was altered, a bad value does not tell who wrote it: that is damage.
  if (altered.length === 0 && bad.length > 0) {
    const count = Math.max(found.badCount, bad.length);
    return { state: 'bad', values: bad.map((value) => placeOf(db, value)), count };
  }
  const orphans = referenceProblems(db);
  if (orphans.length > 0) return { state: 'damaged', problems: orphans };
  const known = knownGaps(db, version);
  const missing = faults.filter(
    ({ fault, writer, seq }) => fault === 'missing' && !known.has(`${writer} ${seq}`),
  );
  // Records of an older schema are compared after the migration.
  const records = version === latestVersion && isDerived(db) ? recordsUnlikeLog(db) : 0;
  if (missing.length > 0) return { state: 'torn', missing, records };
  if (altered.length > 0) return { state: 'altered', faults: altered };
  if (records > 0) return { state: 'torn', missing, records };
  return { state: 'whole', version };
}

function latestTime(version: number, origin: Origin): number | null {
  if (version > latestVersion) return null;
  return origin === 'elsewhere' ? LATEST_TIME : LATEST_TIME_AT_WORK;
}

const gap = z.object({ gap: z.string() });

/** The changes that a rescue has already reported missing (since version 40), as "writer seq". */
function knownGaps(db: Writable, version: number): Set<string> {
  if (version < 40) return new Set();
  return new Set(readAll(db, gap, `SELECT writer || ' ' || seq AS gap FROM gap`).map((each) => each.gap));
}

const line = z.object({ integrity_check: z.string() });

/** A damaged search index is rebuilt: it holds nothing that is not elsewhere. */
const OF_INDEX = /fts5.* table (main\.search|"search")$/i;

/** The problems SQLite finds in a database, foreign keys included; empty if it is sound. */
export function integrityProblems(db: Writable): string[] {
  return [...structuralProblems(db), ...referenceProblems(db)];
}

function structuralProblems(db: Writable): string[] {
  const lines = z.array(line).parse(db.pragma('integrity_check(20)'));
  return lines
    .map(({ integrity_check }) => integrity_check)
    .filter((problem) => problem !== 'ok' && !OF_INDEX.test(problem));
}

function referenceProblems(db: Writable): string[] {
  const orphans = z.array(z.unknown()).parse(db.pragma('foreign_key_check'));
  return orphans.length === 0 ? [] : [`${orphans.length} references lead nowhere`];
}

/** The error for a file that cannot be trusted; null for a sound one. */
export function refusalOf(result: CheckResult, file: string, what: 'file' | 'copy'): ExpectedError | null {
  switch (result.state) {
    case 'whole':
      return null;
    case 'refused':
      return new ExpectedError(result.error.code, { file });
    case 'foreign':
      return new ExpectedError(`${what}-foreign-parts`, { file, parts: shown(result.objects) });
    case 'bad':
      return new ExpectedError(`${what}-bad-values`, { file, ...result.values[0] });
    case 'torn':
      return new ExpectedError(`${what}-torn`, { file });
    case 'damaged':
      return new ExpectedError(what === 'file' ? 'file-damaged' : 'copy-torn', { file });
    case 'altered':
      return new ExpectedError(what === 'file' ? 'file-damaged' : 'copy-altered', { file });
  }
}

/** A few names of objects, with everything removed that does not belong in a name. */
function shown(objects: readonly string[]): string {
  const names = objects.slice(0, 3).map((name) => name.replace(/\W+/g, '').slice(0, 40));
  return names.filter((name) => name !== '').join(', ') || '?';
}

function refused(code: AppError['code'], file: string): CheckResult {
  return { state: 'refused', error: { code, params: { file } } };
}
