import { z } from 'zod';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { RecordType } from '../../../shared/records/index.ts';
import { type Relation, relations } from '../../../shared/records/relations.ts';
import type { Write } from '../../log/write.ts';
import { type Readable, readOne } from '../../sqlite/handles.ts';
import { table } from '../../sqlite/record-tables.ts';

/**
 * Refuses links to nothing: an unknown id, or one of a record of another type. A record that becomes part of another
 * also needs that one to be visible, since nobody would see what is written there.
 * @throws ExpectedError not-found
 */
export function requireTargets(db: Readable, writes: readonly Write[]): void {
  const made = new Set(writes.map(({ type, id }) => `${type} ${id}`));
  for (const write of writes) {
    for (const relation of relations[write.type])
      if (!leadsSomewhere(db, write, relation, made)) throw new ExpectedError('not-found');
  }
}

function leadsSomewhere(
  db: Readable,
  { type, id, fields }: Write,
  { field, to, as }: Relation,
  made: ReadonlySet<string>,
): boolean {
  const given = new Map<string, unknown>(Object.entries(fields));
  const target = given.get(field);
  // A part always needs the record it is part of.
  if (as === 'part' && !target) return target === undefined && isThere(db, type, id);
  if (typeof target !== 'string' || target === '' || made.has(`${to} ${target}`)) return true;
  const row = readOne(db, found, `SELECT deleted FROM ${table(to).name} WHERE id = ?`, target);
  return row !== undefined && (as === 'use' || !row.deleted || given.get('deleted') === true);
}

const found = z.object({ deleted: z.boolean() });

function isThere(db: Readable, type: RecordType, id: string): boolean {
  return db.prepare(`SELECT 1 FROM ${table(type).name} WHERE id = ?`).get(id) !== undefined;
}
