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

/** Why a file was opened read-only: it is of a newer version, or in a place that is not writable. */
export const readOnlyReasons = ['newer', 'place'] as const;
export const readOnlyReason = z.enum(readOnlyReasons).nullable();
export type ReadOnlyReason = z.infer<typeof readOnlyReason>;

/**
 * The leftover found beside a file on opening, if it was more than an ordinary crash leaves. `not-its-own`: of another
 * state of the file, left out; `taken-back`: a write of several actions that was cut short; `newer-beside`: words newer
 * than those of the file, written in; `parted`: both hold words the other lacks; `orphan`: of a file that is not there.
 */
export const leftoverKinds = ['not-its-own', 'taken-back', 'newer-beside', 'parted', 'orphan'] as const;
export type LeftoverKind = (typeof leftoverKinds)[number];
export const leftover = z.strictObject({
  kind: z.enum(leftoverKinds),
  /** The folder with everything as it was found. */
  kept: z.string(),
});
export type Leftover = z.infer<typeof leftover>;

/** The state of an opened file. */
export const openedFile = z.strictObject({
  created: z.boolean(),
  readOnly: readOnlyReason,
  leftover: leftover.nullable(),
  /** Why the backup before migrating the file could not be made. */
  backupError: appError.nullable(),
});
export type OpenedFile = z.infer<typeof openedFile>;

/** The result of a rescue. */
export const rescueReport = z.strictObject({
  changes: z.number(),
  /** Changes known to have existed that are not readable; there may be newer ones nobody knows of. */
  lost: z.number(),
  meetings: z.number(),
  entries: z.number(),
});
export type RescueReport = z.infer<typeof rescueReport>;

/** The result of a repair. */
export const repairReport = rescueReport.extend({
  /** Changes that held invalid values; their trustworthy values were written again. */
  bad: z.number(),
  /** The new name of the replaced file. */
  aside: z.string(),
});
export type RepairReport = z.infer<typeof repairReport>;

const where = { path, backups: path };

/** What the shell asks of the store about files: opening, closing, and what can be done for a file that is not open. */
export const sessionProcedures = {
  'file.open': procedure(
    z.strictObject({
      ...where,
      /** Whether to create a new file if there is none; false if this PC had one there before. */
      mayCreate: z.boolean().default(true),
      device,
      person: line,
    }),
    openedFile,
  ),
  'file.close': procedure(none, nothing),
  /** Fails with the error if the open file is no longer in its place. */
  'file.look': procedure(
    z.strictObject({
      /** Also tries to write, which detects a stick that was pulled out and put back. */
      thoroughly: z.boolean(),
    }),
    nothing,
  ),
  /** Closes the file and replaces it with a backup; answers the new name of the replaced file. */
  'file.restore': procedure(
    z.strictObject({ ...where, name: z.string(), asideWords: z.string() }),
    z.string().nullable(),
  ),
  /** Writes what can still be read of a damaged file into a new one. */
  'file.rescue': procedure(
    z.strictObject({ path, to: path, device, person: line, fragmentsTitle: z.string() }),
    rescueReport,
  ),
  /** Replaces a file that holds foreign values or parts with a sound one; the old file is kept beside it. */
  'file.repair': procedure(
    z.strictObject({ path, device, person: line, fragmentsTitle: z.string(), asideWords: z.string() }),
    repairReport,
  ),
  /** Copies a file as it is, including what a crash left beside it. */
  'file.duplicate': procedure(z.strictObject({ path, to: path }), nothing),
  /** Decrypts a protected file into a new file. */
  'file.unprotect': procedure(z.strictObject({ path, passphrase: z.string().min(1), to: path }), nothing),
  'file.backups': procedure(z.strictObject(where), z.array(backupView)),
  'file.setPerson': procedure(z.strictObject({ person: line }), nothing),
} as const;

/** What the shell asks of the store for the open file. */
export const fileInnerProcedures = {
  'file.send': procedure(z.strictObject({ to: path, passphrase: z.string().max(1000), job: jobId }), nothing),
} as const;

/** A file that was opened before; the token stands for its path. */
export const recentFile = z.strictObject({ token: z.string(), name: z.string(), folder: z.string() });
export type RecentFile = z.infer<typeof recentFile>;

/** Where a file is: on this PC, on a share, or in a folder that is synchronised elsewhere automatically. */
export const storageLocations = ['local', 'share', 'cloud'] as const;
export type StorageLocation = (typeof storageLocations)[number];

/** The open file, as the window shows it. */
export const fileView = z.strictObject({
  name: z.string(),
  /** The name of its folder. */
  folder: z.string(),
  /** Counts openings: a new number means another file or another state of it. */
  opening: z.number().int(),
  place: z.enum(storageLocations),
  readOnly: readOnlyReason,
  /** Why the last backup that was due could not be made. */
  backupError: appError.nullable(),
  leftover: leftover.nullable(),
  /** The new name of the file that a backup has just replaced. */
  setAside: z.string().nullable(),
  /** Somebody chose to replace the open file: the window leaves it and confirms (`file.leave`). */
  chosen: z.string().nullable(),
});
export type FileView = z.infer<typeof fileView>;

const writtenFile = z.strictObject({ name: z.string(), folder: z.string() });

/**
 * What the window asks of the shell about files. Paths stay in the shell, which shows the dialogs. Requests that
 * replace the open file only announce it (`chosen`); it happens at `file.leave`.
 */
export const fileShellProcedures = {
  'file.recent': procedure(none, z.array(recentFile)),
  'file.choose': procedure(none, nothing),
  'file.create': procedure(none, nothing),
  'file.openRecent': procedure(z.strictObject({ token: z.string() }), nothing),
  /** Copies a file that cannot be written to a writable place, and opens it there. */
  'file.duplicate': procedure(none, nothing),
  'file.openProtected': procedure(z.strictObject({ passphrase: z.string().min(1).max(1000) }), nothing),
  /** Null if the person cancelled; the token opens the new file (`file.openRecent`). */
  'file.rescue': procedure(
    none,
    z.strictObject({ token: z.string(), name: z.string(), report: rescueReport }).nullable(),
  ),
  /** Repairs the current file, which could not be opened. */
  'file.repair': procedure(none, repairReport),
  /** The window has left the open file: it no longer shows or holds anything of it. */
  'file.leave': procedure(z.strictObject({ token: z.string() }), nothing),
  /** Asks for a place and writes a copy for another PC there; null if the person cancelled. */
  'file.copyOut': procedure(
    z.strictObject({ passphrase: z.string().max(1000), job: jobId }),
    writtenFile.nullable(),
  ),
} as const;

export const fileEvents = {
  'file-changed': fileView,
} as const;
