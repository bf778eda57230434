import { z } from 'zod';
import { eraseWhatWasAsked } from '../log/erasure.ts';
import { seeingAll } from '../log/sight.ts';
import { writeChanges } from '../log/write.ts';
import { mustExist } from '../records/crud.ts';
import type { Desk } from '../session/open-file.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';

/**
 * Erases the personal data of a collaborator for good, from the whole history, and retires the record, which stays
 * for what was said. Records that were joined into this one are the same person, and go with it. The one act that is not
 * undone. @throws Foreseen not-found
 */
export function erase({ db, author, acts, onChanged }: Desk, id: string): void {
  mustExist(db, 'collaborator', id);
  db.transaction(() => {
    writeChanges(
      db,
      seeingAll(author),
      'collaborator.erase',
      samePerson(db, id).map((each) => ({
        type: 'collaborator',
        id: each,
        fields: { erased: true, retired: true },
      })),
    );
    eraseWhatWasAsked(db);
  }).immediate();
  acts.undone = [];
  onChanged(['collaborator', 'attendance']);
}

const row = z.object({ id: z.string() });

/** A collaborator and everybody who was joined into them, however many times over. */
function samePerson(db: Readable, id: string): string[] {
  const sql = `WITH RECURSIVE person (id) AS (
      VALUES (?) UNION SELECT c.id FROM collaborator c JOIN person ON c.merged_into_id = person.id)
    SELECT id FROM person`;
  return readAll(db, row, sql, id).map((each) => each.id);
}
