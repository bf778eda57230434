import { workTraces } from '../../shared/records/asked-fields.ts';
import { type RecordType, recordTypeNames } from '../../shared/records/index.ts';
import { type Follower, followersOf } from '../../shared/records/relations.ts';
import type { Writable } from '../sqlite/handles.ts';
import { column, table } from '../sqlite/record-tables.ts';

/** Where changes are read from: the log, and in a preview also the incoming changes. */
export type LogSource = 'main.change' | 'temp.arriving';

/**
 * Finds removals that would hide what somebody else recorded without knowing of them, and puts them into `temp.hidden`.
 * Example: a meeting is removed by somebody who did not know the remarks written in it on another PC, or a topic by
 * somebody who did not know where it was used. Such a removal joins the heads in `temp.dispute`.
 * A removal itself lists what it knew: `seen.log` holds the newest change of each writer in everything that was part of
 * the record or used it. An older program wrote no such list: its removal knew whatever has an older stamp or the same
 * writer. A write in a removed record by somebody who knows of the removal lists that removal (`seen.removed`).
 * A use counts by what the log says of it, not by what its row shows, so that the order in which records are processed
 * does not matter. The records to process are in `temp.removable`, see {@link chooseRemovable}.
 */
export function findHiddenUses(db: Writable, sources: readonly LogSource[]): void {
  makeTables(db);
  findRemovals(db, sources);
  if (db.prepare('SELECT 1 FROM temp.removal').get() === undefined) return;
  for (const to of recordTypeNames) {
    for (const follower of followersOf(to)) addUsers(db, to, follower, sources);
  }
  for (const { part, member } of partsOfParts) addPartsOfParts(db, part, member, sources);
  db.exec(`
    INSERT OR IGNORE INTO temp.hidden
    SELECT removed_type, removed_id, user_type, user_id, stamp FROM (
      SELECT kin.removed_type, kin.removed_id, kin.user_type, kin.user_id, said.stamp, (
          CASE WHEN kin.log IS NULL THEN said.stamp > kin.removal AND substr(said.stamp, 19) <> substr(kin.removal, 19)
          ELSE NOT EXISTS (
            SELECT 1 FROM json_each(kin.log) AS known
            WHERE substr(known.value, 19) = substr(said.stamp, 19) AND known.value >= said.stamp) END
          AND NOT EXISTS (SELECT 1 FROM json_each(said.payload, '$.seen.removed') AS known WHERE known.value = kin.removal)
        ) AS unseen
      FROM temp.kin CROSS JOIN temp.kin_log AS said USING (user_type, user_id)
      WHERE CASE kin.relation WHEN 'use' THEN said.payload ->> ('$.set.' || kin.field) = kin.target
        ELSE EXISTS (SELECT 1 FROM json_each(said.payload, '$.set') AS given
          WHERE said.user_type || '.' || given.key NOT IN (${LATEST})) END)
    GROUP BY 1, 2, 3, 4, 5 HAVING min(unseen) = 1;

    INSERT OR IGNORE INTO temp.dispute (record_type, record_id, field, stamp)
    SELECT removal.record_type, removal.record_id, 'deleted', removal.stamp
    FROM temp.removal JOIN (SELECT DISTINCT removed_type, removed_id FROM temp.hidden)
      ON removed_type = removal.record_type AND removed_id = removal.record_id`);
}

/**
 * Puts the records that may have been removed into `temp.removable`: those from the given SELECTs of record_type and
 * record_id, and those whose removal is already in dispute (`temp.dispute`). There are few, so little has to be read
 * for them.
 */
export function chooseRemovable(db: Writable, selects: readonly string[]): void {
  db.exec(`
    CREATE TEMP TABLE IF NOT EXISTS removable (
      record_type TEXT NOT NULL, record_id TEXT NOT NULL, PRIMARY KEY (record_type, record_id)) WITHOUT ROWID;
    DELETE FROM temp.removable;
    INSERT OR IGNORE INTO temp.removable
    SELECT record_type, record_id FROM temp.dispute WHERE field = 'deleted';`);
  for (const select of selects) db.exec(`INSERT OR IGNORE INTO temp.removable ${select}`);
}

/** Fields whose loss nobody would notice, as an SQL list; the names come from our own registry. */
export const LATEST = workTraces.map((name) => `'${name}'`).join(', ');

const followedTypes = recordTypeNames.filter((type) => followersOf(type).length > 0);

/** Parts of parts: tags of an entry of a meeting, edits of a document of a meeting. */
const partsOfParts = recordTypeNames.flatMap((part) =>
  followersOf(part)
    .filter((member) => member.as === 'part' && part !== 'meeting')
    .map((member) => ({ part, member })),
);

