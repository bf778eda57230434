import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { smallPdf } from '../../../tests/documents/small-pdf.ts';
import { bring, twoPcs } from '../../../tests/merge/two-pcs.ts';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';
import { recordAdd, recordEdit } from '../../shared/contract/procedures/record.ts';
import { withoutPersonInNames } from '../../shared/meeting/signed-names.ts';
import { signedId } from '../documents/document-id.ts';
import { badPartOf } from '../log/check/change-rules.ts';

const runs = Number(process.env.GIAOBAN_SIGNED ?? 3);

type Speaking = 'unit' | 'name' | 'code';

/** A meeting whose minutes name something of every list, with an answered task of the meeting before. */
async function namingMeeting(store: TestStore, speakerMode: Speaking = 'unit') {
  const add = async (type: 'topic' | 'locality' | 'agency' | 'collaborator' | 'task', fields: object) =>
    (await store.ask('record.add', recordAdd.parse({ type, fields }))).id;
  const { id: before } = await store.ask('meeting.create', {
    fields: { title: 'Hội nghị tháng 8', startsAt: '2026-08-15T08:00', state: 'ended' },
  });
  const taskId = await add('task', { meetingId: before, content: 'Nạo vét cống', unit: 'Sở Xây dựng' });
  await store.ask('record.edit', {
    type: 'task',
    id: taskId,
    fields: { state: 'done', answer: 'Đã nạo vét xong', answeredOn: '2026-09-01' },
  });
  const { id: meetingId } = await store.ask('meeting.create', {
    fields: { title: 'Hội nghị giao ban', startsAt: '2026-09-15T08:00', state: 'ended' },
  });
  const localityId = await add('locality', { name: 'xã Đồng Xanh' });
  const parentId = await add('topic', { name: 'Đời sống', position: 'a1' });
  const topicId = await add('topic', { name: 'Nước sạch', parentId, position: 'a2' });
  const otherTopic = await add('topic', { name: 'An ninh', position: 'a0' });
  const agencyId = await add('agency', { name: 'Sở Y tế' });
  const people = [
    await add('collaborator', { code: 'CTV01', name: 'Trần Thị Hòa', unit: 'Đoàn xã', localityId }),
    await add('collaborator', { code: 'CTV02', name: 'Trần Thị Hòa', unit: 'Hội Nông dân', localityId }),
  ];
  const [hoa = ''] = people;
  await store.ask('attendance.mark', { meetingId, collaboratorIds: people, state: 'absent', reason: 'Ốm' });
  const entryOf = async (content: string, topicIds: string[], speakerId: string | null = hoa) =>
    store.ask('entry.add', {
      meetingId,
      fields: { content, speakerId, localityId },
      topicIds,
      agencyIds: [agencyId],
    });
  const { id: entryId } = await entryOf('Nước giếng có mùi', [topicId]);
  await entryOf('Mất trộm xe', [otherTopic, topicId], people[1]);
  await entryOf('Việc khác', [], null);
  const choice = { kind: 'minutes', meetingId } as const;
  await store.ask('document.setOptions', { choice, options: { speakerMode } });
  return { before, meetingId, taskId, localityId, parentId, topicId, otherTopic, agencyId, people, entryId };
}

type Meeting = Awaited<ReturnType<typeof namingMeeting>>;

const minutes = (store: TestStore, meetingId: string) =>
  store.ask('document.text', { choice: { kind: 'minutes', meetingId } });
const signedOf = (store: TestStore, meetingId: string) => store.ask('meeting.signed', { meetingId });

