import { z } from 'zod';
import { comparePersonNames, compareText } from '../../shared/text/names.ts';
import { type Readable, readAll, type Writable } from '../sqlite/handles.ts';

/*
 * The order in which lists show what entries refer to, by Vietnamese rules, which SQLite does not know. There are a few
 * hundred of each kind, so they are sorted here; entries are then sorted by rank, never by text.
 */

/** SQL: what the speaker of an entry is ranked by; null if nobody is named. */
export const SPEAKER = `coalesce(e.speaker_id, nullif(e.speaker_text, ''))`;

const named = z.object({ id: z.string(), name: z.string() });

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

/** Ids, the earliest meeting first. */
export function meetingsInOrder(db: Readable): string[] {
  const sql = 'SELECT id, title AS name FROM meeting WHERE NOT deleted ORDER BY starts_at, id';
  return idsOf(readAll(db, named, sql));
}

/** Ids of collaborators by given name, removed ones too, since old entries name them. */
export function peopleInOrder(db: Readable): string[] {
  const people = readAll(db, named, 'SELECT id, name FROM collaborator');
  return idsOf(people.sort((a, b) => comparePersonNames(a.name, b.name)));
}

/** Ids of localities, by name. */
export function localitiesInOrder(db: Readable): string[] {
  const localities = readAll(db, named, 'SELECT id, name FROM locality');
  return idsOf(localities.sort((a, b) => compareText(a.name, b.name)));
}

/** The names of speakers who are not on the roster. */
function othersInOrder(db: Readable): string[] {
  const sql = `SELECT DISTINCT speaker_text AS id, speaker_text AS name FROM entry
    WHERE speaker_id IS NULL AND speaker_text <> ''`;
  return idsOf(readAll(db, named, sql).sort((a, b) => compareText(a.name, b.name)));
}

type Ranked = 'meetings' | 'speakers' | 'localities';

/** Puts the ranks into a temporary table of this connection, for {@link rankOf}. */
export function makeCollations(db: Writable): void {
  db.exec(`CREATE TEMP TABLE IF NOT EXISTS rank (
    list TEXT NOT NULL, id TEXT NOT NULL, rank INTEGER NOT NULL, PRIMARY KEY (list, id)) WITHOUT ROWID`);
  db.exec('DELETE FROM temp.rank');
  const insert = db.prepare(
    'INSERT OR IGNORE INTO temp.rank (list, id, rank) SELECT ?, value, key FROM json_each(?)',
  );
  const keep = (list: Ranked, ids: readonly string[]) => insert.run(list, JSON.stringify(ids));
  keep('meetings', meetingsInOrder(db));
  keep('speakers', [...peopleInOrder(db), ...othersInOrder(db)]);
  keep('localities', localitiesInOrder(db));
}

/** SQL for the rank of an id in one of the orders; null if it has none. */
export function rankOf(list: Ranked, id: string): string {
  return `(SELECT rank FROM temp.rank WHERE list = '${list}' AND id = ${id})`;
}
