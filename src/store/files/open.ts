import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import type { WriterId } from '../../shared/clock/hlc.ts';
import { type AppError, ExpectedError } from '../../shared/contract/errors.ts';
import type { ParsedInput } from '../../shared/contract/procedure.ts';
import type { OpenedFile, sessionProcedures } from '../../shared/contract/procedures/file.ts';
import { momentOf } from '../../shared/dates/typed.ts';
import { bestEffort } from '../base/best-effort.ts';
import { toAppError } from '../base/errors.ts';
import { type Identity, identityOf } from '../disk/file-identity.ts';
import { hold } from '../disk/held-files.ts';
import type { Author } from '../log/author.ts';
import { closeDatabase } from '../sqlite/connection.ts';
import type { Writable } from '../sqlite/handles.ts';
import { leaveNote, readNote } from '../sqlite/lock-note.ts';
import { backUp } from './backups/back-up.ts';
import { backupFolder } from './backups/backup-name.ts';
import { compareCloseDigest, saveCloseDigest } from './clean-close-digest.ts';
import { openChecked } from './open-checked.ts';

type Input = ParsedInput<(typeof sessionProcedures)['file.open']>;

/** An open file, as the store holds it. */
export interface FileSession {
  readonly path: string;
  readonly backups: string;
  readonly db: Writable;
  readonly author: Author;
  /** The file's identity on the disk. */
  readonly identity: Identity;
  /** Allows other files to be written over it again. */
  readonly letGo: () => void;
}

/** A new writer id; each opening of a file has its own. */
export function newWriter(): WriterId {
  return randomBytes(8).toString('hex');
}

/**
 * Opens a file for a person: leaves a note for others that it is open here, and backs it up before a migration.
 * @throws ExpectedError file-in-use-by if somebody else has it open and left a note; otherwise as {@link openChecked}.
 */
export async function openFile(
  input: Input,
  now: () => number,
): Promise<FileSession & { answer: OpenedFile }> {
  const { path, backups, device, person, mayCreate } = input;
  const author: Author = { writer: newWriter(), device, person, now };
  let backupError: AppError | null = null;
  try {
    const { db, created, readOnly, leftover } = await openChecked(path, {
      mayCreate,
      ...compareCloseDigest(backups, path),
      settling: { folder: backupFolder(backups, path), now: new Date(now()) },
      beforeMigrating: async (older) => {
        backupError = await backUp({ path, backups, db: older, author }, 'migration');
      },
    });
    if (readOnly === null) leaveNote(path, { device: device.name, person, since: momentOf(new Date(now())) });
    return {
      path,
      backups,
      db,
      author,
      identity: identityOf(path),
      letGo: hold(path),
      answer: { created, readOnly, leftover, backupError },
    };
  } catch (thrown) {
    throw named(thrown, path);
  }
}

/** Closes it and stores its digest, so that it opens fast if nobody has touched it. */
export function closeFile({ path, backups, db, letGo }: FileSession): void {
  const { readonly } = db;
  closeDatabase(db);
  letGo();
  if (readonly) return;
  bestEffort(() => saveCloseDigest(backups, path));
}

/** The error with what a person needs to know: which file, and where it is open. */
function named(thrown: unknown, path: string): unknown {
  const { code, params } = toAppError(thrown, path);
  if (code === 'unexpected') return thrown;
  const note = code === 'file-in-use' ? readNote(path) : null;
  const cause = { cause: thrown };
  return note === null
    ? new ExpectedError(code, params, cause)
    : new ExpectedError('file-in-use-by', { file: basename(path), ...note }, cause);
}