/** Whatever an office does to its lists and to other meetings afterwards; erasing alone is meant to reach the past. */
const later: Readonly<Record<string, (store: TestStore, of: Meeting) => Promise<unknown>>> = {
  'a person renamed': (store, { people }) => edit(store, 'collaborator', people[0], { name: 'Lê Văn Khác' }),
  'a person moved': (store, { people }) =>
    edit(store, 'collaborator', people[0], { unit: 'Sở Khác', code: 'K9', localityId: null }),
  'a person removed': (store, { people }) => remove(store, 'collaborator', people[1]),
  'a person retired': (store, { people }) => edit(store, 'collaborator', people[1], { retired: true }),
  'people joined': (store, { people: [one = '', other = ''] }) =>
    edit(store, 'collaborator', other, { retired: true, mergedIntoId: one }),
  'a topic renamed': (store, { topicId }) => edit(store, 'topic', topicId, { name: 'Tên mới' }),
  'a parent renamed': (store, { parentId }) => edit(store, 'topic', parentId, { name: 'An ninh' }),
  'a topic removed': (store, { otherTopic }) => remove(store, 'topic', otherTopic),
  'a parent removed': (store, { parentId }) => remove(store, 'topic', parentId),
  'topics joined': (store, { topicId, otherTopic }) =>
    edit(store, 'topic', otherTopic, { retired: true, mergedIntoId: topicId }),
  'topics in another order': (store, { parentId }) => edit(store, 'topic', parentId, { position: 'Zz' }),
  'a topic of the same name before': (store) =>
    store.ask('record.add', { type: 'topic', fields: { name: 'Đời sống', position: 'Zz' } }),
  'a topic made part of another': (store, { parentId, otherTopic }) =>
    edit(store, 'topic', otherTopic, { parentId }),
  'a place renamed': (store, { localityId }) => edit(store, 'locality', localityId, { name: 'phường Mới' }),
  'a place removed': (store, { localityId }) => remove(store, 'locality', localityId),
  'a place that became the province': (store, { localityId }) =>
    edit(store, 'locality', localityId, { type: 'province' }),
  'an agency renamed': (store, { agencyId }) => edit(store, 'agency', agencyId, { name: 'Sở Khác' }),
  'an agency removed': (store, { agencyId }) => remove(store, 'agency', agencyId),
  'the office renamed, with other settings': async (store) => {
    const { offices } = await store.ask('record.lists', {});
    for (const { id } of offices)
      await edit(store, 'office', id, { name: 'BAN MỚI', fullName: 'Ban Mới', entryOrder: 'spoken' });
  },
  'an office that began before': (store) =>
    store.ask('record.add', { type: 'office', fields: { name: 'BAN CŨ', validFrom: '2026-09-10' } }),
  'an old task that is open again': (store, { taskId }) =>
    edit(store, 'task', taskId, { state: 'open', answer: '', answeredOn: '' }),
  'the meeting before removed': (store, { before }) => remove(store, 'meeting', before),
  'a meeting between': (store) =>
    store.ask('meeting.create', { fields: { title: 'Xen vào', startsAt: '2026-09-10T08:00' } }),
  'an answer to a task of this meeting': async (store, { meetingId }) => {
    const { tasks } = await store.ask('meeting.get', { meetingId });
    for (const { id } of tasks) await edit(store, 'task', id, { answer: 'Xong', answeredOn: '2026-09-30' });
  },
};

type Listed = 'collaborator' | 'topic' | 'locality' | 'agency' | 'office' | 'task' | 'meeting';

function edit(store: TestStore, type: Listed, id = '', fields: object): Promise<unknown> {
  return store.ask('record.edit', recordEdit.parse({ type, id, fields }));
}

function remove(store: TestStore, type: Exclude<Listed, 'office'>, id = ''): Promise<unknown> {
  return store.ask('record.remove', { type, id });
}

it('are kept with room for a text of four million letters, which a check of the file lets pass', () => {
  const change = (letters: number) => ({
    stamp: '000000000001-0000-0000000000000001',
    writer: '0000000000000001',
    seq: 1,
    action: '000000000001-0000-0000000000000001',
    verb: 'meeting.close',
    person: 'Lan',
    wallTime: 1,
    recordType: 'signedMinutes',
    recordId: signedId('a', 1),
    payload: JSON.stringify({ set: { text: 'ệ'.repeat(letters) }, base: {} }),
  });
  const latest = Date.now();
  expect(badPartOf(change(4_000_000), latest)).toBeNull();
  expect(badPartOf(change(4_000_001), latest)).toEqual({ isField: true, name: 'text' });
});

it('are kept without anything of a person who was erased but the unit and the place', async () => {
  const store = await temporaryStore();
  const { meetingId, people } = await namingMeeting(store, 'name');
  await edit(store, 'collaborator', people[1], { contact: '0987111222', note: 'Ghi riêng', title: 'Bí thư' });
  await store.ask('meeting.close', { meetingId });
  const copy = `${store.path}.copy`;
  copyFileSync(store.path, copy);
  const db = new Database(copy, { readonly: true });
  const names = z.string().parse(db.prepare('SELECT names FROM signed_minutes').pluck().get());
  db.close();
  expect(names).not.toMatch(/0987111222|Ghi riêng/);
  const without = withoutPersonInNames(names, people[1] ?? '');
  expect(without).not.toMatch(/CTV02|Bí thư/);
  expect(without).toMatch(/CTV01.*Trần Thị Hòa.*Hội Nông dân/);
  expect(without.match(/Trần Thị Hòa/g)).toHaveLength(1);
  expect(withoutPersonInNames('', 'x')).toBe('');
});