function makeTables(db: Writable): void {
  db.exec(`
    CREATE TEMP TABLE IF NOT EXISTS removal (
      record_type TEXT NOT NULL, record_id TEXT NOT NULL, stamp TEXT NOT NULL, log TEXT,
      PRIMARY KEY (record_type, record_id, stamp)) WITHOUT ROWID;
    DELETE FROM temp.removal;
    CREATE TEMP TABLE IF NOT EXISTS removal_log (
      record_type TEXT NOT NULL, record_id TEXT NOT NULL, stamp TEXT NOT NULL, payload TEXT NOT NULL,
      PRIMARY KEY (record_type, record_id, stamp)) WITHOUT ROWID;
    DELETE FROM temp.removal_log;
    CREATE TEMP TABLE IF NOT EXISTS kin (
      removed_type TEXT NOT NULL, removed_id TEXT NOT NULL, removal TEXT NOT NULL, log TEXT,
      user_type TEXT NOT NULL, user_id TEXT NOT NULL, relation TEXT NOT NULL, field TEXT NOT NULL, target TEXT NOT NULL,
      PRIMARY KEY (user_type, user_id, removed_type, removed_id, removal, field)) WITHOUT ROWID;
    DELETE FROM temp.kin;
    CREATE TEMP TABLE IF NOT EXISTS kin_log (
      user_type TEXT NOT NULL, user_id TEXT NOT NULL, stamp TEXT NOT NULL, payload TEXT NOT NULL,
      PRIMARY KEY (user_type, user_id, stamp)) WITHOUT ROWID;
    DELETE FROM temp.kin_log;
    CREATE TEMP TABLE IF NOT EXISTS hidden (
      removed_type TEXT NOT NULL, removed_id TEXT NOT NULL, user_type TEXT NOT NULL, user_id TEXT NOT NULL,
      stamp TEXT NOT NULL, PRIMARY KEY (removed_type, removed_id, user_type, user_id, stamp)) WITHOUT ROWID;
    DELETE FROM temp.hidden;`);
}

/** Finds the removals that no later change of `deleted` has seen, with what they knew. */
function findRemovals(db: Writable, sources: readonly LogSource[]): void {
  const types = followedTypes.map((type) => `'${type}'`).join(', ');
  for (const source of sources) {
    db.exec(`INSERT OR IGNORE INTO temp.removal_log
      SELECT said.record_type, said.record_id, said.stamp, said.payload
      FROM temp.removable CROSS JOIN ${source} AS said USING (record_type, record_id)
      WHERE said.record_type IN (${types}) AND instr(said.payload, '"deleted":') > 0`);
  }
  db.exec(`INSERT INTO temp.removal
    SELECT record_type, record_id, stamp, payload -> '$.seen.log' FROM temp.removal_log AS removing
    WHERE payload ->> '$.set.deleted' = 1 AND NOT EXISTS (
      SELECT 1 FROM temp.removal_log AS later, json_each(later.payload, '$.base.deleted') AS known
      WHERE later.record_type = removing.record_type AND later.record_id = removing.record_id
        AND known.value = removing.stamp)`);
}

/** Adds the records that link to a removed one through one field. */
function addUsers(db: Writable, to: RecordType, follower: Follower, sources: readonly LogSource[]): void {
  const { type, field, as } = follower;
  const kin = `removal.record_type, removal.record_id, removal.stamp, removal.log`;
  db.exec(`INSERT OR IGNORE INTO temp.kin
    SELECT ${kin}, '${type}', user.id, '${as}', '${field}', removal.record_id
    FROM temp.removal CROSS JOIN main.${table(type).name} AS user ON user.${column(type, field)} = removal.record_id
    WHERE removal.record_type = '${to}'`);
  if (sources.includes('temp.arriving'))
    db.exec(`INSERT OR IGNORE INTO temp.kin
      SELECT ${kin}, '${type}', arriving.record_id, '${as}', '${field}', removal.record_id
      FROM temp.arriving JOIN temp.removal ON removal.record_id = arriving.payload ->> '$.set.${field}'
      WHERE arriving.record_type = '${type}' AND removal.record_type = '${to}'`);
  keepThoseThatLeadThere(db, follower, sources);
}

/** Adds what belongs to a part of a removed record, such as a tag of one of its entries. */
function addPartsOfParts(
  db: Writable,
  part: RecordType,
  member: Follower,
  sources: readonly LogSource[],
): void {
  const { type, field } = member;
  const kin = 'kin.removed_type, kin.removed_id, kin.removal, kin.log';
  const parts = `kin.user_type = '${part}' AND kin.relation = 'part'`;
  db.exec(`INSERT OR IGNORE INTO temp.kin
    SELECT ${kin}, '${type}', user.id, 'part', '${field}', kin.user_id
    FROM temp.kin CROSS JOIN main.${table(type).name} AS user ON user.${column(type, field)} = kin.user_id
    WHERE ${parts}`);
  if (sources.includes('temp.arriving'))
    db.exec(`INSERT OR IGNORE INTO temp.kin
      SELECT ${kin}, '${type}', arriving.record_id, 'part', '${field}', kin.user_id
      FROM temp.arriving JOIN temp.kin ON kin.user_id = arriving.payload ->> '$.set.${field}'
      WHERE arriving.record_type = '${type}' AND ${parts}`);
  keepThoseThatLeadThere(db, member, sources);
}

/** Reads the log of the uses just found, and drops those that are removed by now or link elsewhere. */
function keepThoseThatLeadThere(
  db: Writable,
  { type, field }: Follower,
  sources: readonly LogSource[],
): void {
  for (const source of sources) {
    db.exec(`INSERT OR IGNORE INTO temp.kin_log
      SELECT user_type, user_id, said.stamp, said.payload
      FROM (SELECT DISTINCT user_type, user_id FROM temp.kin WHERE user_type = '${type}' AND field = '${field}')
        CROSS JOIN ${source} AS said ON said.record_type = user_type AND said.record_id = user_id`);
  }
  const latest = (name: string) => `(SELECT payload ->> '$.set.${name}' FROM temp.kin_log AS said
    WHERE said.user_type = kin.user_type AND said.user_id = kin.user_id
      AND json_type(payload, '$.set.${name}') IS NOT NULL ORDER BY stamp DESC LIMIT 1)`;
  db.exec(`DELETE FROM temp.kin WHERE user_type = '${type}' AND field = '${field}'
    AND (${latest('deleted')} = 1 OR ${latest(field)} IS NOT target)`);
}
