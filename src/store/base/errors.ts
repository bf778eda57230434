import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { type AppError, type ErrorCode, ExpectedError } from '../../shared/contract/errors.ts';

/** Prefixes of SQLite result codes, and our error codes for them. */
const sqliteCodes: readonly (readonly [string, ErrorCode])[] = [
  ['SQLITE_BUSY', 'file-in-use'],
  ['SQLITE_LOCKED', 'file-in-use'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_CORRUPT', 'file-damaged'],
  ['SQLITE_NOTADB', 'file-not-ours'],
  ['SQLITE_READONLY_DBMOVED', 'file-missing'],
  ['SQLITE_READONLY', 'file-read-only'],
  ['SQLITE_PERM', 'file-read-only'],
  ['SQLITE_CANTOPEN', 'file-missing'],
  ['SQLITE_IOERR_SHORT_READ', 'file-damaged'],
  ['SQLITE_IOERR', 'disk-failed'],
];

const systemCodes: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file-missing',
  EACCES: 'file-read-only',
  EPERM: 'file-read-only',
  EROFS: 'file-read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EIO: 'disk-failed',
  EBUSY: 'file-in-use',
  EISDIR: 'is-folder',
  ENAMETOOLONG: 'path-too-long',
};

const withCode = z.object({ code: z.string() });

/** Turns anything thrown into the error value that crosses the process border; `path` is the file in use. */
export function toAppError(thrown: unknown, path: string | null): AppError {
  if (thrown instanceof ExpectedError) return thrown.error;
  const code = knownCode(thrown);
  if (code === undefined) return { code: 'unexpected' };
  return path === null ? { code } : { code, params: { file: basename(path) } };
}

function knownCode(thrown: unknown): ErrorCode | undefined {
  if (thrown instanceof Database.SqliteError)
    return sqliteCodes.find(([start]) => thrown.code.startsWith(start))?.[1];
  const parsed = withCode.safeParse(thrown);
  return parsed.success ? systemCodes[parsed.data.code] : undefined;
}

/** Whether this is an error of the operating system, such as a full disk or a missing file. */
export function isSystemError(thrown: unknown): thrown is NodeJS.ErrnoException {
  return thrown instanceof Error && 'syscall' in thrown;
}
