import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { failedChecks } from '../../../tests/documents/acceptance/check-document.ts';
import { readDocx } from '../../../tests/documents/acceptance/read-docx.ts';
import { temporaryStore } from '../../../tests/store/temporary-store.ts';
import { profileById } from '../../shared/documents/profile.ts';
import { runCli } from './cli.ts';

/** Runs a command and gives what it ended with and said. */
async function cli(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await runCli(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { exit, out: out.join('\n'), err: err.join('\n') };
}

/** The path of a file with two meetings and an entry; the program still has it open, as it would on a working day. */
async function fileAtWork(): Promise<string> {
  const store = await temporaryStore();
  const { id: meetingId } = await store.ask('meeting.create', {
    fields: {
      title: 'Hội nghị giao ban',
      periodKind: 'quarter',
      periodNumber: 3,
      periodYear: 2026,
      startsAt: '2026-09-15T08:00',
    },
  });
  await store.ask('meeting.create', {
    fields: { title: 'Hội nghị chuyên đề', startsAt: '2026-10-01T08:00' },
  });
  await store.ask('entry.add', {
    meetingId,
    fields: { content: 'Đường ngập khi mưa lớn' },
    topicIds: [],
    agencyIds: [],
  });
  return store.path;
}

describe('the command line', () => {
  it('explains itself in either language', async () => {
    expect(await cli('--help')).toMatchObject({ exit: 0, out: expect.stringContaining('giaoban check TỆP') });
    expect(await cli('--help', '--lang=en')).toMatchObject({
      exit: 0,
      out: expect.stringContaining('giaoban check FILE'),
    });
  });

  it.each([
    [[]],
    [['frobnicate']],
    [['check']],
    [['check', 'a', 'b']],
    [['info', '--nonsense', 'a']],
    [['constructor', 'a']],
  ])('answers %j with how to ask', async (args) => {
    expect(await cli(...args)).toMatchObject({ exit: 2, err: expect.stringContaining('--help') });
  });

  it('checks a file without touching it, also while the program has it open', async () => {
    const path = await fileAtWork();
    const before = readFileSync(path);
    expect(await cli('check', path)).toMatchObject({ exit: 0, err: '' });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('names the PC whose log was altered, and ends with 1', async () => {
    const original = await fileAtWork();
    const path = `${original}-altered`;
    copyFileSync(original, path);
    const altered = new Database(path);
    altered.exec(`UPDATE change SET payload = replace(payload, 'ngập', 'khô') WHERE record_type = 'entry'`);
    altered.close();
    expect(await cli('check', path)).toMatchObject({ exit: 1, err: expect.stringContaining('VP-01') });
  });

  it('says what a file holds, for people and for scripts', async () => {
    const path = await fileAtWork();
    expect(await cli('info', path)).toMatchObject({ exit: 0, out: expect.stringContaining('meeting: 2') });
    const { out } = await cli('info', path, '--json');
    const shape = z.object({
      records: z.record(z.string(), z.number()),
      contentHash: z.string(),
      conflicts: z.number(),
    });
    expect(shape.parse(JSON.parse(out))).toMatchObject({ records: { meeting: 2, entry: 1 }, conflicts: 0 });
  });

  it('exports the minutes of the one meeting that is meant', async () => {
    const path = await fileAtWork();
    const out = join(path, '..', 'bien-ban.docx');
    expect(await cli('export-minutes', path, 'quy iii', out)).toMatchObject({ exit: 0 });
    expect(failedChecks(readDocx(readFileSync(out)), profileById('hd05'))).toEqual([]);
    expect(await cli('export-minutes', path, 'hoi nghi', out)).toMatchObject({
      exit: 1,
      err: expect.stringContaining('chuyên đề'),
    });
  });

  it('backs a file up as one checked copy', async () => {
    const path = await fileAtWork();
    const folder = join(path, '..', 'sao-luu');
    expect(await cli('backup', path, folder)).toMatchObject({ exit: 0 });
    const [name = ''] = readdirSync(folder);
    expect(await cli('check', join(folder, name))).toMatchObject({ exit: 0 });
    expect(JSON.parse((await cli('info', join(folder, name), '--json')).out)).toMatchObject({
      records: { entry: 1 },
    });
  });

  it('backs nothing up into a file, and says that it is one', async () => {
    const path = await fileAtWork();
    for (const folder of [path, join(path, 'sao-luu')])
      expect(await cli('backup', path, folder)).toMatchObject({
        exit: 1,
        err: expect.stringContaining('“giaoban.db” là một tệp, không phải thư mục'),
      });
  });

  it('merges one file into another, once', async () => {
    const [theirs, ours] = [await temporaryStore(), await temporaryStore()];
    const { id: meetingId } = await theirs.ask('meeting.create', { fields: { title: 'Hội nghị' } });
    await theirs.ask('entry.add', { meetingId, fields: { content: 'Một' }, topicIds: [], agencyIds: [] });
    await ours.ask('file.close', {});
    expect(await cli('merge', theirs.path, ours.path)).toMatchObject({
      exit: 0,
      out: expect.stringContaining('entry: +1'),
    });
    expect(await cli('merge', theirs.path, ours.path)).toMatchObject({
      exit: 0,
      out: expect.stringContaining('Không có gì mới'),
    });
    const hashOf = async (path: string) => JSON.parse((await cli('info', path, '--json')).out).contentHash;
    expect(await hashOf(ours.path)).toBe(await hashOf(theirs.path));
  });

  it('says in words that a file is not there', async () => {
    expect(await cli('check', '/nowhere/giaoban.db')).toMatchObject({
      exit: 1,
      err: expect.stringContaining('giaoban.db'),
    });
  });
});
