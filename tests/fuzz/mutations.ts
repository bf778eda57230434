import Database from 'better-sqlite3';
import { z } from 'zod';
import { chainLink, digestOf } from '../../src/store/log/hash-chain.ts';
import { badChanges } from '../check/bad-changes.ts';
import { addUp, forge } from '../check/forged-changes.ts';
import { randomFrom } from '../files/damage.ts';
import { flipBytes } from './flip-bytes.ts';

/** What was done to a file; the same for the same seed. */
export interface Mutation {
  readonly name: string;
  apply(path: string): void;
}

/** Draws one of a list. */
type Draw = <T>(list: readonly T[]) => T;

/** The mutation of a file that a seed stands for: of values, rows, schema or bytes, with links made to fit or not. */
export function mutationOf(seed: number): Mutation {
  const random = randomFrom(seed);
  const draw: Draw = (list) => {
    const drawn = list[Math.floor(random() * list.length)];
    if (drawn === undefined) throw new Error('nothing to draw from');
    return drawn;
  };
  const kind = draw([
    ofChange,
    ofChange,
    ofPayload,
    ofPayload,
    ofPayload,
    ofRow,
    ofSchema,
    ofBytes,
    ofForger,
  ]);
  return kind(draw, random);
}

/** Values that are at home nowhere, and some that are somewhere. */
const strangers: readonly (string | number | null | Buffer)[] = [
  ...[
    '',
    ' ',
    'x',
    'zz',
    'zzzz',
    'a0',
    'a00',
    '__proto__',
    'constructor',
    'toString',
    'null',
    '0',
    '-1',
    '1e999',
  ],
  ...[
    'ffffffffffff-ffff-ffffffffffffffff',
    '1000000000000-0000-aaaaaaaaaaaaaaaa',
    '000000000NaN-0000-aaaaaaaaaaaaaaaa',
  ],
  ...[
    'e677d21fdbff-ffff-aaaaaaaaaaaaaaaa',
    '2026-11-30',
    'hôm qua',
    'meeting',
    'entry',
    'ransom',
    'online',
    'deleted',
  ],
  ...[
    `'; DROP TABLE change; --`,
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\uffff',
    '🙂',
    'A'.repeat(1000),
    'Đ'.repeat(300_000),
  ],
  ...[
    '01a209de-73cb-7d5f-9843-23f2da0e1a37',
    '01a22fff-73cb-7d5f-9843-23f2da0e1a01',
    '{}',
    '[]',
    '{"set":{},"base":{}}',
  ],
  ...[
    0,
    1,
    -1,
    2,
    1.5,
    2 ** 31,
    2 ** 53,
    -(2 ** 53),
    1e308,
    253_402_300_800_000,
    null,
    Buffer.from([0]),
    Buffer.alloc(32),
  ],
];

const columns = [
  'stamp',
  'writer',
  'seq',
  'action',
  'verb',
  'person',
  'wall_time',
  'record_type',
  'record_id',
  'payload',
];

/** One column of one change. */
function ofChange(draw: Draw, random: () => number): Mutation {
  const [column, value, where] = [draw(columns), draw(strangers), random()];
  const [fits, addsUp] = [random() < 0.8, random() < 0.7];
  return edit(`change.${column} = ${shown(value)}`, (db) => {
    const rowid = rowAt(db, 'change', where);
    db.prepare(`UPDATE OR IGNORE change SET ${column} = ? WHERE rowid = ?`).run(value, rowid);
    if (fits) linkAnew(db);
    if (addsUp) addUp(db);
  });
}

