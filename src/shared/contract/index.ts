import type { z } from 'zod';
import { shellEvents, storeEvents } from './events.ts';
import type { Answer, Input } from './procedure.ts';
import { appProcedures } from './procedures/app.ts';
import { attendanceProcedures } from './procedures/attendance.ts';
import { backupInnerProcedures, backupProcedures, backupShellProcedures } from './procedures/backup.ts';
import { bundleInnerProcedures, bundleProcedures, bundleShellProcedures } from './procedures/bundle.ts';
import { chairBoardProcedures, chairProcedures } from './procedures/chair.ts';
import { collaboratorProcedures } from './procedures/collaborator.ts';
import { comparisonInnerProcedures, comparisonShellProcedures } from './procedures/comparison.ts';
import { conflictProcedures } from './procedures/conflict.ts';
import {
  documentInnerProcedures,
  documentProcedures,
  documentShellProcedures,
} from './procedures/document.ts';
import { draftProcedures } from './procedures/draft.ts';
import { entryProcedures } from './procedures/entry.ts';
import { fileInnerProcedures, fileShellProcedures, sessionProcedures } from './procedures/file.ts';
import { formInnerProcedures, formProcedures, formShellProcedures } from './procedures/form.ts';
import { formatCheckInnerProcedures, formatCheckShellProcedures } from './procedures/format-check.ts';
import { historyProcedures } from './procedures/history.ts';
import { jobProcedures } from './procedures/job.ts';
import { listInnerProcedures, listProcedures, listShellProcedures } from './procedures/list.ts';
import { meetingProcedures } from './procedures/meeting.ts';
import {
  mergeInnerProcedures,
  mergeProcedures,
  mergeShellProcedures,
  type OfferedCopy,
} from './procedures/merge.ts';
import { printerProcedures } from './procedures/printer.ts';
import { profileProcedures } from './procedures/profile.ts';
import { recordProcedures } from './procedures/record.ts';
import { rosterInnerProcedures, rosterProcedures, rosterShellProcedures } from './procedures/roster.ts';
import { searchProcedures } from './procedures/search.ts';
import { speakingProcedures } from './procedures/speaking.ts';
import { taskProcedures } from './procedures/task.ts';
import {
  wordChangesInnerProcedures,
  wordChangesProcedures,
  wordChangesShellProcedures,
} from './procedures/word-changes.ts';

/*
 * The one list of what processes may ask of each other. A procedure is added to the file of its prefix in procedures/,
 * and the compiler then asks for its handler; router, preload and window take everything else from this list.
 */

/** What the window may ask of the store, through the router of the shell. */
export const windowStoreProcedures = {
  ...attendanceProcedures,
  ...backupProcedures,
  ...bundleProcedures,
  ...collaboratorProcedures,
  ...conflictProcedures,
  ...documentProcedures,
  ...draftProcedures,
  ...entryProcedures,
  ...formProcedures,
  ...historyProcedures,
  ...listProcedures,
  ...meetingProcedures,
  ...mergeProcedures,
  ...profileProcedures,
  ...recordProcedures,
  ...rosterProcedures,
  ...searchProcedures,
  ...speakingProcedures,
  ...taskProcedures,
  ...wordChangesProcedures,
} as const;

/** What the shell alone may ask of the store. */
export const innerProcedures = {
  ...backupInnerProcedures,
  ...bundleInnerProcedures,
  ...comparisonInnerProcedures,
  ...documentInnerProcedures,
  ...fileInnerProcedures,
  ...formInnerProcedures,
  ...formatCheckInnerProcedures,
  ...listInnerProcedures,
  ...mergeInnerProcedures,
  ...rosterInnerProcedures,
  ...wordChangesInnerProcedures,
  ...chairBoardProcedures,
} as const;

/** All procedures that work on the open file. */
export const openFileProcedures = { ...windowStoreProcedures, ...innerProcedures } as const;

/**
 * What the window may ask of the shell: this PC, its dialogs and its desktop. Job requests are passed on to the store.
 */
export const shellProcedures = {
  ...backupShellProcedures,
  ...bundleShellProcedures,
  ...comparisonShellProcedures,
  ...documentShellProcedures,
  ...fileShellProcedures,
  ...formShellProcedures,
  ...formatCheckShellProcedures,
  ...listShellProcedures,
  ...mergeShellProcedures,
  ...rosterShellProcedures,
  ...wordChangesShellProcedures,
  ...appProcedures,
  ...chairProcedures,
  ...printerProcedures,
  ...jobProcedures,
} as const;

export const windowProcedures = { ...shellProcedures, ...windowStoreProcedures } as const;
export type WindowProcedures = typeof windowProcedures;
export type ProcedureName = keyof WindowProcedures;

/** Everything the store process answers. */
export const storeContract = { ...openFileProcedures, ...sessionProcedures, ...jobProcedures } as const;
export type StoreContract = typeof storeContract;

/** Events for the window. */
export const windowEvents = { ...shellEvents, ...storeEvents } as const;
export type WindowEvents = { [Name in keyof typeof windowEvents]: z.output<(typeof windowEvents)[Name]> };
export type EventName = keyof WindowEvents;

/** What the preload exposes on the window as `giaoban`: one function per procedure, and a way to listen to events. */
export interface Bridge {
  /**
   * Calls a procedure by name; the answer, an `Answer` of its output, arrives as JSON text. Electron would copy a value
   * into the window piece by piece, which for a long document blocks the window three times as long as parsing a text.
   * `seen` is the position in the log at which the requesting screen was read.
   */
  readonly call: {
    readonly [Name in ProcedureName]: (
      input: Input<WindowProcedures[Name]>,
      seen?: number,
    ) => Promise<string>;
  };
  /** Offers a file that a person dropped on the window; answers like `merge.chooseCopy`. */
  drop(file: unknown): Promise<Answer<OfferedCopy>>;
  /** Calls back on each event; returns a function that unsubscribes. */
  on<Name extends EventName>(name: Name, listener: (event: WindowEvents[Name]) => void): () => void;
}
