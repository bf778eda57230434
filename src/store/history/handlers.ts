import type { Handlers } from '../../shared/contract/procedure.ts';
import type { historyProcedures } from '../../shared/contract/procedures/history.ts';
import type { OpenFile } from '../session/open-file.ts';
import { bringBack } from './bring-back.ts';
import { queryHistory } from './query.ts';
import { redo, redoAsJob, undo, undoAsJob } from './undo.ts';

/** The history of actions, and undoing them. */
export const historyHandlers: Handlers<typeof historyProcedures, [OpenFile]> = {
  'history.of': (asked, { db, author }) => queryHistory(db, asked, author.now()),
  'history.bringBack': (old, file) => ({ action: bringBack(file, old) }),
  undo: ({ action, job }, file) => (job === undefined ? undo(file, action) : undoAsJob(file, action, job)),
  redo: ({ job }, file) => (job === undefined ? redo(file) : redoAsJob(file, job)),
};
