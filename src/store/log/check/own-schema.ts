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

/** What SQLite keeps of its own accord for the choice of indexes. */
const STATISTICS = /^sqlite_stat[134]$/;

const ofVersion = new Map<number, ReadonlyMap<string, string>>();

/** Every object of our schema in one version, by its name: made by our migrations in memory, once. */
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

/** What an object is, to be compared; how its definition is broken into lines says nothing. */
function fingerprint({ type, tbl_name: table, sql }: SchemaObject): string {
  return JSON.stringify([type, table, sql?.replace(/\s+/g, ' ') ?? null]);
}

/**
 * What in the schema of a file is not ours: triggers, views, tables and indexes that no version of ours makes, and those
 * of ours that are gone or otherwise. To be asked before anything else is read: a view that stands in the place of a
 * table may never end, and a trigger writes at every save what nobody wrote.
 *
 * Of a file of a newer version only what it must not be is known: it is read and no more, so triggers never run in it.
 *
 * @returns the names of these objects; nothing in a sound file.
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

/** Our tables that something else stands in the place of, or that work a column out instead of keeping it. */
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
