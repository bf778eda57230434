import Database from 'better-sqlite3';
import { z } from 'zod';
import { type Readable, readAll } from '../../sqlite/handles.ts';
import { latestVersion, migrate } from '../../sqlite/migrations/index.ts';

const object = z.object({
  type: z.string(),
  name: z.string(),
  tbl_name: z.string(),
  sql: z.string().nullable(),
});
type SchemaObject = z.infer<typeof object>;

const OBJECTS = 'SELECT type, name, tbl_name, sql FROM main.sqlite_schema';

/** Statistics that SQLite keeps by itself for its query planner. */
const STATISTICS = /^sqlite_stat[134]$/;

const ofVersion = new Map<number, ReadonlyMap<string, string>>();

/** Every object of our schema in one version, by name. Built once by running our migrations in memory. */
function ownObjects(version: number): ReadonlyMap<string, string> {
  const known = ofVersion.get(version);
  if (known !== undefined) return known;
  const db = new Database(':memory:');
  try {
    migrate(db, version);
    const own = new Map(readAll(db, object, OBJECTS).map((each) => [each.name, fingerprint(each)]));
    ofVersion.set(version, own);
    return own;
  } finally {
    db.close();
  }
}

/** A comparable form of an object; line breaks in its definition do not matter. */
function fingerprint({ type, tbl_name: table, sql }: SchemaObject): string {
  return JSON.stringify([type, table, sql?.replace(/\s+/g, ' ') ?? null]);
}

/**
 * What in a file's schema is not ours: triggers, views, tables and indexes that no version of ours creates, and objects
 * of ours that are missing or different. Must be called before anything else is read: a view in the place of a table
 * may never end, and a trigger could write on every save.
 * Of a newer version we only know what must not be there. Such a file is only read, so its triggers never run.
 *
 * @returns the names of these objects; empty for a sound file.
 */
export function foreignObjects(db: Readable, version: number): string[] {
  const there = readAll(db, object, OBJECTS).filter(({ name }) => !STATISTICS.test(name));
  const own = ownObjects(Math.min(version, latestVersion));
  const kinds = new Map(there.map(({ name, type }) => [name, type]));
  if (version > latestVersion) return [...replacedTables(db, own, kinds)];
  const foreign = there.filter((each) => own.get(each.name) !== fingerprint(each)).map(({ name }) => name);
  const missing = [...own.keys()].filter((name) => !kinds.has(name));
  return [...foreign, ...missing];
}

const counted = z.object({ count: z.number() });

/** Our tables that were replaced by another kind of object, or that compute a column instead of storing it. */
function* replacedTables(
  db: Readable,
  own: ReadonlyMap<string, string>,
  kinds: ReadonlyMap<string, string>,
): Generator<string> {
  const virtual = new Set(
    readAll(
      db,
      z.object({ name: z.string() }),
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'table'`,
    ).map(({ name }) => name),
  );
  for (const [name, is] of own) {
    if (!is.startsWith('["table"') || name.startsWith('search')) continue;
    const sql = 'SELECT count(*) AS count FROM pragma_table_xinfo(?) WHERE hidden <> 0';
    const isPlain = kinds.get(name) === 'table' && !virtual.has(name);
    const [computed] = isPlain ? readAll(db, counted, sql, name) : [];
    if (computed?.count !== 0) yield name;
  }
}
