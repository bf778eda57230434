import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../../scripts/process/paths.ts';
import { smallPdf } from '../../../tests/documents/small-pdf.ts';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';
import { runCli } from '../cli/cli.ts';
import { isFileName, isTooLong } from '../disk/plain-file.ts';
import { checkFile } from '../log/check/check-file.ts';

const job = '01a209de-73cb-4d5f-9843-23f2da0e1a37';
const device = { id: '00000000000000a1', name: 'VP-01' };

/** Every way a file is written at a place that a person chose. */
type Write = (store: TestStore, path: string, meetingId: string) => Promise<string>;
const writes: readonly (readonly [string, Write])[] = [
  [
    'a Word document',
    (store, path, meetingId) =>
      store.refusal('document.write', { choice: { kind: 'minutes', meetingId }, job, path }),
  ],
  [
    'a PDF',
    (store, path, meetingId) => {
      const choice = { kind: 'minutes', meetingId };
      return store.refusal('document.writePdf', { choice, bytes: smallPdf(), path });
    },
  ],
  [
    'an example form',
    (store, path) =>
      store.refusal('form.writeExample', { from: inRoot('resources/forms/invitation.docx'), path }),
  ],
  ['the roster', (store, path) => store.refusal('roster.write', { job, groupId: null, path })],
  ['a copy for another PC', (store, path) => store.refusal('file.send', { to: path, passphrase: '', job })],
  [
    'a protected copy',
    (store, path) => store.refusal('file.send', { to: path, passphrase: 'mật khẩu dài', job }),
  ],
  [
    'a duplicate',
    async (store, path) => store.refusal('file.duplicate', { path: await otherFile(), to: path }),
  ],
  [
    'a rescue',
    async (store, path) => {
      const who = { device, person: 'Văn thư', fragmentsTitle: 'Khác' };
      return store.refusal('file.rescue', { path: await otherFile(), to: path, ...who });
    },
  ],
];

async function otherFile(): Promise<string> {
  const other = await temporaryStore();
  await other.ask('file.close', {});
  return other.path;
}

async function storeWithMeeting(path?: string): Promise<{ store: TestStore; meetingId: string }> {
  const store = await temporaryStore(path === undefined ? {} : { path });
  const { id } = await store.ask('meeting.create', { fields: { title: 'Hội nghị giao ban' } });
  return { store, meetingId: id };
}

/** Ways to name the open file, or what belongs to it. */
const names: readonly (readonly [string, (path: string) => string])[] = [
  ['its own name', (path) => path],
  ['its name with a detour', (path) => join(dirname(path), 'x', '..', 'giaoban.db')],
  ['its journal', (path) => `${path}-journal`],
  ['its note', (path) => `${path}.dang-mo`],
  ['a write-ahead log of it', (path) => `${path}-wal`],
  ['a symbolic link to it', (path) => linked(path, symlinkSync)],
  ['a hard link to it', (path) => linked(path, linkSync)],
  ['a link to its journal', (path) => linked(`${path}-journal`, symlinkSync)],
  ['a link to its folder', (path) => join(linked(dirname(path), symlinkSync), 'giaoban.db')],
];

function linked(target: string, link: (target: string, path: string) => void): string {
  // In the folder of the open file, so that both are on one disk.
  const folder = basename(target).startsWith('giaoban-test-') ? target : dirname(target);
  const path = join(folder, `${randomUUID()}.docx`);
  link(target, path);
  return path;
}

