import { eraseWhatWasAsked } from '../changes/erasure.ts';
import { writeChanges } from '../changes/write.ts';
import type { Desk } from '../open-file.ts';
import { mustExist } from '../records/single-records.ts';

/**
 * Erases the personal data of a collaborator for good, from the whole history, and retires the record, which stays
 * for what was said. The one act that is not undone. @throws Foreseen not-found
 */
export function erase({ db, author, acts, onChanged }: Desk, id: string): void {
  mustExist(db, 'collaborator', id);
  db.transaction(() => {
    writeChanges(db, author, 'collaborator.erase', [
      { type: 'collaborator', id, fields: { erased: true, retired: true } },
    ]);
    eraseWhatWasAsked(db);
  }).immediate();
  acts.undone = [];
  onChanged(['collaborator', 'attendance']);
}