/** Something within one payload. */
function ofPayload(draw: Draw, random: () => number): Mutation {
  const [part, value, where, which] = [
    draw(['set', 'set', 'base', 'seen']),
    draw(strangers),
    random(),
    random(),
  ];
  const isNew = random() < 0.2;
  const key = draw([
    'position',
    'kind',
    'startsAt',
    'content',
    'deleted',
    'meetingId',
    'state',
    '__proto__',
    'log',
    'x',
  ]);
  const wraps = draw([
    (v: unknown) => v,
    (v: unknown) => [v],
    (v: unknown) => ({ v }),
    (v: unknown) => [[v]],
  ]);
  const addsUp = random() < 0.7;
  const given = value instanceof Buffer ? true : value;
  return edit(`payload ${part} ${isNew ? key : 'one'} = ${shown(value)}`, (db) => {
    const rowid = rowAt(db, 'change', where);
    const payload = payloadOf(db, rowid);
    const entries = Object.entries(payload[part] ?? {});
    const at = Math.floor(which * entries.length);
    const [name] = entries[at] ?? [key];
    const changed = Object.fromEntries([
      ...entries,
      [isNew ? key : name, part === 'set' ? given : wraps(given)],
    ]);
    const text = JSON.stringify({ ...payload, [part]: changed });
    db.prepare('UPDATE OR IGNORE change SET payload = ? WHERE rowid = ?').run(text, rowid);
    linkAnew(db);
    if (addsUp) addUp(db);
  });
}

const tables = [
  'writer',
  'draft',
  'merge',
  'gap',
  'conflict',
  'meeting',
  'entry',
  'entry_topic',
  'attendance',
  'change',
  'search_state',
  'search_record',
];

/** A row that goes, or one column of it. */
function ofRow(draw: Draw, random: () => number): Mutation {
  const [name, value, where, which, goes] = [
    draw(tables),
    draw(strangers),
    random(),
    random(),
    random() < 0.3,
  ];
  return edit(`${goes ? 'no row of' : 'a row of'} ${name} ${shown(value)}`, (db) => {
    const names = z
      .array(z.string())
      .parse(db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(name));
    const keys = z
      .array(z.string())
      .parse(db.prepare('SELECT name FROM pragma_table_info(?) WHERE pk > 0').pluck().all(name));
    const order = (keys.length > 0 ? keys : names).join(', ');
    const count = Number(db.prepare(`SELECT count(*) FROM ${name}`).pluck().get());
    const chosen = `(${order}) IN (SELECT ${order} FROM ${name} ORDER BY ${order} LIMIT 1 OFFSET ?)`;
    const at = Math.floor(where * count);
    const column = names[Math.floor(which * names.length)] ?? order;
    if (goes) db.prepare(`DELETE FROM ${name} WHERE ${chosen}`).run(at);
    else db.prepare(`UPDATE OR IGNORE ${name} SET ${column} = ? WHERE ${chosen}`).run(value, at);
  });
}

const endless =
  'WITH RECURSIVE c (x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM c) SELECT x AS id, x AS deleted FROM c';

/** What the schema may become: in place of %, a table of ours. */
const schemas = [
  'CREATE TRIGGER evil AFTER INSERT ON % BEGIN DELETE FROM conflict; END',
  `CREATE TRIGGER evil AFTER INSERT ON change BEGIN DELETE FROM %; END`,
  `ALTER TABLE % RENAME TO was; CREATE VIEW % AS ${endless}`,
  'ALTER TABLE % RENAME TO was',
  `CREATE VIEW evil AS ${endless}`,
  'CREATE INDEX evil ON % (rowid)',
  'CREATE TABLE evil AS SELECT * FROM %',
  'CREATE VIRTUAL TABLE evil USING fts5(x)',
  `ALTER TABLE % ADD COLUMN evil TEXT GENERATED ALWAYS AS (hex(zeroblob(1000))) VIRTUAL`,
  'ALTER TABLE % ADD COLUMN evil INTEGER CHECK (evil IS NULL)',
  'ALTER TABLE % ADD COLUMN evil',
  'DROP TABLE %',
  `PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = '%'; PRAGMA writable_schema = RESET`,
  `PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'change') WHERE name = '%'; PRAGMA writable_schema = RESET`,
  `PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE ' WHERE name = '%'; PRAGMA writable_schema = RESET`,
  `PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = '%'; PRAGMA writable_schema = RESET`,
  `PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = NULL WHERE name = '%'; PRAGMA writable_schema = RESET`,
  'ANALYZE',
  'PRAGMA user_version = 90',
  'PRAGMA user_version = 110',
  'PRAGMA user_version = -10',
  'PRAGMA encoding = "UTF-16"; PRAGMA page_size = 512',
];
const ours = [
  'change',
  'writer',
  'meeting',
  'entry',
  'task',
  'draft',
  'merge',
  'gap',
  'conflict',
  'search_state',
  'search_data',
];

