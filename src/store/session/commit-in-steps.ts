import type { Stamp } from '../../shared/clock/hlc.ts';
import { type Job, runWithProgress } from '../base/jobs.ts';
import { type Write, writeInSteps } from '../log/write.ts';
import type { Writable } from '../sqlite/handles.ts';
import { inTransaction } from '../sqlite/transaction.ts';
import { refuseBadValues } from './guards/bad-values.ts';
import { refuseWrites } from './guards/refuse-writes.ts';
import type { OpenFile } from './open-file.ts';
import { pushAction } from './undo-stack.ts';

/** Cache for pages of the file that are not written yet, kB; more than that has to be written to the disk midway. */
const ROOM = 200_000;

/**
 * Commits an action of very many writes, undone as a whole. It runs in one transaction that pauses between steps, so
 * that it can report progress and be cancelled; a cancelled one leaves the file as it was. Nobody else writes
 * meanwhile.
 *
 * @param plan works out the writes, inside the transaction.
 * @returns the action; null if everything was as given already.
 * @throws ExpectedError meeting-closed, not-found, cancelled
 */
export async function commitInSteps(
  file: OpenFile,
  verb: string,
  plan: () => readonly Write[],
  job: Job,
): Promise<Stamp | null> {
  const action = await commitInStepsWithoutUndo(
    file,
    verb,
    async () => {
      await job.at('reading', 0, 0);
      const writes = plan();
      refuseWrites(file.db, verb, writes);
      return writes;
    },
    job,
  );
  if (action !== null) pushAction(file.undoStack, { action, verb });
  return action;
}

/** The same for actions that the next Ctrl+Z must not undo; `plan` must refuse forbidden writes itself. */
export async function commitInStepsWithoutUndo(
  file: OpenFile,
  verb: string,
  plan: () => Promise<readonly Write[]>,
  job: Job,
): Promise<Stamp | null> {
  const { db, author } = file;
  const { action, types } = await file.exclusively(() =>
    withRoom(db, () =>
      inTransaction(db, async () => {
        const writes = await plan();
        refuseBadValues(writes);
        return runWithProgress(writeInSteps(db, author, verb, writes), 'writing', job);
      }),
    ),
  );
  if (action !== null) file.onChanged(types);
  return action;
}

async function withRoom<T>(db: Writable, work: () => Promise<T>): Promise<T> {
  const before = Number(db.pragma('cache_size', { simple: true }));
  db.pragma(`cache_size = ${-ROOM}`);
  try {
    return await work();
  } finally {
    db.pragma(`cache_size = ${before}`);
  }
}
