import { z } from 'zod';
import { eraseWhatWasAsked } from '../log/erasing/erasure.ts';
import { seeingAll } from '../log/seen.ts';
import { writeChanges } from '../log/write.ts';
import type { WriteContext } from '../session/open-file.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';
import { mustExist } from './crud.ts';

/**
 * Erases the personal data of a collaborator for good, from the whole history, and retires the record, which stays
 * because of what was said. Joined records are the same person and are erased together, whichever of them is named: the
 * one that stayed holds values of the other. The only action that cannot be undone.
 * @throws ExpectedError not-found
 */
export function erase(file: WriteContext, id: string): void {
  mustExist(file.db, 'collaborator', id);
  eraseAll(file, samePerson(file.db, id));
}

/**
 * Erases everybody who was joined with an erased person, if that happened on two PCs that did not know of each other:
 * they are one person. To be called after a merge.
 */
export function eraseJoined(file: WriteContext): void {
  const erased = readAll(file.db, row, 'SELECT id FROM collaborator WHERE erased').map(({ id }) => id);
  const joined = new Set(erased.flatMap((id) => samePerson(file.db, id)));
  const left = [...joined].filter((id) => !erased.includes(id));
  if (left.length > 0) eraseAll(file, left);
}

function eraseAll({ db, author, undoStack, onChanged }: WriteContext, ids: readonly string[]): void {
  db.transaction(() => {
    writeChanges(
      db,
      seeingAll(author),
      'collaborator.erase',
      ids.map((id) => ({
        type: 'collaborator',
        id,
        fields: { erased: true, retired: true },
        alone: true,
      })),
    );
    eraseWhatWasAsked(db);
  }).immediate();
  undoStack.undone = [];
  onChanged(['collaborator', 'attendance']);
}

const row = z.object({ id: z.string() });

/** A collaborator and everybody they were joined with, directly or through others, in either direction. */
function samePerson(db: Readable, id: string): string[] {
  const sql = `WITH RECURSIVE joined (one, other) AS (
      SELECT id, merged_into_id FROM collaborator WHERE merged_into_id IS NOT NULL
      UNION SELECT merged_into_id, id FROM collaborator WHERE merged_into_id IS NOT NULL),
    person (id) AS (VALUES (?) UNION SELECT joined.other FROM person JOIN joined ON joined.one = person.id)
    SELECT id FROM person`;
  return readAll(db, row, sql, id).map((each) => each.id);
}
