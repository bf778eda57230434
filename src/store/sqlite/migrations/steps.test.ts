import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../../../../tests/store/temporary-folder.ts';
import { connect } from '../connection.ts';
import { readAll, type Writable } from '../handles.ts';
import { migrate, migrations, schemaVersion } from './index.ts';

const column = z.object({ name: z.string(), type: z.string() });
const row = z.record(z.string(), z.unknown());
const samples: Readonly<Record<string, string | number | Buffer>> = {
  TEXT: 'Người dân phản ánh đường ngập',
  INTEGER: 7,
  BLOB: Buffer.from([0, 1, 255]),
};

function tablesOf(db: Writable): string[] {
  // What FTS5 keeps an index in is its own, and is written by it alone.
  const sql = `SELECT name, type FROM pragma_table_list
    WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%' ORDER BY name`;
  return readAll(db, column, sql).map(({ name }) => name);
}

/** One row in every table, every column of it filled. */
function fill(db: Writable): void {
  for (const table of tablesOf(db)) {
    const columns = readAll(db, column, 'SELECT name, type FROM pragma_table_info(?)', table);
    const places = columns.map(() => '?').join();
    db.prepare(`INSERT INTO ${table} (${columns.map(({ name }) => name).join()}) VALUES (${places})`).run(
      ...columns.map(({ type }) => samples[type] ?? null),
    );
  }
}

function rowsOf(db: Writable): Map<string, Record<string, unknown>[]> {
  return new Map(
    tablesOf(db).map((table) => [table, z.array(row).parse(db.prepare(`SELECT * FROM ${table}`).all())]),
  );
}

describe('each migration', () => {
  it.each(migrations.map(({ version }, at) => [migrations[at - 1]?.version ?? 0, version] as const))(
    '%i → %i: keeps every row and every value that was there',
    (from, to) => {
      const db = connect(join(temporaryFolder(), 'giaoban.db'));
      onTestFinished(() => {
        db.close();
      });
      migrate(db, from);
      // What is asked here is what a step does to rows, not whether the samples refer to each other.
      db.pragma('foreign_keys = OFF');
      fill(db);
      const before = rowsOf(db);
      migrate(db, to);
      const after = rowsOf(db);

      expect(schemaVersion(db)).toBe(to);
      for (const [table, rows] of before) {
        const kept = after
          .get(table)
          ?.map((each) => Object.fromEntries(Object.keys(rows[0] ?? {}).map((name) => [name, each[name]])));
        expect(kept, table).toEqual(rows);
      }
    },
  );
});
