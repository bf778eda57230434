import { z } from 'zod';
import { comparePersonNames, compareText } from '../../../shared/text/names.ts';
import { readAll, type Writable } from '../database/handles.ts';

/**
 * In which order lists show what entries refer to, by Vietnamese rules, which SQLite does not know. There are some
 * hundreds of each, so they are put in order here; entries are then sorted by their numbers, never by their texts.
 */
export interface Ranks {
  /** Ids, the earliest meeting first. */
  readonly meetings: readonly string[];
  /** Ids of collaborators by given name. */
  readonly people: readonly string[];
  /** The same, and behind them what other speakers are called, as {@link SPEAKER} says. */
  readonly speakers: readonly string[];
  /** Ids by name. */
  readonly localities: readonly string[];
}

/** What `speakers` knows the speaker of an entry by; null where nobody is named. */
export const SPEAKER = `coalesce(e.speaker_id, nullif(e.speaker_text, ''))`;

const named = z.object({ id: z.string(), name: z.string() });

/** Reads the ranks and puts them into a temporary table of this connection, for {@link rankOf}. */
export function readRanks(db: Writable): Ranks {
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  const people = readAll(db, named, 'SELECT id, name FROM collaborator').sort((a, b) =>
    comparePersonNames(a.name, b.name),
  );
  const others = readAll(
    db,
    named,
    `SELECT DISTINCT speaker_text AS id, speaker_text AS name FROM entry
    WHERE speaker_id IS NULL AND speaker_text <> ''`,
  ).sort((a, b) => compareText(a.name, b.name));
  const ranks: Ranks = {
    meetings: ids(
      readAll(db, named, 'SELECT id, title AS name FROM meeting WHERE NOT deleted ORDER BY starts_at, id'),
    ),
    people: ids(people),
    speakers: [...ids(people), ...ids(others)],
    localities: ids(
      readAll(db, named, 'SELECT id, name FROM locality').sort((a, b) => compareText(a.name, b.name)),
    ),
  };
  keep(db, ranks);
  return ranks;
}

function keep(db: Writable, ranks: Ranks): void {
  db.exec(`CREATE TEMP TABLE IF NOT EXISTS rank (
    list TEXT NOT NULL, id TEXT NOT NULL, rank INTEGER NOT NULL, PRIMARY KEY (list, id)) WITHOUT ROWID`);
  db.exec('DELETE FROM temp.rank');
  const insert = db.prepare(
    `INSERT OR IGNORE INTO temp.rank (list, id, rank) SELECT ?, value, key FROM json_each(?)`,
  );
  for (const [list, ids] of Object.entries(ranks)) insert.run(list, JSON.stringify(ids));
}

/** SQL for the place of something in one of the lists; null where it has none. */
export function rankOf(list: keyof Ranks, id: string): string {
  return `(SELECT rank FROM temp.rank WHERE list = '${list}' AND id = ${id})`;
}
