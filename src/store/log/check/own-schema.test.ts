import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { bring, copyOf, twoPcs } from '../../../../tests/merge/two-pcs.ts';
import { temporaryFolder } from '../../../../tests/store/temporary-folder.ts';
import { type TestStore, temporaryStore } from '../../../../tests/store/temporary-store.ts';
import { latestVersion } from '../../sqlite/migrations/index.ts';
import { checkFile } from './check-file.ts';

const by = { device: { id: '00000000000000a1', name: 'VP-01' }, person: 'Lan' };
const words = { fragmentsTitle: 'Mảnh', asideWords: 'trước khi sửa' };
const noTags = { topicIds: [], agencyIds: [] };

function alter(path: string, sql: string): void {
  const db = new Database(path);
  db.unsafeMode(true);
  db.exec(sql);
  db.close();
}

const endless = `WITH RECURSIVE c (x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM c)
  SELECT 's' || x AS stamp, 'w' AS writer, x AS seq, 'a' AS action, 'v' AS verb, 'p' AS person, 1 AS wall_time,
    'entry' AS record_type, 'id' AS record_id, '{}' AS payload, x'00' AS digest, x'00' AS chain, NULL AS merge_id FROM c`;
const rewrite = (from: string, to: string, name: string) => `PRAGMA writable_schema = ON;
  UPDATE sqlite_schema SET sql = replace(sql, '${from}', '${to}') WHERE name = '${name}';
  PRAGMA writable_schema = RESET;`;

const foreign: readonly (readonly [string, string])[] = [
  [
    'a trigger on the log',
    `CREATE TRIGGER evil AFTER INSERT ON change BEGIN UPDATE entry SET content = 'BỊ SỬA'; END`,
  ],
  ['a trigger on a record', 'CREATE TRIGGER evil BEFORE UPDATE ON entry BEGIN DELETE FROM conflict; END'],
  [
    'an endless view for the log',
    `ALTER TABLE change RENAME TO change_real; CREATE VIEW change AS ${endless}`,
  ],
  [
    'a view for the PCs',
    'ALTER TABLE writer RENAME TO writer_real; CREATE VIEW writer AS SELECT * FROM writer_real',
  ],
  [
    'a view for a record',
    'ALTER TABLE guest RENAME TO guest_real; CREATE VIEW guest AS SELECT * FROM guest_real',
  ],
  ['a view beside', `CREATE VIEW more AS ${endless}`],
  ['an index on what is worked out', 'CREATE INDEX evil ON entry (abs(length(content)))'],
  [
    'an index that allows one of a kind',
    `CREATE UNIQUE INDEX evil ON change (verb) WHERE verb = 'entry.edit'`,
  ],
  [
    'an index on part of the log',
    `CREATE INDEX evil ON change (record_type) WHERE json_extract(payload, '$.x') IS NULL`,
  ],
  ['a column with a condition', 'ALTER TABLE entry ADD COLUMN evil INTEGER CHECK (evil IS NULL)'],
  [
    'a column that is worked out',
    'ALTER TABLE entry ADD COLUMN evil TEXT GENERATED ALWAYS AS (content || content) VIRTUAL',
  ],
  ['a column more', `ALTER TABLE writer ADD COLUMN evil TEXT DEFAULT 'x'`],
  ['a table more', 'CREATE TABLE evil (x)'],
  ['a table of another program', 'CREATE VIRTUAL TABLE evil USING fts5(x)'],
  ['a table that takes anything', rewrite(') STRICT', ')', 'meeting')],
  ['a number that is text', rewrite('minutes_number INTEGER', 'minutes_number TEXT', 'meeting')],
  ['another default', rewrite(`DEFAULT ''regular''`, `DEFAULT ''thematic''`, 'meeting')],
  ['an index less', 'DROP INDEX change_of_record'],
  ['a table less', 'DROP TABLE draft'],
  ['no index of the search', 'DROP TABLE search'],
];

async function entriesOf(store: TestStore, meetingId: string): Promise<string[]> {
  return (await store.ask('entry.list', { meetingId })).map(({ content }) => content);
}