describe('the minutes of a closed record', () => {
  it.each(Object.entries(later))('stay as they were signed after %s', async (_, change) => {
    for (const mode of ['unit', 'name', 'code'] as const) {
      const store = await temporaryStore();
      const of = await namingMeeting(store, mode);
      const open = await minutes(store, of.meetingId);
      await store.ask('meeting.close', { meetingId: of.meetingId });
      expect(await minutes(store, of.meetingId)).toBe(open);
      await change(store, of);
      expect(await minutes(store, of.meetingId)).toBe(open);
      expect(await signedOf(store, of.meetingId)).toMatchObject([{ version: 1, differences: 0 }]);
    }
  });

  it('stay whatever is done in whatever order', async () => {
    const changes = Object.values(later);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(changes, { minLength: 2 }),
        fc.constantFrom<Speaking>('unit', 'name', 'code'),
        async (chosen, mode) => {
          const store = await temporaryStore();
          const of = await namingMeeting(store, mode);
          await store.ask('meeting.close', { meetingId: of.meetingId });
          const closed = await minutes(store, of.meetingId);
          // What was removed takes no more edits: that is no business of the minutes.
          for (const change of chosen) await change(store, of).catch(String);
          expect(await minutes(store, of.meetingId)).toBe(closed);
        },
      ),
      { numRuns: runs },
    );
  });

  it('name a topic that was gone then as little once it is brought back', async () => {
    const store = await temporaryStore();
    const of = await namingMeeting(store);
    await remove(store, 'topic', of.otherTopic);
    await store.ask('meeting.close', { meetingId: of.meetingId });
    const closed = await minutes(store, of.meetingId);
    await store.ask('record.restore', { type: 'topic', id: of.otherTopic });
    expect(await minutes(store, of.meetingId)).toBe(closed);
  });

  it('follow the lists while they are corrected, and are signed anew', async () => {
    const store = await temporaryStore();
    const { meetingId, topicId, parentId } = await namingMeeting(store);
    await store.ask('meeting.close', { meetingId });
    const first = await minutes(store, meetingId);
    await edit(store, 'topic', parentId, { name: 'Dân sinh' });
    await store.ask('meeting.correct', { meetingId, reason: 'Ghi nhầm' });
    expect(await minutes(store, meetingId)).toContain('Dân sinh');
    expect(await signedOf(store, meetingId)).toMatchObject([{ version: 1, differences: 1 }]);
    await store.ask('meeting.close', { meetingId });
    const second = await minutes(store, meetingId);
    await remove(store, 'topic', parentId);
    await remove(store, 'topic', topicId);
    expect(await minutes(store, meetingId)).toBe(second);
    expect(await signedOf(store, meetingId)).toMatchObject([
      { version: 2, differences: 0 },
      { version: 1, differences: 1 },
    ]);
    const { parts } = await store.ask('meeting.signedText', { meetingId, version: 1 });
    const textOf = (side: 'one' | 'other') =>
      parts.map((part) => (part.kind === 'same' ? part.text : part[side])).join('');
    expect(textOf('one')).toBe(first);
    expect(textOf('other')).toBe(second);
    expect((await store.ask('meeting.corrections', { meetingId })).count).toBe(0);
  });

  it('are signed with their SHA-256, by whom and when, and that of the file last written', async () => {
    const store = await temporaryStore();
    const { meetingId } = await namingMeeting(store);
    const bytes = smallPdf();
    const path = join(dirname(store.path), 'Biên bản.pdf');
    await store.ask('document.writePdf', { choice: { kind: 'minutes', meetingId }, bytes, path });
    await store.ask('meeting.close', { meetingId });
    const { meeting } = await store.ask('meeting.get', { meetingId });
    const sha256 = (of: string | Uint8Array) => createHash('sha256').update(of).digest('hex');
    expect(await signedOf(store, meetingId)).toEqual([
      {
        version: 1,
        signedAt: meeting.closedAt,
        signedBy: meeting.closedBy,
        digest: sha256(await minutes(store, meetingId)),
        fileHash: sha256(readFileSync(path)),
        differences: 0,
      },
    ]);
  });

  it('lose their copy with the closing that is taken back, and have it again with the next', async () => {
    const store = await temporaryStore();
    const { meetingId, parentId } = await namingMeeting(store);
    await store.ask('meeting.close', { meetingId });
    await store.ask('undo', {});
    expect(await signedOf(store, meetingId)).toEqual([]);
    await edit(store, 'topic', parentId, { name: 'Dân sinh' });
    await store.ask('meeting.close', { meetingId });
    expect(await minutes(store, meetingId)).toContain('Dân sinh');
    expect(await signedOf(store, meetingId)).toMatchObject([{ version: 1, differences: 0 }]);
  });

  it('name nobody any more whose personal data were erased', async () => {
    const store = await temporaryStore();
    const { meetingId, people } = await namingMeeting(store, 'code');
    await store.ask('meeting.close', { meetingId });
    expect(await minutes(store, meetingId)).toContain('CTV02');
    await store.ask('collaborator.erase', { id: people[1] ?? '' });
    expect(await minutes(store, meetingId)).not.toContain('CTV02');
    expect(await minutes(store, meetingId)).toContain('Hội Nông dân');
  });

  it('name what was brought in since by the lists of today', async () => {
    const { here, there } = await twoPcs();
    const { meetingId, parentId } = await namingMeeting(here);
    await bring(there, here);
    await here.ask('meeting.close', { meetingId });
    const { id: topicId } = await there.ask('record.add', { type: 'topic', fields: { name: 'Mới lập' } });
    await there.ask('entry.add', {
      meetingId,
      fields: { content: 'Gửi sau' },
      topicIds: [topicId],
      agencyIds: [],
    });
    await edit(there, 'topic', parentId, { name: 'Dân sinh' });
    await bring(here, there);
    const text = await minutes(here, meetingId);
    for (const words of ['Mới lập', 'Gửi sau', 'Đời sống']) expect(text).toContain(words);
    expect(text).not.toContain('Dân sinh');
    expect((await here.ask('meeting.corrections', { meetingId })).count).toBe(1);
    expect(await signedOf(here, meetingId)).toMatchObject([{ version: 1, differences: 2 }]);
  });

  it('agree on two PCs that both closed the record, and nobody is asked', async () => {
    const { here, there } = await twoPcs();
    const { meetingId, parentId } = await namingMeeting(here);
    await bring(there, here);
    await edit(here, 'topic', parentId, { name: 'Dân sinh' });
    await here.ask('meeting.close', { meetingId });
    await there.ask('meeting.close', { meetingId });
    const done = await bring(here, there);
    await bring(there, here);
    for (const pc of [here, there])
      expect((await pc.ask('conflict.list', { limit: 50 })).conflicts).toEqual([]);
    // What is told of the merge leaves the text of the minutes and its lists of names to where they are read.
    const { records } = await here.ask('merge.records', { merge: done?.merge ?? '', offset: 0, limit: 200 });
    const signed = records.find(({ type }) => type === 'signedMinutes');
    const told = signed?.fields.map(({ field }) => field) ?? [];
    expect(told).toContain('digest');
    expect(told.filter((field) => field === 'text' || field === 'names')).toEqual([]);
    expect(await signedOf(here, meetingId)).toEqual(await signedOf(there, meetingId));
    expect(await minutes(here, meetingId)).toBe(await minutes(there, meetingId));
    expect(await signedOf(here, meetingId)).toMatchObject([{ version: 1, differences: 0 }]);
  });

  it('never take the number of a version that another PC signed', async () => {
    const { here, there } = await twoPcs();
    const { meetingId } = await namingMeeting(here);
    await bring(there, here);
    for (const again of [false, true]) {
      if (again) await here.ask('meeting.correct', { meetingId, reason: 'Ghi nhầm' });
      await here.ask('meeting.close', { meetingId });
    }
    await there.ask('meeting.close', { meetingId });
    await bring(here, there);
    await here.ask('meeting.correct', { meetingId, reason: 'Ghi nhầm' });
    await here.ask('meeting.close', { meetingId });
    expect((await signedOf(here, meetingId)).map(({ version }) => version)).toEqual([3, 2, 1]);
  });

  it('are removed and brought back with their meeting, and a closed copy takes no writes', async () => {
    const store = await temporaryStore();
    const { meetingId } = await namingMeeting(store);
    await store.ask('meeting.close', { meetingId });
    expect(
      await store.refusal('history.bringBack', {
        type: 'signedMinutes',
        id: signedId(meetingId, 1),
        field: 'digest',
        stamp: null,
      }),
    ).toBe('meeting-closed');
    await store.ask('meeting.correct', { meetingId, reason: 'Ghi nhầm' });
    const signed = await signedOf(store, meetingId);
    await store.ask('record.remove', { type: 'meeting', id: meetingId });
    await store.ask('record.restore', { type: 'meeting', id: meetingId });
    expect(await signedOf(store, meetingId)).toEqual(signed);
  });
});
