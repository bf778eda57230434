import { z } from 'zod';
import { line } from '../../records/field-kinds.ts';
import { appError } from '../errors.ts';
import { procedure } from '../procedure.ts';
import { backupView } from './backup.ts';
import { jobId } from './job.ts';

const nothing = z.null();
const none = z.strictObject({});
const path = z.string().min(1);
const device = z.strictObject({ id: z.string().regex(/^[0-9a-f]{16}$/), name: line });

/** Why a file was opened only to be read: it is of a newer version, or it stands where nothing can be written. */
export const readOnlyReasons = ['newer', 'place'] as const;
export const readOnlyReason = z.enum(readOnlyReasons).nullable();
export type ReadOnlyReason = z.infer<typeof readOnlyReason>;

/**
 * What lay beside a file when it was opened, where it was more than a crash leaves. `not-its-own`: of another state of
 * the file, left out; `taken-back`: a write of several acts that was cut short; `newer-beside`: words newer than those
 * of the file, written in; `parted`: both hold words the other lacks; `orphan`: of a file that is not there.
 */
export const leftoverKinds = ['not-its-own', 'taken-back', 'newer-beside', 'parted', 'orphan'] as const;
export type LeftoverKind = (typeof leftoverKinds)[number];
export const leftover = z.strictObject({
  kind: z.enum(leftoverKinds),
  /** The folder with everything as it was found. */
  kept: z.string(),
});
export type Leftover = z.infer<typeof leftover>;

/** How an opened file is. */
export const openedFile = z.strictObject({
  created: z.boolean(),
  readOnly: readOnlyReason,
  leftover: leftover.nullable(),
  /** Why the backup before bringing the file up to date could not be made. */
  backupError: appError.nullable(),
});
export type OpenedFile = z.infer<typeof openedFile>;

/** What a rescue brought back. */
export const rescueReport = z.strictObject({
  changes: z.number(),
  /** Changes that are known to have been there and are not readable; there may be newer ones nobody knows of. */
  lost: z.number(),
  meetings: z.number(),
  entries: z.number(),
});
export type RescueReport = z.infer<typeof rescueReport>;

/** What a repair came to. */
export const repairReport = rescueReport.extend({
  /** Changes that held what cannot be right; what could be believed of them was written anew. */
  bad: z.number(),
  /** The name the file has now that was there before. */
  aside: z.string(),
});
export type RepairReport = z.infer<typeof repairReport>;

const where = { path, backups: path };

/** What the shell asks of the store about files: opening, closing, and what can be done for a file that is not open. */
export const sessionProcedures = {
  'file.open': procedure(
    z.strictObject({
      ...where,
      /** Whether to begin a new file where there is none; not where this PC had one there before. */
      mayCreate: z.boolean().default(true),
      device,
      person: line,
    }),
    openedFile,
  ),
  'file.close': procedure(none, nothing),
  /** Fails with what is wrong where the open file is not in its place any more. */
  'file.look': procedure(
    z.strictObject({
      /** Also tries to write, which shows a stick that was pulled out and put back. */
      thoroughly: z.boolean(),
    }),
    nothing,
  ),
  /** Closes the file and puts a backup in its place; gives the name the former file has now. */
  'file.restore': procedure(
    z.strictObject({ ...where, name: z.string(), asideWords: z.string() }),
    z.string().nullable(),
  ),
  /** Writes what can still be read of a damaged file into a new one. */
  'file.rescue': procedure(
    z.strictObject({ path, to: path, device, person: line, fragmentsTitle: z.string() }),
    rescueReport,
  ),
  /** Puts a sound file in the place of one with values or parts that are not the program's, which is kept beside it. */
  'file.repair': procedure(
    z.strictObject({ path, device, person: line, fragmentsTitle: z.string(), asideWords: z.string() }),
    repairReport,
  ),
  /** Copies a file as it is, with what a crash left beside it. */
  'file.duplicate': procedure(z.strictObject({ path, to: path }), nothing),
  /** Writes what a protected file holds to a new file. */
  'file.unprotect': procedure(z.strictObject({ path, passphrase: z.string().min(1), to: path }), nothing),
  'file.backups': procedure(z.strictObject(where), z.array(backupView)),
  'file.setPerson': procedure(z.strictObject({ person: line }), nothing),
} as const;

/** What the shell asks of the store for the open file. */
export const fileInnerProcedures = {
  'file.send': procedure(z.strictObject({ to: path, passphrase: z.string().max(1000), job: jobId }), nothing),
} as const;

/** A file that was open before; the token stands for its path. */
export const recentFile = z.strictObject({ token: z.string(), name: z.string(), folder: z.string() });
export type RecentFile = z.infer<typeof recentFile>;

/** Where a file stands: on this PC, on a share, or in a folder that is copied to elsewhere by itself. */
export const storageLocations = ['local', 'share', 'cloud'] as const;
export type StorageLocation = (typeof storageLocations)[number];

/** The file at work, as the window shows it. */
export const fileView = z.strictObject({
  name: z.string(),
  /** The last part of the way to it. */
  folder: z.string(),
  /** Counts what was opened: another number, another file or another state of it. */
  opening: z.number().int(),
  place: z.enum(storageLocations),
  readOnly: readOnlyReason,
  /** Why the last backup that was due could not be made. */
  backupError: appError.nullable(),
  leftover: leftover.nullable(),
  /** The name of the file that a backup has just taken the place of. */
  setAside: z.string().nullable(),
  /** Somebody chose to put something else in its place: the window leaves it and says so (`file.leave`). */
  chosen: z.string().nullable(),
});
export type FileView = z.infer<typeof fileView>;

const writtenFile = z.strictObject({ name: z.string(), folder: z.string() });

/**
 * What the window asks of the shell about files. Paths stay in the shell: it shows the dialogs. Whatever puts another
 * file in the place of the one at work only asks for it (`chosen`); it happens at `file.leave`.
 */
export const fileShellProcedures = {
  'file.recent': procedure(none, z.array(recentFile)),
  'file.choose': procedure(none, nothing),
  'file.create': procedure(none, nothing),
  'file.openRecent': procedure(z.strictObject({ token: z.string() }), nothing),
  /** Copies a file that cannot be written to where it can, and opens it there. */
  'file.duplicate': procedure(none, nothing),
  'file.openProtected': procedure(z.strictObject({ passphrase: z.string().min(1).max(1000) }), nothing),
  /** Null where the person called it off; the token opens the new file (`file.openRecent`). */
  'file.rescue': procedure(
    none,
    z.strictObject({ token: z.string(), name: z.string(), report: rescueReport }).nullable(),
  ),
  /** Repairs the file at work, which could not be opened. */
  'file.repair': procedure(none, repairReport),
  /** The window has left the file at work: it shows and keeps nothing of it any more. */
  'file.leave': procedure(z.strictObject({ token: z.string() }), nothing),
  /** Asks where and writes a copy for another PC there; null where the person called it off. */
  'file.copyOut': procedure(
    z.strictObject({ passphrase: z.string().max(1000), job: jobId }),
    writtenFile.nullable(),
  ),
} as const;

export const fileEvents = {
  'file-changed': fileView,
} as const;
