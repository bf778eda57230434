import { z } from 'zod';
import { line } from '../records/fields.ts';
import { chairEvents, chairProcedures } from './chair.ts';
import { checkingShellProcedures } from './checking.ts';
import { documentExport, printProcedures, registerExport } from './documents.ts';
import { appError } from './errors.ts';
import { fileShellEvents, fileShellProcedures, fileView } from './files.ts';
import { exampleChoice, formExport, formShellProcedures } from './forms.ts';
import { jobProcedures } from './jobs.ts';
import { copyProcedures } from './merging.ts';
import { printerProcedures } from './printing.ts';
import { procedure } from './procedure.ts';
import { rosterExport, rosterShellProcedures } from './roster.ts';
import { tableExport } from './tables.ts';

/** Per PC and per person, kept outside the database file. */
export const preferences = z.strictObject({
  /** Who writes on this PC, as the history names them. */
  person: line,
  language: z.enum(['vi', 'en']),
  appearance: z.enum(['system', 'light', 'dark']),
});
export type Preferences = z.infer<typeof preferences>;

/** How the store stands: at work, being started, or stopped by something a person must look at. */
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

/** A written document: the token stands for the path, which never leaves the shell. */
export const writtenDocument = z.strictObject({ token: z.string(), name: z.string(), folder: z.string() });
export type WrittenDocument = z.infer<typeof writtenDocument>;

/** The name of the folder documents are offered to be saved in, and whether it is the usual one. */
const folderShown = z.strictObject({ name: z.string(), isUsual: z.boolean() });

export const documentsFolderProcedures = {
  'documentsFolder.get': procedure(z.strictObject({}), folderShown),
  'documentsFolder.choose': procedure(z.strictObject({}), folderShown),
  'documentsFolder.reset': procedure(z.strictObject({}), folderShown),
} as const;

const byToken = z.strictObject({ token: z.string() });

/** What the window may ask of the shell: this PC, its dialogs and its desktop. */
export const shellProcedures = {
  'app.status': procedure(z.strictObject({}), appStatus),
  'preferences.set': procedure(preferences.partial(), preferences),
  /** Tries again to start the store and open the file after a failure. */
  'store.retry': procedure(z.strictObject({}), z.null()),
  /** What went wrong in the program without anybody having asked for anything; given once. */
  'trouble.take': procedure(z.strictObject({}), appError.nullable()),
  /** Asks where to save and writes the document there; null where the person cancelled. */
  'document.export': procedure(documentExport, writtenDocument.nullable()),
  'document.exportRegister': procedure(registerExport, writtenDocument.nullable()),
  'roster.export': procedure(rosterExport, writtenDocument.nullable()),
  'table.export': procedure(tableExport, writtenDocument.nullable()),
  ...printProcedures,
  ...printerProcedures,
  /** Fills a form with a meeting and writes it where the person says. */
  'form.export': procedure(formExport, writtenDocument.nullable()),
  /** Writes one of the forms that come with the program, to begin from. */
  'form.saveExample': procedure(exampleChoice, writtenDocument.nullable()),
  ...formShellProcedures,
  ...rosterShellProcedures,
  ...checkingShellProcedures,
  ...chairProcedures,
  ...documentsFolderProcedures,
  ...copyProcedures,
  ...fileShellProcedures,
  // Some jobs are the shell's own; the others it hands on to the store.
  ...jobProcedures,
  'document.open': procedure(byToken, z.null()),
  'document.showInFolder': procedure(byToken, z.null()),
} as const;

export const shellEvents = {
  'store-state': storeState,
  'preferences-changed': preferences,
  /** There is something to take by `trouble.take`. */
  trouble: z.strictObject({}),
  ...chairEvents,
  ...fileShellEvents,
} as const;
