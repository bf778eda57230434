import { z } from 'zod';
import { appError } from '../errors.ts';
import { procedure } from '../procedure.ts';

const nothing = z.null();
const none = z.strictObject({});

/** Why a backup was made, or before what. */
export const backupReasons = ['daily', 'merge', 'migration', 'asked'] as const;
export type BackupReason = (typeof backupReasons)[number];

export const backupView = z.strictObject({
  /** Its name in the folder of backups, which identifies it in requests. */
  name: z.string(),
  /** "2026-11-23 08.15.02", by the wall clock. */
  at: z.string(),
  reason: z.enum(backupReasons),
  /** Null if it cannot be read. */
  holds: z
    .strictObject({
      meetings: z.number(),
      entries: z.number(),
      /** ms since 1970 */
      lastChange: z.number().nullable(),
    })
    .nullable(),
});
export type BackupView = z.infer<typeof backupView>;

/** What the window may ask of the store. */
export const backupProcedures = {
  /** Makes a backup now; answers with the error if it failed. */
  'backup.make': procedure(none, nothing),
} as const;

/** Asked by the shell only. */
export const backupInnerProcedures = {
  /** Makes the daily backup. Null if there is one, otherwise the error. */
  'backup.daily': procedure(none, appError.nullable()),
} as const;

/** What the window may ask of the shell. */
export const backupShellProcedures = {
  'backup.list': procedure(none, z.array(backupView)),
  'backup.restore': procedure(z.strictObject({ name: z.string() }), nothing),
} as const;
