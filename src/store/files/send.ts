import { join } from 'node:path';
import type { Job } from '../base/jobs.ts';
import { writeAtomically } from '../disk/atomic-file.ts';
import { protect } from '../disk/encryption.ts';
import { makePrivateFolder } from '../disk/partial-files.ts';
import { connect } from '../sqlite/connection.ts';
import type { Writable } from '../sqlite/handles.ts';
import { writeSnapshot } from './backups/snapshot.ts';

/**
 * Writes one checked file for another PC at `to`: everything except drafts, which nobody has saved yet. With a
 * passphrase the file is encrypted, and no plain text ever touches the target medium.
 *
 * @throws ExpectedError cancelled, file-damaged; errors of SQLite and of the system. `to` is there whole or not at all,
 * and a file that was there before stays unless the new one is whole.
 */
export async function send(db: Writable, to: string, passphrase: string, job: Job): Promise<void> {
  if (passphrase === '') return writeSnapshot(db, to, job, leaveOutDrafts);
  const folder = makePrivateFolder();
  try {
    const plain = join(folder.path, 'plain.db');
    await writeSnapshot(db, plain, job, leaveOutDrafts);
    await writeAtomically(to, (partial) => protect(plain, partial, passphrase, job));
  } finally {
    folder.remove();
  }
}

function leaveOutDrafts(path: string): void {
  const db = connect(path);
  try {
    // Overwritten, not only marked as free.
    db.pragma('secure_delete = ON');
    db.exec('DELETE FROM draft');
  } finally {
    db.pragma('journal_mode = DELETE');
    db.close();
  }
}
