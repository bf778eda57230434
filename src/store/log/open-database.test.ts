import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { toAppError } from '../base/errors.ts';
import { APPLICATION_ID, closeDatabase } from '../sqlite/connection.ts';
import { latestVersion } from '../sqlite/migrations/index.ts';
import { openDatabase } from './open-database.ts';

function openAndClose(path: string): void {
  openDatabase(path).db.close();
}

function refusal(path: string) {
  try {
    openAndClose(path);
  } catch (thrown) {
    return toAppError(thrown, path);
  }
  throw new Error('The file was opened');
}

describe('openDatabase', () => {
  it('sets the file up so that a copy of it is whole and a save survives a power cut', () => {
    const { db, created } = openDatabase(join(temporaryFolder(), 'giaoban.db'));
    onTestFinished(() => {
      db.close();
    });
    const setting = (name: string): unknown => db.pragma(name, { simple: true });
    expect(created).toBe(true);
    expect(setting('journal_mode')).toBe('truncate');
    expect(setting('synchronous')).toBe(2);
    expect(setting('locking_mode')).toBe('exclusive');
    expect(setting('foreign_keys')).toBe(1);
    expect(setting('trusted_schema')).toBe(0);
    expect(setting('application_id')).toBe(APPLICATION_ID);
    expect(setting('user_version')).toBe(latestVersion);
  });

  it('opens again what it made', () => {
    const path = join(temporaryFolder(), 'giaoban.db');
    openAndClose(path);
    const { db, created } = openDatabase(path);
    db.close();
    expect(created).toBe(false);
  });

  it('leaves one file in the folder once it is closed', () => {
    const folder = temporaryFolder();
    const { db } = openDatabase(join(folder, 'giaoban.db'));
    db.prepare('INSERT INTO draft VALUES (?, ?, ?, ?)').run('d', 'k', 'c', 1);
    closeDatabase(db);
    expect(readdirSync(folder)).toEqual(['giaoban.db']);
  });

  it('refuses a second opener while the file is open, and says so', () => {
    const path = join(temporaryFolder(), 'giaoban.db');
    const { db } = openDatabase(path);
    onTestFinished(() => {
      db.close();
    });
    expect(refusal(path)).toEqual({ code: 'file-in-use', params: { file: 'giaoban.db' } });
  });

  it.each([
    ['a text file', (path: string) => writeFileSync(path, 'Không phải tệp dữ liệu của Giao ban')],
    [
      'another program’s database',
      (path: string) => new Database(path).exec('CREATE TABLE notes (text)').close(),
    ],
  ])('refuses %s and leaves it as it was', (_, make) => {
    const path = join(temporaryFolder(), 'other.db');
    make(path);
    const before = readFileSync(path);
    expect(refusal(path)).toEqual({ code: 'file-not-ours', params: { file: 'other.db' } });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('refuses a file of a newer version and leaves it as it was', () => {
    const path = join(temporaryFolder(), 'giaoban.db');
    openAndClose(path);
    const newer = new Database(path);
    newer.pragma(`user_version = ${latestVersion + 10}`);
    newer.close();
    const before = readFileSync(path);
    expect(refusal(path)).toEqual({ code: 'file-newer', params: { file: 'giaoban.db' } });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('names a folder that is not there', () => {
    expect(refusal(join(temporaryFolder(), 'nowhere', 'giaoban.db')).code).toBe('file-missing');
  });
});