describe.each(foreign)('a file with %s', (_, sql) => {
  it('is neither merged nor opened, and is put right with all that is in it', async () => {
    const { here, there, meetingId } = await twoPcs();
    await there.ask('entry.add', { meetingId, fields: { content: 'Ý kiến của Minh' }, ...noTags });
    await bring(there, here);
    await there.ask('draft.save', { key: 'settings', content: 'đang gõ' });
    const path = copyOf(there);
    await there.ask('file.close', {});
    alter(path, sql);
    expect(await here.refusal('merge.inspect', { job: uuidv7(), path })).toBe('copy-foreign-parts');
    const before = readFileSync(path);
    const open = { path, backups: `${path}.backups`, ...by };
    expect(await there.refusal('file.open', open)).toBe('file-foreign-parts');
    expect(readFileSync(path).equals(before)).toBe(true);

    await there.ask('file.repair', { path, ...by, ...words });
    const repaired = await temporaryStore({ path, id: '00000000000000b2' });
    expect(await entriesOf(repaired, meetingId)).toEqual(['Đường ngập khi mưa lớn', 'Ý kiến của Minh']);
    await repaired.ask('entry.add', { meetingId, fields: { content: 'Viết tiếp' }, ...noTags });
    expect((await entriesOf(repaired, meetingId)).at(-1)).toBe('Viết tiếp');
    if (!sql.includes('draft')) expect(await repaired.ask('draft.load', { key: 'settings' })).toBe('đang gõ');
    await repaired.ask('file.close', {});
    expect(checkFile(path)).toMatchObject({ state: 'whole' });
    await here.ask('merge.inspect', { job: uuidv7(), path });
  });
});

describe('the schema of a file', () => {
  it('may hold what SQLite counted for itself', async () => {
    const { here, there } = await twoPcs();
    const path = copyOf(there);
    alter(path, 'ANALYZE');
    await here.ask('merge.inspect', { job: uuidv7(), path });
  });

  it('of a repaired file keeps the reports of its merges', async () => {
    const { here, there, meetingId } = await twoPcs();
    await here.ask('entry.add', { meetingId, fields: { content: 'Một' }, ...noTags });
    await bring(there, here);
    const path = copyOf(there);
    alter(path, foreign[0]?.[1] ?? '');
    const shop = await temporaryStore();
    await shop.ask('file.repair', { path, ...by, ...words });
    const repaired = await temporaryStore({ path });
    const [merge] = await repaired.ask('merge.list', {});
    expect(merge).toMatchObject({ changes: 1, undone: false });
    await repaired.ask('merge.undo', { job: uuidv7(), merge: merge?.merge ?? '' });
    expect(await entriesOf(repaired, meetingId)).toEqual(['Đường ngập khi mưa lớn']);
  });

  it('of an older version is held against that version', async () => {
    const released = fileURLToPath(new URL('../../../../e2e/released/schema-50.db', import.meta.url));
    const path = join(temporaryFolder(), 'cũ.db');
    copyFileSync(released, path);
    expect(checkFile(path)).toEqual({ state: 'whole', version: 50 });
    alter(path, foreign[0]?.[1] ?? '');
    expect(checkFile(path)).toEqual({ state: 'foreign', objects: ['evil'] });
    copyFileSync(released, path);
    alter(path, 'ALTER TABLE meeting ADD COLUMN version INTEGER NOT NULL DEFAULT 0');
    expect(checkFile(path)).toEqual({ state: 'foreign', objects: ['meeting'] });
  });

  it.each([
    ['more than we know', 'CREATE TABLE later (x); ALTER TABLE entry ADD COLUMN later TEXT', null],
    ['an endless view for the log', foreign[2]?.[1] ?? '', 'file-foreign-parts'],
    ['a view for a record', foreign[4]?.[1] ?? '', 'file-foreign-parts'],
    ['a column that is worked out', foreign[10]?.[1] ?? '', 'file-foreign-parts'],
  ])('of a newer version that has %s', async (_, sql, refused) => {
    const { here, there } = await twoPcs();
    const path = copyOf(there);
    alter(path, `${sql}; PRAGMA user_version = ${latestVersion + 10}`);
    const open = { path, backups: `${path}.backups`, ...by };
    if (refused === null) expect(await here.ask('file.open', open)).toMatchObject({ readOnly: 'newer' });
    else expect(await here.refusal('file.open', open)).toBe(refused);
  });

  it.each([-5, 15, 105, 2_147_483_647])('of version %d there never was is damage', async (version) => {
    const { here, there } = await twoPcs();
    const path = copyOf(there);
    alter(path, `PRAGMA user_version = ${version}`);
    expect(await here.refusal('file.open', { path, backups: `${path}.backups`, ...by })).toBe('file-damaged');
  });
});
