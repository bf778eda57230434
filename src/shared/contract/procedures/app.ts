import { z } from 'zod';
import { line } from '../../records/field-kinds.ts';
import { appError } from '../errors.ts';
import { procedure } from '../procedure.ts';
import { fileView } from './file.ts';

/** Per PC and per person, kept outside the database file. */
export const preferences = z.strictObject({
  /** The person writing on this PC, as the history names them. */
  person: line,
  language: z.enum(['vi', 'en']),
  appearance: z.enum(['system', 'light', 'dark']),
});
export type Preferences = z.infer<typeof preferences>;

/** The state of the store: ready, starting, or stopped by something a person must look at. */
export const storeState = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('starting') }),
  z.strictObject({ state: z.literal('ready') }),
  z.strictObject({ state: z.literal('failed'), error: appError }),
]);
export type StoreState = z.infer<typeof storeState>;

export const appStatus = z.strictObject({
  version: z.string(),
  runtime: z.string(),
  file: fileView,
  device: z.strictObject({ id: z.string(), name: z.string() }),
  preferences,
  store: storeState,
});
export type AppStatus = z.infer<typeof appStatus>;

/** What the window may ask of the shell. */
export const appProcedures = {
  'app.status': procedure(z.strictObject({}), appStatus),
  'app.setPreferences': procedure(preferences.partial(), preferences),
  /** Tries again to start the store and open the file after a failure. */
  'app.retryStore': procedure(z.strictObject({}), z.null()),
  /** An error in the program that no request caused; returned once. */
  'app.takeTrouble': procedure(z.strictObject({}), appError.nullable()),
} as const;

export const appEvents = {
  'store-state': storeState,
  'preferences-changed': preferences,
  /** There is an error to fetch with `app.takeTrouble`. */
  trouble: z.strictObject({}),
} as const;
