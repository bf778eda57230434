import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateNKeysBetween } from 'fractional-indexing';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../tests/documents/acceptance/read-docx.ts';
import { haveSmallDisks, smallDisk } from '../../../../tests/store/small-disk.ts';
import { temporaryFolder } from '../../../../tests/store/temporary-folder.ts';
import { temporaryStore } from '../../../../tests/store/temporary-store.ts';
import type { Progress } from '../../../shared/contract/procedures/job.ts';
import { addDefaults } from '../../files/defaults.ts';
import { openDatabase } from '../../log/open-database.ts';
import { type Write, writeChanges } from '../../log/write.ts';

const job = '01a209de-73cb-4d5f-9843-23f2da0e1a37';
const meetingId = '01a209de-73cb-7d5f-9843-23f2da0e1a37';
const minutes = { kind: 'minutes', meetingId } as const;
const OLD = 'bản xuất lần trước';

/** The store of an office with a meeting in which so much was said; `heard` hears how far its jobs are. */
async function storeWith(entries: number, heard: (event: Progress) => void = () => undefined) {
  const path = join(temporaryFolder(), 'giaoban.db');
  const { db } = openDatabase(path);
  addDefaults(db);
  const device = { id: '00000000000000d1', name: 'VP-01' };
  const author = { writer: '00000000000000a2', device, person: 'Văn thư', now: Date.now };
  const positions = generateNKeysBetween(null, null, entries);
  const said = Array.from(
    { length: entries },
    (_, at): Write => ({
      type: 'entry',
      id: uuidv7(),
      fields: { meetingId, content: `Ý kiến thứ ${at + 1}`, position: positions[at] ?? '' },
    }),
  );
  const meeting: Write = { type: 'meeting', id: meetingId, fields: { title: 'Hội nghị' } };
  writeChanges(db, author, 'entry.add', [meeting, ...said]);
  db.close();
  return temporaryStore({ path, progress: heard });
}

const saidIn = (path: string): string[] =>
  readDocx(readFileSync(path))
    .paragraphs.map(({ text }) => text)
    .filter((text) => text.includes('Ý kiến thứ'));

describe('writing a long document', () => {
  it('lets saves through meanwhile', async () => {
    const order: string[] = [];
    let saving: Promise<unknown> | undefined;
    const store = await storeWith(5000, ({ step, done }) => {
      if (done === 500 || step === 'packing') order.push(step);
      if (done !== 500) return;
      const entry = { meetingId, fields: { content: 'Gõ lúc đang xuất' }, topicIds: [], agencyIds: [] };
      saving = store.ask('entry.add', entry).then(() => order.push('saved'));
    });
    const path = join(temporaryFolder(), 'Biên bản.docx');
    await store.ask('document.write', { choice: minutes, job, path });
    order.push('written');
    await saving;
    expect(order).toEqual(['writing', 'saved', 'packing', 'written']);
    expect(saidIn(path)).toHaveLength(5000);
    expect(await store.ask('entry.list', { meetingId })).toHaveLength(5001);
  });

  it.each(['writing', 'packing'])('called off while %s leaves nothing behind', async (at) => {
    const store = await storeWith(600, ({ step }) => {
      if (step === at) void store.ask('job.cancel', { job });
    });
    const folder = temporaryFolder();
    const path = join(folder, 'Biên bản.docx');
    writeFileSync(path, OLD);
    expect(await store.refusal('document.write', { choice: minutes, job, path })).toBe('cancelled');
    expect(readFileSync(path, 'utf8')).toBe(OLD);
    expect(readdirSync(folder)).toEqual(['Biên bản.docx']);
    expect((await store.ask('document.compose', { choice: minutes })).exported).toBeNull();
  });
});

describe('a place that takes no document', () => {
  it.each([
    [
      'a folder that is gone',
      'document-not-written',
      () => join(temporaryFolder(), 'không có', 'Biên bản.docx'),
    ],
    [
      'a folder of that name',
      'is-folder',
      () => {
        const path = join(temporaryFolder(), 'Biên bản.docx');
        mkdirSync(join(path, 'cũ'), { recursive: true });
        return path;
      },
    ],
  ] as const)('%s is told', async (_, code, place) => {
    const store = await storeWith(3);
    const refused = await store.refusal('document.write', { choice: minutes, job, path: place() });
    expect(refused).toBe(code);
  });

  it.runIf(haveSmallDisks)('a disk that is full or only reads keeps the document it has', async () => {
    const disk = smallDisk(2);
    const store = await storeWith(600);
    const path = join(disk.folder, 'Biên bản.docx');
    writeFileSync(path, OLD);
    disk.fill();
    expect(await store.refusal('document.write', { choice: minutes, job, path })).toBe('disk-full');
    disk.makeSpace();
    disk.lock();
    expect(await store.refusal('document.write', { choice: minutes, job, path })).toBe('file-read-only');
    expect(readFileSync(path, 'utf8')).toBe(OLD);
    expect(readdirSync(disk.folder)).toEqual(['Biên bản.docx']);
  });
});
