import { copyFileSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { entryPlace } from '../../../../tests/documents/entry-place.ts';
import { OfficePc } from '../../../../tests/merge/replica.ts';
import { bring, twoPcs } from '../../../../tests/merge/two-pcs.ts';
import { temporaryFolder } from '../../../../tests/store/temporary-folder.ts';
import type { TestStore } from '../../../../tests/store/temporary-store.ts';

const NOW = Date.UTC(2026, 10, 30, 8);
const inspected = z.object({ merge: z.string() });

/** Two PCs that know a person, and another record that may be of the same person. */
async function office() {
  const pcs = await twoPcs();
  const { here, there } = pcs;
  const person = async (fields: object) =>
    (await here.ask('record.add', { type: 'collaborator', fields })).id;
  const id = await person({
    name: 'Zyxwhòa Bímậtqq',
    code: 'MAQQ77',
    contact: '0987111222',
    unit: 'Đoàn xã',
  });
  const into = await person({ name: 'Lê Khác', unit: 'Hội' });
  await bring(there, here);
  return { ...pcs, id, into, choice: { kind: 'minutes', meetingId: pcs.meetingId } as const };
}

async function stillHolds(pc: TestStore, ...words: string[]): Promise<string[]> {
  await pc.ask('file.close', {});
  const bytes = readFileSync(pc.path);
  return words.filter((word) => bytes.includes(word));
}

describe('erasing somebody reaches', () => {
  it.each(['id', 'into'] as const)(
    'both of two records that another PC joined meanwhile (%s) (M20)',
    async (named) => {
      const { here, there, id, into } = await office();
      await here.ask('record.join', { type: 'collaborator', id, into });
      await there.ask('collaborator.erase', { id: { id, into }[named] });
      await bring(here, there);
      await bring(there, here);
      for (const pc of [here, there])
        expect(await stillHolds(pc, 'Bímậtqq', '0987111222', 'MAQQ77')).toEqual([]);
    },
  );
  it('somebody joined elsewhere within the merge that brings the joining in, which fails with it', async () => {
    const folder = temporaryFolder();
    const here = new OfficePc(folder, 'here', () => NOW);
    const there = new OfficePc(folder, 'there', () => NOW);
    onTestFinished(() => here.close());
    onTestFinished(() => there.close());
    const [id, into] = [uuidv7(), uuidv7()];
    here.write({ type: 'collaborator', id, fields: { name: 'Zyxwhòa Bímậtqq' } });
    here.write({ type: 'collaborator', id: into, fields: { name: 'Lê Khác' } });
    there.mergeFrom(here);
    await there.ask('record.join', { type: 'collaborator', id, into });
    here.erase(into);
    const copy = join(folder, 'copy.db');
    there.db.prepare('VACUUM INTO ?').run(copy);
    const changes = () => here.db.prepare('SELECT count(*) FROM change').pluck().get();
    const before = changes();
    here.db.exec(`CREATE TEMP TRIGGER full BEFORE INSERT ON main.change WHEN NEW.verb = 'collaborator.erase'
      BEGIN SELECT RAISE(ABORT, 'no room'); END`);
    const { merge } = inspected.parse(await here.ask('merge.inspect', { job: uuidv7(), path: copy }));
    await expect(here.ask('merge.apply', { job: uuidv7(), merge })).rejects.toThrow();
    expect(changes()).toBe(before);
    here.db.exec('DROP TRIGGER temp.full');
    await here.ask('merge.apply', { job: uuidv7(), merge });
    expect(here.backUp().includes('Bímậtqq')).toBe(false);
  });
  it('what a joining that was taken back had copied', async () => {
    const { here, id, into } = await office();
    await here.ask('record.join', { type: 'collaborator', id, into });
    await here.ask('undo', {});
    await here.ask('collaborator.erase', { id });
    expect(await stillHolds(here, '0987111222', 'MAQQ77')).toEqual([]);
  });
  it('the words of a decision about personal data', async () => {
    const { here, id, choice } = await office();
    await here.ask('document.decide', { choice, quote: '0987111222', decision: 'mask' });
    await here.ask('collaborator.erase', { id });
    expect(await stillHolds(here, '0987111222')).toEqual([]);
  });
  it('a name with quotes in the settings of a view', async () => {
    const { here, id } = await office();
    const name = 'Zyx "Ba" Bíqq';
    await here.ask('record.edit', { type: 'collaborator', id, fields: { name } });
    const settings = JSON.stringify({ text: name });
    await here.ask('record.add', { type: 'savedView', fields: { list: 'entries', name: 'V', settings } });
    await here.ask('collaborator.erase', { id });
    expect(await stillHolds(here, 'Bíqq')).toEqual([]);
  });
  it.each(['Zyxwhoà Bímậtqq', 'Zyxwhòa  Bímậtqq', 'Zyxwhòa\nBímậtqq', 'Zyxwhòa\u00a0Bímậtqq'])(
    'words of a document that spell the name otherwise: %j',
    async (spelt) => {
      const { here, id, choice, entryId } = await office();
      const { paper } = await here.ask('document.compose', { choice });
      const place = entryPlace(paper, entryId);
      await here.ask('document.edit', { choice, place, text: `Đồng chí ${spelt} nói` });
      await here.ask('collaborator.erase', { id });
      expect(await stillHolds(here, 'Bímậtqq')).toEqual([]);
    },
  );
  it('the name of a file that was merged', async () => {
    const { here, there, id, meetingId } = await office();
    await there.ask('entry.add', { meetingId, fields: { content: 'x' }, topicIds: [], agencyIds: [] });
    const path = join(dirname(there.path), 'Bản của Zyxwhòa Bímậtqq.db');
    copyFileSync(there.path, path);
    const { merge } = await here.ask('merge.inspect', { job: uuidv7(), path });
    await here.ask('merge.apply', { job: uuidv7(), merge });
    await here.ask('collaborator.erase', { id });
    expect(await stillHolds(here, 'Bímậtqq')).toEqual([]);
  });
});
