import type { Stamp } from '../../shared/clock/hlc.ts';

/** Something one person did at one moment: the changes of the log that carry its stamp as their action. */
export interface UndoableAction {
  readonly action: Stamp;
  /** What was done first of all, whether `action` did it, took it back or did it again. */
  readonly verb: string;
}

/** What can be taken back while this file is open, oldest first, and what was taken back and can be done again. */
export interface UndoStack {
  done: UndoableAction[];
  undone: UndoableAction[];
}

export function emptyUndoStack(): UndoStack {
  return { done: [], undone: [] };
}

/** Notes a new act; what was taken back before it stays so. */
export function pushAction(undoStack: UndoStack, act: UndoableAction): void {
  undoStack.done.push(act);
  undoStack.undone = [];
}
