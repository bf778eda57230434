import type { Stamp } from '../../shared/clock/hlc.ts';
import type { RecordType } from '../../shared/records/index.ts';
import type { Jobs } from '../base/jobs.ts';
import type { Author } from '../log/author.ts';
import { seeingAll } from '../log/seen.ts';
import { type Write, writeChanges } from '../log/write.ts';
import type { Writable } from '../sqlite/handles.ts';
import { refuseBadValues } from './guards/bad-values.ts';
import { refuseWrites } from './guards/refuse-writes.ts';
import { pushAction, type UndoStack } from './undo-stack.ts';

/**
 * The file the store is working on, and who writes in it. What a single area keeps for the file is declared in that
 * area (`WithSearch`, `WithLists`, `WithIncoming`).
 */
export interface OpenFile {
  readonly path: string;
  /** Where this PC keeps the backups of all files. */
  readonly backups: string;
  readonly db: Writable;
  readonly author: Author;
  /** Called after each commit that changed records. */
  readonly onChanged: (types: readonly RecordType[]) => void;
  readonly jobs: Jobs;
  /** What the person has done since the file was opened and can undo. */
  readonly undoStack: UndoStack;
  /** Keeps all other requests off the file while a job holds a transaction open across its pauses. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
}

/** The part of the open file that writing needs. */
export type WriteContext = Pick<OpenFile, 'db' | 'author' | 'undoStack' | 'onChanged'>;

/** The same file, for an action that is worked out from its current content rather than from a screen. */
export function seeingEverything<File extends WriteContext>(file: File): File {
  return { ...file, author: seeingAll(file.author) };
}

/**
 * Commits one action of the current person, undone as a whole, and notifies the screens that show these records.
 * @returns the action; null if everything was as given already.
 * @throws ExpectedError meeting-closed, number-taken, tree-circle, not-found
 */
export function commit(file: WriteContext, verb: string, writes: readonly Write[]): Stamp | null {
  refuseWrites(file.db, verb, writes);
  const action = commitWithoutUndo(file, verb, writes);
  if (action !== null) pushAction(file.undoStack, { action, verb });
  return action;
}

/**
 * The same for actions that the next Ctrl+Z must not undo: undo itself, and what is meant to be permanent.
 * @throws ExpectedError invalid-input for what the check of the file would not take
 */
export function commitWithoutUndo(file: WriteContext, verb: string, writes: readonly Write[]): Stamp | null {
  refuseBadValues(writes);
  const { action, types } = writeChanges(file.db, file.author, verb, writes);
  if (action !== null) file.onChanged(types);
  return action;
}
