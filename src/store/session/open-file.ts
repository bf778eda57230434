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
 * The file the store is working on, with who writes in it. What one area alone keeps for the file is declared there
 * (`WithSearch`, `WithLists`, `WithIncoming`).
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
  /** What the person did since the file was opened and can take back. */
  readonly undoStack: UndoStack;
  /** Keeps everybody else off the file while a job holds a transaction open across its pauses. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
}

/** What writing needs of the open file. */
export type WriteContext = Pick<OpenFile, 'db' | 'author' | 'undoStack' | 'onChanged'>;

/** The same file, for an act that is worked out from what it holds now, whatever was on the screen. */
export function seeingEverything<File extends WriteContext>(file: File): File {
  return { ...file, author: seeingAll(file.author) };
}

/**
 * Writes one act of the person at work, which undo takes back as a whole, and tells whoever shows these records.
 * @returns the act; null where everything was so already.
 * @throws ExpectedError meeting-closed, number-taken, tree-circle, not-found
 */
export function commit(file: WriteContext, verb: string, writes: readonly Write[]): Stamp | null {
  refuseWrites(file.db, verb, writes);
  const action = commitWithoutUndo(file, verb, writes);
  if (action !== null) pushAction(file.undoStack, { action, verb });
  return action;
}

/**
 * The same for what is not undone by the next Ctrl+Z: undoing itself, and what is meant to be for good.
 * @throws ExpectedError invalid-input for what the check of the file would not take
 */
export function commitWithoutUndo(file: WriteContext, verb: string, writes: readonly Write[]): Stamp | null {
  refuseBadValues(writes);
  const { action, types } = writeChanges(file.db, file.author, verb, writes);
  if (action !== null) file.onChanged(types);
  return action;
}
