import type { Stamp } from '../../shared/clock/hlc.ts';
import { type Job, runWithProgress } from '../base/jobs.ts';
import { type Write, writeInSteps } from '../log/write.ts';
import type { Writable } from '../sqlite/handles.ts';
import { inTransaction } from '../sqlite/transaction.ts';
import { refuseBadValues } from './guards/bad-values.ts';
import { refuseWrites } from './guards/refuse-writes.ts';
import type { OpenFile } from './open-file.ts';
import { pushAction } from './undo-stack.ts';

/** Memory for pages of the file that are not written yet, kB; what goes beyond it has to be forced to the disk midway. */
const ROOM = 200_000;

/**
 * One act of very many writes, which undo takes back as a whole: in one transaction that pauses between steps, so that
 * it tells its progress and can be called off, and then leaves the file as it was. Nobody else writes meanwhile.
 *
 * @param plan works out the writes, inside the transaction.
 * @returns the act; null where everything was so already.
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

/** The same for what is not undone by the next Ctrl+Z; `plan` sees to what may not be written. */
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
