import { z } from 'zod';
import { eraseWhatWasAsked } from '../log/erasure.ts';
import { seeingAll } from '../log/sight.ts';
import { writeChanges } from '../log/write.ts';
import { mustExist } from '../records/crud.ts';
import type { Desk } from '../session/open-file.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';

/**
 * Erases the personal data of a collaborator for good, from the whole history, and retires the record, which stays
 * for what was said. Records that were joined are the same person, whichever of them is named, and go together: the one
 * that stayed holds what it was given of the other. The one act that is not undone. @throws Foreseen not-found
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

/** A collaborator and everybody they were joined with, in either direction, however many times over. */
function samePerson(db: Readable, id: string): string[] {
  const sql = `WITH RECURSIVE joined (one, other) AS (
      SELECT id, merged_into_id FROM collaborator WHERE merged_into_id IS NOT NULL
      UNION SELECT merged_into_id, id FROM collaborator WHERE merged_into_id IS NOT NULL),
    person (id) AS (VALUES (?) UNION SELECT joined.other FROM person JOIN joined ON joined.one = person.id)
    SELECT id FROM person`;
  return readAll(db, row, sql, id).map((each) => each.id);
}
