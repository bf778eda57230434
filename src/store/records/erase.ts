import { z } from 'zod';
import type { Author } from '../log/author.ts';
import { eraseWhatWasAsked } from '../log/erasing/erasure.ts';
import { seeingAll } from '../log/seen.ts';
import { writeChanges } from '../log/write.ts';
import type { WriteContext } from '../session/open-file.ts';
import { type Readable, readAll, type Writable } from '../sqlite/handles.ts';
import { mustExist } from './crud.ts';

/**
 * Erases the personal data of a collaborator for good, from the whole history, and retires the record, which stays
 * because of what was said. Joined records are the same person and are erased together, whichever of them is named: the
 * one that stayed holds values of the other. The only action that cannot be undone.
 * @throws ExpectedError not-found
 */
export function erase({ db, author, undoStack, onChanged }: WriteContext, id: string): void {
  mustExist(db, 'collaborator', id);
  db.transaction(() => eraseAll(db, author, samePerson(db, id))).immediate();
  undoStack.undone = [];
  onChanged(['collaborator', 'attendance']);
}

/**
 * Erases who was joined with somebody erased, on two PCs that did not know of each other: they are one person. Part of
 * a merge, within its transaction. @returns whether there was anybody
 */
export function eraseJoined(db: Writable, author: Author): boolean {
  const erased = readAll(db, row, 'SELECT id FROM collaborator WHERE erased').map(({ id }) => id);
  const joined = new Set(erased.flatMap((id) => samePerson(db, id)));
  const left = [...joined].filter((id) => !erased.includes(id));
  if (left.length > 0) eraseAll(db, author, left);
  return left.length > 0;
}

function eraseAll(db: Writable, author: Author, ids: readonly string[]): void {
  const fields = { erased: true, retired: true };
  writeChanges(
    db,
    seeingAll(author),
    'collaborator.erase',
    ids.map((id) => ({ type: 'collaborator', id, fields, alone: true })),
  );
  eraseWhatWasAsked(db);
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
