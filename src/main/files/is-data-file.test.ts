import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { temporaryStore } from '../../../tests/store/temporary-store.ts';
import { isDataFile } from './is-data-file.ts';

it('knows a database of this program by its header, whatever its name', async () => {
  const { path } = await temporaryStore();
  expect(await isDataFile(path)).toBe(true);
});

it.each([
  ['nothing', Buffer.alloc(0)],
  ['a text', Buffer.from('Biên bản')],
  ['the database of another program', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(84)])],
])('leaves %s alone', async (_, bytes) => {
  const path = join(temporaryFolder(), 'giaoban-2.db');
  writeFileSync(path, bytes);
  expect(await isDataFile(path)).toBe(false);
});

it('opens no folder and no pipe, and lets a file that is gone be told of by whoever opens it', async () => {
  const folder = join(temporaryFolder(), 'giaoban-3.db');
  mkdirSync(folder);
  expect(await isDataFile(folder)).toBe(false);
  if (process.platform !== 'win32') {
    const pipe = join(temporaryFolder(), 'giaoban-4.db');
    execFileSync('mkfifo', [pipe]);
    expect(await isDataFile(pipe)).toBe(false);
  }
  expect(await isDataFile(join(folder, 'không có.db'))).toBe(true);
});
