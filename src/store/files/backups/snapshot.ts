import { basename } from 'node:path';
import { z } from 'zod';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { Job } from '../../base/jobs.ts';
import { writeAtomically } from '../../disk/atomic-file.ts';
import { checkFile, integrityProblems, refusalOf } from '../../log/check/check-file.ts';
import { connectToRead } from '../../sqlite/connection.ts';
import { type Readable, readOne, type Writable } from '../../sqlite/handles.ts';

/**
 * Writes the current state of `db` as one whole file at `to`: copied by SQLite, read back and compared, flushed to the
 * disk, and only then given its name.
 *
 * @param adapt changes the copy before it is checked, such as leaving something out.
 * @throws ExpectedError file-damaged if the copy fails the check, cancelled; errors of SQLite and of the system.
 */
export async function writeSnapshot(
  db: Writable,
  to: string,
  job?: Job,
  adapt?: (partial: string) => void,
): Promise<void> {
  await writeAtomically(to, async (partial) => {
    await job?.at('copying', 0, 0);
    // Measured now, because others go on writing while the copy is checked.
    const held = measure(db);
    db.prepare('VACUUM INTO ?').run(partial);
    adapt?.(partial);
    await job?.at('checking', 0, 0);
    requireFaithful(partial, held, basename(to));
    await job?.at('writing', 1, 1);
  });
}

const measured = z.object({ changes: z.number(), newest: z.string().nullable() });
type Measured = z.infer<typeof measured> | undefined;

function measure(db: Readable): Measured {
  return readOne(db, measured, 'SELECT count(*) AS changes, max(stamp) AS newest FROM change');
}

/**
 * The copy must be sound and end where the file ended. Its log is not followed link by link, as that of a file from
 * elsewhere is: that was done when the file was opened, and in a large file it takes seconds in which nobody could
 * save.
 */
function requireFaithful(partial: string, held: Measured, file: string): void {
  const copy = connectToRead(partial);
  try {
    const copied = measure(copy);
    const isSame = copied?.changes === held?.changes && copied?.newest === held?.newest;
    if (!isSame || integrityProblems(copy).length > 0) throw new ExpectedError('file-damaged', { file });
  } finally {
    copy.close();
  }
}

/**
 * The full check, for a file that takes the place of another.
 * @throws ExpectedError why the file cannot be trusted
 */
export function requireWhole(path: string, file: string): void {
  const refusal = refusalOf(checkFile(path, 'here'), file, 'file');
  if (refusal !== null) throw refusal;
}
