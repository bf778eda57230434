import { z } from 'zod';
import type { Stamp } from '../../shared/clock/hlc.ts';
import type { RecordType } from '../../shared/records/index.ts';
import { followersOf, relations } from '../../shared/records/relations.ts';
import { type Readable, readAll, readOne } from '../sqlite/handles.ts';
import { column, table } from '../sqlite/record-tables.ts';
import { WAS_SEEN } from './seen.ts';

const newest = z.object({ stamp: z.string() });

/**
 * What somebody who saw the log up to `seen` knows of everything that is part of a record or uses it: the newest change
 * of each writer. A removal stores this, so that every copy can tell what its author did not know. Null if nothing
 * links to the record.
 */
export function knownUsers(db: Readable, type: RecordType, id: string, seen: number): Stamp[] | null {
  const followers = followersOf(type);
  if (followers.length === 0) return null;
  const users = followers.flatMap((follower) => {
    const { name } = table(follower.type);
    const direct = `SELECT '${follower.type}' AS type, id FROM ${name} WHERE ${column(follower.type, follower.field)} = ?`;
    if (follower.as !== 'part') return [direct];
    const members = followersOf(follower.type)
      .filter((member) => member.as === 'part')
      .map(
        (member) => `SELECT '${member.type}', member.id FROM ${name} AS part
          JOIN ${table(member.type).name} AS member ON member.${column(member.type, member.field)} = part.id
          WHERE part.${column(follower.type, follower.field)} = ?`,
      );
    return [direct, ...members];
  });
  const sql = `SELECT max(stamp) AS stamp FROM (${users.join(' UNION ALL ')}) AS user
    CROSS JOIN change ON change.record_type = user.type AND change.record_id = user.id AND ${WAS_SEEN}
    GROUP BY change.writer ORDER BY 1`;
  return readAll(db, newest, sql, ...users.map(() => id), seen).map(({ stamp }) => stamp);
}

const removedRow = z.object({ deleted: z.boolean() });

/**
 * The records removed in this file that a write links to, or that its own record is or was part of. Its author has seen
 * that they are removed.
 */
export function removedTargets(
  db: Readable,
  type: RecordType,
  before: ReadonlyMap<string, unknown>,
  set: ReadonlyMap<string, unknown>,
): { type: RecordType; id: string }[] {
  return relations[type].flatMap(({ field, to, as }) =>
    [set.get(field), as === 'part' && before.get(field)].flatMap((id) => {
      if (typeof id !== 'string' || id === '') return [];
      const row = readOne(db, removedRow, `SELECT deleted FROM ${table(to).name} WHERE id = ?`, id);
      return row?.deleted === true ? [{ type: to, id }] : [];
    }),
  );
}
