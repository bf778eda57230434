import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  backupsOf,
  crashes,
  type Found,
  lost,
  makeStates,
  table,
} from '../../../../tests/files/leftover-files.ts';
import { temporaryFolder } from '../../../../tests/store/temporary-folder.ts';
import { temporaryStore } from '../../../../tests/store/temporary-store.ts';
import { runCli } from '../../cli/cli.ts';
import { checkFile } from '../../log/check/check-file.ts';
import { backupFolder } from '../backups/backup-name.ts';

const job = '01a209de-73cb-4d5f-9843-23f2da0e1a37';
const device = { id: '00000000000000a1', name: 'VP-01' };

/** What is wrong with a way to get at a file, in words; nothing where every word of the file arrives. */
type Way = (found: Found) => Promise<string[]>;

const opening: Way = async (found) => {
  const store = await temporaryStore({ path: found.path, backups: backupsOf(found) });
  await store.ask('file.close', {});
  return [...lost(found, found.path), ...notWhole(found.path)];
};

const duplicating: Way = async (found) => {
  const before = found.digests();
  const to = join(temporaryFolder(), 'copy.db');
  const store = await temporaryStore();
  await store.ask('file.duplicate', { path: found.path, to });
  return [...lost(found, to), ...notWhole(to), ...touched(found, before)];
};

const merging: Way = async (found) => {
  const before = found.digests();
  const store = await temporaryStore();
  const { merge } = await store.ask('merge.inspect', { job, path: found.path, passphrase: '' });
  await store.ask('merge.apply', { job, merge });
  await store.ask('file.close', {});
  return [...lost(found, store.path), ...touched(found, before)];
};

const rescuing: Way = async (found) => {
  const before = found.digests();
  const to = join(temporaryFolder(), 'rescued.db');
  const store = await temporaryStore();
  const who = { device, person: 'Văn thư', fragmentsTitle: 'Phần còn lại' };
  await store.ask('file.rescue', { path: found.path, to, ...who });
  return [...lost(found, to), ...touched(found, before)];
};

const restoring: Way = async (found) => {
  // A backup is restored over the file: the file goes on under another name, and is opened there.
  const other = await temporaryStore({ backups: backupsOf(found) });
  await other.ask('backup.make', {});
  const [made = ''] = readdirSync(backupFolder(backupsOf(found), other.path));
  const folder = backupFolder(backupsOf(found), found.path);
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(backupFolder(backupsOf(found), other.path), made), join(folder, made));
  const input = { path: found.path, backups: backupsOf(found), name: made, asideWords: 'trước' };
  const aside = join(dirname(found.path), (await other.ask('file.restore', input)) ?? '');
  const former = await temporaryStore({ path: aside, backups: temporaryFolder() });
  await former.ask('file.close', {});
  const left = Object.keys(found.digests()).filter((each) => each.startsWith('giaoban.db-'));
  return [...lost(found, aside), ...notWhole(aside), ...left];
};

const commands: Way = async (found) => {
  const before = found.digests();
  const folder = temporaryFolder();
  const said: string[] = [];
  const run = (...args: string[]) =>
    runCli(args, { out: (line) => said.push(line), err: (line) => said.push(line) });
  const exits = [
    await run('check', found.path),
    await run('info', found.path, '--json'),
    await run('backup', found.path, folder),
  ];
  const [copy = ''] = readdirSync(folder);
  return [
    ...exits.filter((exit) => exit !== 0).map((exit) => `exit ${exit}: ${said.join(' | ')}`),
    ...lost(found, join(folder, copy)),
    ...touched(found, before),
  ];
};

const mergingByCommand: Way = async (found) => {
  const theirs = await temporaryStore();
  const exit = await runCli(['merge', theirs.path, found.path], {
    out: () => undefined,
    err: () => undefined,
  });
  return [...(exit === 0 ? [] : [`exit ${exit}`]), ...lost(found, found.path), ...notWhole(found.path)];
};

const notWhole = (path: string): string[] => (checkFile(path).state === 'whole' ? [] : ['it is not whole']);

const touched = (found: Found, before: Record<string, string>): string[] =>
  JSON.stringify(found.digests()) === JSON.stringify(before)
    ? []
    : ['the file that was brought was written to'];

/** Goes every way with every file of the table; gives what is wrong, by name. */
async function tryAll(files: readonly Found[], way: Way): Promise<string[]> {
  const wrong: string[] = [];
  for (const found of files) {
    const problems = await way(found).catch((error: unknown) => [String(error)]);
    wrong.push(...problems.map((problem) => `${found.name}: ${problem}`));
  }
  return wrong;
}

/** A part of the table in `npm test`, all of it in `npm run torture`. */
const EVERY = Number(process.env.GIAOBAN_LEFTOVERS ?? 0) > 0;
const oneIn = (step: number): number => (EVERY ? 1 : step);

describe('a file with something beside it that SQLite would write into it', () => {
  const timeout = 600_000;

  it('keeps every word of the file, whatever lies there', { timeout }, async () => {
    expect(await tryAll(table(await makeStates(), oneIn(5)), opening)).toEqual([]);
  });

  it.each([
    ['is merged', merging],
    ['is duplicated', duplicating],
    ['is rescued', rescuing],
    ['is replaced by a backup', restoring],
    ['is looked at by the command line', commands],
    ['is merged into by the command line', mergingByCommand],
  ])('and when it %s', { timeout }, async (_, way) => {
    expect(await tryAll(table(await makeStates(), oneIn(17)), way)).toEqual([]);
  });

  it.each([
    ['opened', opening],
    ['merged', merging],
    ['duplicated', duplicating],
    ['rescued', rescuing],
    ['looked at by the command line', commands],
  ])('is as it was before the write when a crash left it and it is %s', { timeout }, async (_, way) => {
    const some = crashes(await makeStates()).filter((_, at) => at % oneIn(way === opening ? 1 : 4) === 0);
    expect(await tryAll(some, way)).toEqual([]);
  });
});
