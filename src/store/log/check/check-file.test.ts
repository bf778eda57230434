import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../../tests/store/temporary-folder.ts';
import { temporaryStore } from '../../../../tests/store/temporary-store.ts';
import { checkFile } from './check-file.ts';
import { contentHash } from './content-hash.ts';

/** A closed file with a meeting of some entries. */
async function fileWithMeeting(): Promise<string> {
  const store = await temporaryStore();
  const { id: meetingId } = await store.ask('meeting.create', { fields: { title: 'Hội nghị' } });
  for (let number = 1; number <= 20; number += 1) {
    const fields = { content: `Ý kiến ${number}` };
    await store.ask('entry.add', { meetingId, fields, topicIds: [], agencyIds: [] });
  }
  await store.ask('file.close', {});
  return store.path;
}

function alter(path: string, sql: string): void {
  const db = new Database(path);
  db.exec(sql);
  db.close();
}

describe('checkFile', () => {
  it('passes a file the program wrote, and changes no byte of it', async () => {
    const path = await fileWithMeeting();
    const before = readFileSync(path);
    expect(checkFile(path)).toMatchObject({ state: 'whole' });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it.each([
    [
      'an altered word in an older entry',
      `UPDATE change SET payload = replace(payload, 'Ý kiến 3', 'Ý kiến x')`,
      'altered',
    ],
    [
      'an altered name in the log',
      `UPDATE change SET person = 'Ai khác' WHERE seq = 5 AND person <> 'Giao ban'`,
      'altered',
    ],
    ['a change taken out of the log', `DELETE FROM change WHERE payload LIKE '%Ý kiến 7%'`, 'torn'],
    [
      'a record without its change, as half a transaction leaves it',
      `UPDATE entry SET content = 'khác' WHERE content = 'Ý kiến 2'`,
      'torn',
    ],
    ['a record that is gone', `DELETE FROM entry WHERE content = 'Ý kiến 9'`, 'torn'],
  ])('finds %s', async (_, sql, state) => {
    const path = await fileWithMeeting();
    alter(path, sql);
    expect(checkFile(path)).toMatchObject({ state });
  });

  it('finds a file that was cut off', async () => {
    const path = await fileWithMeeting();
    truncateSync(path, Math.floor(readFileSync(path).length / 2 / 4096) * 4096);
    expect(checkFile(path)).toMatchObject({ state: 'damaged' });
  });

  it('refuses what is not ours', () => {
    const path = join(temporaryFolder(), 'ghi chép.txt');
    writeFileSync(path, 'Không phải tệp dữ liệu');
    expect(checkFile(path)).toEqual({
      state: 'refused',
      error: { code: 'file-not-ours', params: { file: 'ghi chép.txt' } },
    });
  });
});

describe('contentHash', () => {
  it('is the same for the same records, and another for others', async () => {
    const path = await fileWithMeeting();
    const copy = `${path}.copy`;
    copyFileSync(path, copy);
    const hashOf = (file: string) => {
      const db = new Database(file);
      const hash = contentHash(db);
      db.close();
      return hash;
    };
    expect(hashOf(copy)).toBe(hashOf(path));
    alter(copy, `UPDATE entry SET content = content || '.' WHERE content = 'Ý kiến 4'`);
    expect(hashOf(copy)).not.toBe(hashOf(path));
  });
});
