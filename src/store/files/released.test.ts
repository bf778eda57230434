import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bring } from '../../../tests/merge/two-pcs.ts';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { temporaryStore } from '../../../tests/store/temporary-store.ts';
import { fileInfo } from '../cli/info.ts';
import { checkFile } from '../log/check/check-file.ts';
import { latestVersion } from '../sqlite/migrations/index.ts';

/*
 * Files as released versions wrote them, with what they held. Before a migration is begun,
 * `node scripts/released-file.ts` adds one of the schema before it.
 */
const released = fileURLToPath(new URL('../../../e2e/released', import.meta.url));
const files = readdirSync(released).filter((name) => name.endsWith('.db'));
const held = z.object({
  changes: z.number(),
  records: z.record(z.string(), z.number()),
  conflicts: z.number(),
  /** What is in sight again since a removal in dispute removes nothing (schema 110). */
  inSightAgain: z.record(z.string(), z.number()),
});

function heldIn(name: string) {
  const { inSightAgain, records, ...rest } = held.parse(
    JSON.parse(readFileSync(join(released, name.replace(/db$/, 'json')), 'utf8')),
  );
  const shown = Object.entries(records).map(([type, count]) => [type, count + (inSightAgain[type] ?? 0)]);
  return { ...rest, records: z.record(z.string(), z.number()).parse(Object.fromEntries(shown)) };
}

async function opened(name: string) {
  const path = join(temporaryFolder(), 'giaoban.db');
  copyFileSync(join(released, name), path);
  return temporaryStore({ path });
}

/** Every value in the log, to be compared before and after. */
function logOf(path: string): unknown[] {
  const db = new Database(path, { readonly: true });
  const log = db.prepare('SELECT stamp, payload, chain FROM change ORDER BY stamp').all();
  db.close();
  return log;
}

describe.each(files)('%s, a file of a released version', (name) => {
  it('opens with everything that was in it, and is written on', async () => {
    const log = logOf(join(released, name));
    const pc = await opened(name);
    const [meeting] = await pc.ask('meeting.list', {});
    await pc.ask('record.edit', {
      type: 'meeting',
      id: meeting?.id ?? '',
      fields: { otherInformation: 'Có ghi âm' },
    });
    await pc.ask('file.close', {});

    expect(checkFile(pc.path)).toMatchObject({ state: 'whole' });
    expect(logOf(pc.path).slice(0, log.length)).toEqual(log);
    const db = new Database(pc.path);
    const { changes, records, conflicts, version } = fileInfo(db, name);
    db.close();
    const expected = heldIn(name);
    expect(version).toBe(latestVersion);
    expect(changes).toBe(expected.changes + 1);
    expect(records).toMatchObject(expected.records);
    expect(conflicts).toBe(expected.conflicts);
  });

  it('is brought into a new file, with its history and its conflicts', async () => {
    const [here, there] = [await temporaryStore({ id: '00000000000000c3' }), await opened(name)];
    await bring(here, there);
    expect(await here.ask('conflict.count', {})).toBe(heldIn(name).conflicts);
    const [meeting] = await here.ask('meeting.list', {});
    const entries = await here.ask('entry.list', { meetingId: meeting?.id ?? '' });
    expect(entries.length).toBe(heldIn(name).records.entry);
  });
});
