import { z } from 'zod';
import { appError } from '../errors.ts';
import { procedure } from '../procedure.ts';

const nothing = z.null();
const none = z.strictObject({});

/** What a backup was made before, or for. */
export const backupReasons = ['daily', 'merge', 'migration', 'asked'] as const;
export type BackupReason = (typeof backupReasons)[number];

export const backupView = z.strictObject({
  /** Its name in the folder of backups, by which it is asked for. */
  name: z.string(),
  /** "2026-11-23 08.15.02", by the clock of the wall. */
  at: z.string(),
  reason: z.enum(backupReasons),
  /** Null where it cannot be read. */
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
  /** Makes a backup now; answers with the error why it could not. */
  'backup.make': procedure(none, nothing),
} as const;

/** Asked by the shell only. */
export const backupInnerProcedures = {
  /** The backup of the day; null where there is one, or why there is none. */
  'backup.daily': procedure(none, appError.nullable()),
} as const;

/** What the window may ask of the shell. */
export const backupShellProcedures = {
  'backup.list': procedure(none, z.array(backupView)),
  'backup.restore': procedure(z.strictObject({ name: z.string() }), nothing),
} as const;
