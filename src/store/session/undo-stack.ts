import type { Stamp } from '../../shared/clock/hlc.ts';

/** One action of a person: the changes in the log that carry its stamp as their action. */
export interface UndoableAction {
  readonly action: Stamp;
  /** The verb of the original action, whether `action` did it, undid it or redid it. */
  readonly verb: string;
}

/** What can be undone while this file is open, oldest first, and what was undone and can be redone. */
export interface UndoStack {
  done: UndoableAction[];
  undone: UndoableAction[];
}

export function emptyUndoStack(): UndoStack {
  return { done: [], undone: [] };
}

/** Pushes a new action; what was undone before it can no longer be redone. */
export function pushAction(undoStack: UndoStack, act: UndoableAction): void {
  undoStack.done.push(act);
  undoStack.undone = [];
}
