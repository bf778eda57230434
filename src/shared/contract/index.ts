import type { z } from 'zod';
import { entryActProcedures } from './entry-acts.ts';
import { historyProcedures } from './history.ts';
import { joiningProcedures } from './joining.ts';
import { meetingLifeProcedures } from './meeting-life.ts';
import { mergingProcedures, type OfferedCopy } from './merging.ts';
import type { Answer, Input } from './procedure.ts';
import { profileProcedures } from './profiles.ts';
import { rosterProcedures } from './roster.ts';
import { shellEvents, shellProcedures } from './shell.ts';
import { speakingProcedures } from './speaking.ts';
import { fileProcedures, sessionProcedures, storeEvents, storeProcedures } from './store.ts';

/** What the window may ask of the store, through the gate of the shell. */
export const windowStoreProcedures = {
  ...storeProcedures,
  ...historyProcedures,
  ...mergingProcedures,
  ...meetingLifeProcedures,
  ...profileProcedures,
  ...rosterProcedures,
  ...entryActProcedures,
  ...speakingProcedures,
  ...joiningProcedures,
} as const;

/**
 * The one list of what processes may ask of each other. A procedure is added here (in shell.ts or store.ts),
 * and the compiler then asks for its handler; gate, preload and window take everything else from this list.
 */
export const windowProcedures = { ...shellProcedures, ...windowStoreProcedures } as const;
export type WindowProcedures = typeof windowProcedures;
export type ProcedureName = keyof WindowProcedures;

/** Everything the store process answers. */
export const storeContract = { ...fileProcedures, ...sessionProcedures } as const;
export type StoreContract = typeof storeContract;

/** What the window is told without asking. */
export const windowEvents = { ...shellEvents, ...storeEvents } as const;
export type WindowEvents = { [Name in keyof typeof windowEvents]: z.output<(typeof windowEvents)[Name]> };
export type EventName = keyof WindowEvents;

/** What the preload puts on the window as `giaoban`: a verb a procedure, and a way to hear events. */
export interface Bridge {
  /**
   * Asks by the name of a procedure; the answer, an `Answer` of its output, comes as JSON. Electron copies a value into
   * the window bit by bit, which for a long document holds the window up three times as long as reading a text.
   * `seen` is the position in the log that the screen was read at which led to the request.
   */
  readonly call: {
    readonly [Name in ProcedureName]: (
      input: Input<WindowProcedures[Name]>,
      seen?: number,
    ) => Promise<string>;
  };
  /** Offers a file that a person dropped on the window; the answer stands for it as `copy.choose` would. */
  drop(file: unknown): Promise<Answer<OfferedCopy>>;
  /** Calls back at each event; returns the function that ends it. */
  on<Name extends EventName>(name: Name, listener: (event: WindowEvents[Name]) => void): () => void;
}
