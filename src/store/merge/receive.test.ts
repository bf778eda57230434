import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bring, copyOf, lookInto, twoPcs } from '../../../tests/merge/two-pcs.ts';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';
import { sweepUnfinished } from '../disk/partial-files.ts';
import { chainLink, digestOf } from '../log/hash-chain.ts';
import { connect } from '../sqlite/connection.ts';
import { migrate } from '../sqlite/migrations/index.ts';

const noTags = { topicIds: [], agencyIds: [] };

const refusal = (pc: TestStore, path: string) => pc.refusal('merge.inspect', { job: uuidv7(), path });

function alter(path: string, sql: string): string {
  const db = new Database(path);
  db.exec(sql);
  db.close();
  return path;
}

describe('a file that is brought', () => {
  it.each([
    ['half a save in it', (path: string) => alter(path, `UPDATE entry SET content = 'nửa chừng'`)],
    ['a change missing', (path: string) => alter(path, 'DELETE FROM change WHERE seq = 2 AND wall_time > 0')],
    [
      'its end missing',
      (path: string) => truncateSync(path, Math.floor(readFileSync(path).length / 8192) * 4096),
    ],
  ])('with %s is not merged; one is asked to copy it again', async (_, tear) => {
    const { here, there, meetingId } = await twoPcs();
    await there.ask('entry.add', { meetingId, fields: { content: 'Một' }, ...noTags });
    const path = copyOf(there);
    tear(path);
    expect(await refusal(here, path)).toBe('copy-torn');
  });

  it('whose past was rewritten, with links that fit, is told from the past that is known here', async () => {
    const { here, there, meetingId } = await twoPcs();
    await there.ask('entry.add', { meetingId, fields: { content: 'Đã ghi' }, ...noTags });
    await bring(here, there);
    const path = copyOf(there);
    rewriteNewest(path, 'Đã ghi', 'Ghi khác');
    expect(await refusal(here, path)).toBe('copy-altered');
  });

  it('of an older version is brought up to date in private', async () => {
    const here = await temporaryStore();
    const path = join(temporaryFolder(), 'cu.db');
    const old = connect(path);
    old.pragma('application_id = 0x4749414f');
    migrate(old, 10);
    old.close();
    const before = readFileSync(path);
    expect(await here.ask('merge.inspect', { job: uuidv7(), path })).toMatchObject({
      summary: { changes: 0 },
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('that is protected opens with its passphrase', async () => {
    const { here, there, meetingId } = await twoPcs();
    await there.ask('entry.add', { meetingId, fields: { content: 'Một' }, ...noTags });
    const path = `${copyOf(there)}.age`;
    await there.ask('file.send', { to: path, passphrase: 'mật khẩu dài', job: uuidv7() });
    expect(await refusal(here, path)).toBe('file-protected');
    const wrong = { job: uuidv7(), path, passphrase: 'không phải' };
    expect(await here.refusal('merge.inspect', wrong)).toBe('wrong-passphrase');
    const right = { job: uuidv7(), path, passphrase: 'mật khẩu dài' };
    expect(await here.ask('merge.inspect', right)).toMatchObject({ summary: { changes: 1 } });
  });

  it('is compared by day, whatever the hour', async () => {
    let clock = new Date(2026, 8, 15, 8).getTime();
    const { here, there, meetingId } = await twoPcs({ now: () => clock });
    for (const hour of [8, 12, 23]) {
      clock = new Date(2026, 8, 15, hour, 59).getTime();
      await there.ask('entry.add', { meetingId, fields: { content: String(hour) }, ...noTags });
    }
    const { people } = (await lookInto(here, there)).summary;
    expect(people).toMatchObject([{ day: '2026-09-15', new: 3 }]);
  });
});

describe('private copies', () => {
  it('of a program that died are taken away, those of one that runs are not', () => {
    const dead = join(tmpdir(), 'giaoban-private-999999999-abcdef');
    const alive = join(tmpdir(), `giaoban-private-${process.pid}-abcdef`);
    for (const folder of [dead, alive]) {
      mkdirSync(folder);
      writeFileSync(join(folder, 'giaoban.db'), 'nội dung');
    }
    sweepUnfinished();
    const left = readdirSync(tmpdir());
    expect([dead, alive].map((folder) => left.includes(folder.slice(tmpdir().length + 1)))).toEqual([
      false,
      true,
    ]);
  });
});

const newest = z.object({
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
  previous: z.instanceof(Buffer).nullable(),
});

/** Alters the newest change and makes digest and link fit it, as somebody who knows the format could. */
function rewriteNewest(path: string, from: string, to: string): void {
  const db = new Database(path);
  const change = newest.parse(
    db
      .prepare(
        `SELECT stamp, writer, seq, action, verb, person, wall_time AS wallTime, record_type AS recordType,
          record_id AS recordId, payload,
          (SELECT chain FROM change AS p WHERE p.writer = change.writer AND p.seq = change.seq - 1) AS previous
        FROM change ORDER BY stamp DESC LIMIT 1`,
      )
      .get(),
  );
  const payload = change.payload.replace(from, to);
  const digest = digestOf(payload);
  const chain = chainLink(change.previous, change, digest);
  db.prepare('UPDATE change SET payload = ?, digest = ?, chain = ? WHERE stamp = ?').run(
    payload,
    digest,
    chain,
    change.stamp,
  );
  db.prepare('UPDATE entry SET content = ? WHERE content = ?').run(to, from);
  db.close();
}