describe('the open file is never written over', () => {
  it.each(writes)('by %s, whatever name leads to it', async (_, write) => {
    const { store, meetingId } = await storeWithMeeting();
    for (const [name, path] of names)
      expect(await write(store, path(store.path), meetingId), name).toBe('target-is-open');
    await store.ask('meeting.create', { fields: { title: 'Vẫn ghi được' } });
    await store.ask('file.close', {});
    expect(checkFile(store.path)).toMatchObject({ state: 'whole' });
  });

  it('nor taken away for a file that was left half made', async () => {
    const folder = temporaryFolder();
    const { store, meetingId } = await storeWithMeeting(join(folder, 'Biên bản.docx.partial'));
    for (const [, write] of writes)
      expect(await write(store, join(folder, 'Biên bản.docx'), meetingId)).toBe('target-is-open');
  });

  it('nor the file a command reads', async () => {
    const { store } = await storeWithMeeting();
    await store.ask('file.close', {});
    const before = readFileSync(store.path);
    const said: string[] = [];
    const streams = { out: (line: string) => said.push(line), err: (line: string) => said.push(line) };
    expect(await runCli(['export-minutes', store.path, 'giao ban', store.path], streams)).toBe(1);
    expect(said.join()).toContain('không ghi đè lên');
    expect(readFileSync(store.path).equals(before)).toBe(true);
  });

  it('but may be once it is closed, and another file always', async () => {
    const { store, meetingId } = await storeWithMeeting();
    const choice = { kind: 'minutes', meetingId } as const;
    const path = join(dirname(store.path), 'Biên bản.docx');
    await store.ask('document.write', { choice, job, path });
    await store.ask('document.write', { choice, job, path });
    const other = await otherFile();
    await store.ask('file.close', {});
    const third = await temporaryStore();
    await third.ask('file.duplicate', { path: other, to: store.path });
    expect(readFileSync(store.path).equals(readFileSync(other))).toBe(true);
  });
});

/** What is no plain file; a name that is too long is one nowhere. */
const oddities: readonly (readonly [string, string, () => string])[] = [
  ['a folder', 'is-folder', () => join(temporaryFolder(), '.')],
  ['a pipe', 'not-a-file', () => pipe()],
  ['a device', 'not-a-file', () => '/dev/zero'],
  ['a link to a device', 'not-a-file', () => linkToDevice()],
  ['a name of 250 letters', 'path-too-long', () => join(temporaryFolder(), `${'x'.repeat(250)}.db`)],
  ['a name of 240 letters', 'path-too-long', () => join(temporaryFolder(), `${'x'.repeat(240)}.db`)],
  ['a long way', 'path-too-long', () => longWay()],
];

function pipe(): string {
  const path = join(temporaryFolder(), 'fifo.db');
  execFileSync('mkfifo', [path]);
  return path;
}

function linkToDevice(): string {
  const path = join(temporaryFolder(), 'zero.docx');
  symlinkSync('/dev/zero', path);
  return path;
}

/** Longer than SQLite takes, with no name that is too long. */
function longWay(): string {
  const folder = join(
    temporaryFolder(),
    ...Array.from({ length: 12 }, () => 'thư mục con '.repeat(3).trim()),
  );
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'giaoban.db');
  writeFileSync(path, '');
  return path;
}

describe.runIf(process.platform === 'linux')('what is no plain file is refused, with its reason', () => {
  const reads = [
    'file.open',
    'merge.inspect',
    'roster.read',
    'formatCheck.read',
    'form.take',
    'file.rescue',
  ] as const;

  it.each(oddities)('%s', async (_, code, make) => {
    const { store, meetingId } = await storeWithMeeting();
    const path = make();
    const who = { device, person: 'Văn thư' };
    const inputs = {
      'file.open': { path, backups: temporaryFolder(), ...who },
      'merge.inspect': { job, path, passphrase: '' },
      'roster.read': { job, path },
      'formatCheck.read': { job, path, profileId: null },
      'form.take': { path, replaces: null, decisions: [] },
      'file.rescue': { path, to: join(temporaryFolder(), 'x.db'), fragmentsTitle: 'Khác', ...who },
    };
    for (const name of reads.slice(1)) expect(await store.refusal(name, inputs[name]), name).toBe(code);
    for (const [name, write] of writes) expect(await write(store, path, meetingId), name).toBe(code);
    expect(await store.refusal('file.open', inputs['file.open'])).toBe(code);
  });
});

describe('on Windows', () => {
  it.each(['CON', 'nul', 'Aux.docx', 'com1.db', 'LPT9.xlsx', 'Biên bản: quý 3.docx', 'giaoban.db:x'])(
    '%s is no name of a file',
    (name) => {
      expect(isFileName(name, 'win32')).toBe(false);
      expect(isFileName(name, 'linux')).toBe(true);
    },
  );

  it.each(['giaoban.db', 'Console.docx', 'Null.db', 'com.db', 'aux kế hoạch.docx'])('%s is one', (name) =>
    expect(isFileName(name, 'win32')).toBe(true),
  );

  it('a path is too long with its folders, where SQLite and Word would not take it', () => {
    expect(isTooLong(`C:\\${'x'.repeat(230)}.db`, 'win32')).toBe(false);
    expect(isTooLong(`C:\\${'x\\'.repeat(125)}.db`, 'win32')).toBe(true);
  });
});
