import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { ExpectedError } from '../../shared/contract/errors.ts';
import { retrying } from './retrying.ts';
import { failureCode, writeSafely } from './write-document.ts';

const bytes = new TextEncoder().encode('nội dung mới');

/** An error as Node reports one of the system. */
function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('writing a file', () => {
  it('makes it, or replaces it whole, and leaves nothing beside it', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'Biên bản.docx');
    await writeSafely(path, bytes);
    writeFileSync(path, 'nội dung cũ, dài hơn nội dung mới rất nhiều');
    await writeSafely(path, bytes);
    expect(readFileSync(path, 'utf8')).toBe('nội dung mới');
    expect(readdirSync(folder)).toEqual(['Biên bản.docx']);
  });

  it('that cannot take its place leaves the old one, removes its own and names the file', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'Biên bản.docx');
    mkdirSync(path);
    writeFileSync(join(path, 'cũ'), '');
    const failure: unknown = await writeSafely(path, bytes).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ExpectedError);
    expect(failure).toMatchObject({
      error: { code: 'is-folder', params: { file: 'Biên bản.docx' } },
    });
    expect(readdirSync(folder)).toEqual(['Biên bản.docx']);
    expect(readdirSync(path)).toEqual(['cũ']);
  });

  it('into a folder that is gone is told as not written', async () => {
    const path = join(temporaryFolder(), 'không có', 'Biên bản.docx');
    await expect(writeSafely(path, bytes)).rejects.toMatchObject({ error: { code: 'document-not-written' } });
  });
});

describe('what a failure means', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EACCES', 'file-read-only'],
    ['EROFS', 'file-read-only'],
    ['EBUSY', 'document-open-elsewhere'],
    ['EIO', 'document-not-written'],
  ])('%s is %s', async (code, meaning) => {
    expect(await failureCode(systemError(code), join(temporaryFolder(), 'x.docx'))).toBe(meaning);
  });

  it('EPERM, which Windows gives for two things, goes by whether the file can be written', async () => {
    const path = join(temporaryFolder(), 'x.docx');
    expect(await failureCode(systemError('EPERM'), path)).toBe('file-read-only');
    writeFileSync(path, '');
    expect(await failureCode(systemError('EPERM'), path)).toBe('document-open-elsewhere');
  });
});

describe('a file held by something else', () => {
  it('is tried again until it is free', async () => {
    const answers = ['EBUSY', 'EPERM'];
    let tries = 0;
    await retrying(async () => {
      tries += 1;
      const code = answers.shift();
      if (code !== undefined) throw systemError(code);
    }, [1, 1, 1]);
    expect(tries).toBe(3);
  });

  it('is given up after the last wait, and at once for any other reason', async () => {
    let tries = 0;
    const failing = (code: string) => async () => {
      tries += 1;
      throw systemError(code);
    };
    await expect(retrying(failing('EBUSY'), [1, 1])).rejects.toMatchObject({ code: 'EBUSY' });
    expect(tries).toBe(3);
    await expect(retrying(failing('ENOSPC'), [1, 1])).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(tries).toBe(4);
  });
});