function ofSchema(draw: Draw): Mutation {
  const sql = draw(schemas).replaceAll('%', draw(ours));
  return edit(sql, (db) => {
    db.exec(sql);
  });
}

function ofBytes(draw: Draw, random: () => number): Mutation {
  const [count, where] = [draw([1, 1, 2, 5]), random()];
  return { name: `${count} bytes flipped from ${where}`, apply: (path) => flipBytes(path, where, count) };
}

/** One more change, by a writer nobody knows. */
function ofForger(draw: Draw): Mutation {
  const [name, forged] = draw(badChanges.filter(([each]) => !each.startsWith('60 million')));
  const second = draw([null, draw(badChanges.slice(0, 20))]);
  const both = [forged, ...(second === null ? [] : [second[1]])];
  return {
    name: `forged: ${name}${second === null ? '' : `, ${second[0]}`}`,
    apply: (path) => forgeAll(path, both),
  };
}

function forgeAll(path: string, forged: readonly (typeof badChanges)[number][1][]): void {
  const db = new Database(path, { readonly: true });
  const meetingId = z.string().parse(db.prepare('SELECT id FROM meeting ORDER BY id LIMIT 1').pluck().get());
  db.close();
  tolerating(() =>
    forge(
      path,
      forged.map((make) => make(meetingId)),
    ),
  );
}

function shown(value: unknown): string {
  return String(value).slice(0, 30);
}

function edit(name: string, work: (db: Database.Database) => void): Mutation {
  return {
    name,
    apply: (path) => {
      const db = new Database(path);
      db.unsafeMode(true);
      db.pragma('foreign_keys = OFF');
      db.pragma('synchronous = OFF');
      tolerating(() => work(db));
      tolerating(() => db.close());
    },
  };
}

/** What SQLite itself does not let anybody write is no mutation; the file stays as it is. */
function tolerating(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
  }
}

function rowAt(db: Database.Database, name: string, where: number): number {
  const rowids = z
    .array(z.number())
    .parse(db.prepare(`SELECT rowid FROM ${name} ORDER BY rowid`).pluck().all());
  return rowids[Math.floor(where * rowids.length)] ?? 1;
}

const parts = z.record(z.string(), z.record(z.string(), z.unknown()));

function payloadOf(db: Database.Database, rowid: number): z.infer<typeof parts> {
  return parts.parse(
    JSON.parse(z.string().parse(db.prepare('SELECT payload FROM change WHERE rowid = ?').pluck().get(rowid))),
  );
}

const linked = z.object({
  rowid: z.number(),
  stamp: z.string(),
  writer: z.string(),
  seq: z.number(),
  action: z.string(),
  verb: z.string(),
  person: z.string(),
  wallTime: z.number(),
  recordType: z.string(),
  recordId: z.string(),
  payload: z.string(),
});

/** Makes all digests and links fit what stands there now, as somebody who knows the format can. */
function linkAnew(db: Database.Database): void {
  const rows = db
    .prepare(
      `SELECT rowid, stamp, writer, seq, action, verb, person, wall_time AS wallTime, record_type AS recordType,
        record_id AS recordId, payload FROM change ORDER BY writer, seq`,
    )
    .all();
  const update = db.prepare('UPDATE change SET digest = ?, chain = ? WHERE rowid = ?');
  let last: { writer: string; chain: Buffer } | null = null;
  db.transaction(() => {
    for (const row of rows) {
      const change = linked.parse(row);
      const digest = digestOf(change.payload);
      const chain: Buffer = chainLink(last?.writer === change.writer ? last.chain : null, change, digest);
      update.run(digest, chain, change.rowid);
      last = { writer: change.writer, chain };
    }
  })();
}
