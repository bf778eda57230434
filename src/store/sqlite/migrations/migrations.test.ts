import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../../../../tests/store/temporary-folder.ts';
import { recordTypeNames, recordTypes } from '../../../shared/records/index.ts';
import { connect } from '../connection.ts';
import { readAll, type Writable } from '../handles.ts';
import { table } from '../record-tables.ts';
import { latestVersion, migrate, migrations, schemaVersion } from './index.ts';

const columnRow = z.object({ name: z.string(), type: z.string(), default: z.string().nullable() });

function fileAt(version: number): Writable {
  const db = connect(join(temporaryFolder(), 'giaoban.db'));
  onTestFinished(() => {
    db.close();
  });
  migrate(db, version);
  return db;
}

/** Every table with its columns: name → "type default". */
function schemaOf(db: Writable): Record<string, Record<string, string>> {
  const tables = readAll(
    db,
    z.object({ name: z.string() }),
    `SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`,
  );
  return Object.fromEntries(
    tables.map(({ name }) => {
      const columns = readAll(
        db,
        columnRow,
        'SELECT name, type, dflt_value AS "default" FROM pragma_table_info(?)',
        name,
      );
      return [
        name,
        Object.fromEntries(
          columns.map((column) => [column.name, `${column.type} ${column.default ?? ''}`.trim()]),
        ),
      ];
    }),
  );
}

describe('migrations', () => {
  it('are numbered upwards by tens', () => {
    const versions = migrations.map(({ version }) => version);
    expect(versions.filter((version) => version % 10 !== 0)).toEqual([]);
    expect(versions).toEqual([...new Set(versions)].toSorted((a, b) => a - b));
  });

  it('0 → 10: an empty file gets the change log, the records and the drafts', () => {
    const db = fileAt(0);
    expect(schemaOf(db)).toEqual({});
    migrate(db, 10);
    expect(schemaVersion(db)).toBe(10);
    expect(Object.keys(schemaOf(db))).toEqual(
      expect.arrayContaining(['change', 'draft', 'writer', 'entry', 'meeting']),
    );
  });

  it('40 → 50: nobody’s personal data were erased before that could be asked', () => {
    const db = fileAt(49);
    db.exec(
      `INSERT INTO collaborator (id, name, unit) VALUES ('a', 'Đỗ Minh Quân', 'Đoàn phường'), ('b', '', 'Hội')`,
    );
    const before = readAll(db, z.looseObject({}), 'SELECT * FROM collaborator ORDER BY id');
    migrate(db, 50);
    expect(readAll(db, z.looseObject({}), 'SELECT * FROM collaborator ORDER BY id')).toEqual(
      before.map((row) => ({ ...row, erased: false })),
    );
  });

  it('do nothing to a file that is up to date', () => {
    const db = fileAt(latestVersion);
    const before = schemaOf(db);
    migrate(db);
    expect(schemaOf(db)).toEqual(before);
  });

  it('only ever add: every table and column that was committed is still there, as it was', async () => {
    const schema = `${JSON.stringify(schemaOf(fileAt(latestVersion)), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('schema-snapshot.json');
  });
});

describe('the tables of records', () => {
  it.each(recordTypeNames)(
    '%s has a column for every field, holding what the field is while blank',
    (type) => {
      const db = fileAt(latestVersion);
      db.pragma('foreign_keys = OFF');
      const { name, columns } = table(type);
      db.prepare(`INSERT INTO ${name} (id) VALUES ('x')`).run();
      const row = db.prepare(`SELECT * FROM ${name}`).get();
      const blank = Object.entries({ ...recordTypes[type].blank, deleted: false });
      expect(row).toEqual({
        id: 'x',
        ...Object.fromEntries(
          blank.map(([field, value]) => [
            columns.get(field),
            typeof value === 'boolean' ? Number(value) : value,
          ]),
        ),
      });
    },
  );
});
