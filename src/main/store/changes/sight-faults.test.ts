/* Each of these shows a fault that is not mended yet. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StoreContract } from '../../../shared/contract/index.ts';
import type { Input } from '../../../shared/contract/procedure.ts';
import { localityTypeOf } from '../../../shared/text/locality-type.ts';
import { bring, twoPcs } from '../merge/two-pcs.ts';
import type { TestStore } from '../temporary-store.ts';

type Acts = <Name extends keyof StoreContract>(
  name: Name,
  input: Input<StoreContract[Name]>,
) => Promise<void>;

async function lookingAt(pc: TestStore): Promise<Acts> {
  const answer = await pc.store.answer('catalogue.load', {});
  if (!answer.ok || answer.position === undefined) throw new Error('Expected an answer with its position.');
  const { position } = answer;
  return async (name, input) => {
    const done = await pc.store.answer(name, input, position);
    if (!done.ok) throw new Error(`${name}: ${done.error.code}`);
  };
}

async function office() {
  const pcs = await twoPcs();
  const { here, there } = pcs;
  const place = async (name: string) =>
    (await here.ask('record.add', { type: 'locality', fields: { name, type: localityTypeOf(name) } })).id;
  const [xa, phuong] = [await place('xã Đồng Xanh'), await place('phường Bến Sông')];
  const { id: personId } = await here.ask('record.add', {
    type: 'collaborator',
    fields: { name: 'Trần Thị Hòa', unit: 'Đoàn xã' },
  });
  const { id: topicId } = await here.ask('record.add', { type: 'topic', fields: { name: 'Y tế' } });
  await bring(there, here);
  return { ...pcs, personId, topicId, xa, phuong };
}

const conflicts = async (pc: TestStore) => (await pc.ask('conflict.list', { limit: 200 })).conflicts;

async function asked(here: TestStore, there: TestStore) {
  const found = await conflicts(here);
  await bring(there, here);
  expect(await conflicts(there)).toEqual(found);
  return found;
}

describe('what arrives unseen', () => {
  it('a tag that was put on again is not in question by a form saved without it', async () => {
    const { here, there, entryId, meetingId, topicId } = await office();
    await here.ask('entry.edit', { id: entryId, fields: {}, topicIds: [topicId] });
    await here.ask('entry.edit', { id: entryId, fields: {}, topicIds: [] });
    await bring(there, here);
    const act = await lookingAt(here);
    await there.ask('entry.edit', { id: entryId, fields: {}, topicIds: [topicId] });
    await bring(here, there);
    await act('entry.edit', { id: entryId, fields: { content: 'Khác' }, topicIds: [] });
    expect(await asked(here, there)).toEqual([]);
    expect(await here.ask('entry.list', { meetingId })).toMatchObject([{ topicIds: [topicId] }]);
  });

  it('whoever is registered to speak stays marked as the screen showed them', async () => {
    const { here, there, meetingId, personId } = await office();
    const mark = { meetingId, collaboratorIds: [personId] };
    await here.ask('attendance.mark', { ...mark, state: 'present' });
    await bring(there, here);
    const act = await lookingAt(here);
    await there.ask('attendance.mark', { ...mark, state: null });
    await bring(here, there);
    await act('speaking.register', { meetingId, collaboratorId: personId });
    await asked(here, there);
    const { attendance } = await here.ask('meeting.get', { meetingId });
    expect(attendance).toMatchObject([{ state: 'present' }]);
  });

  it('undoing an act that stood beside what arrived leaves what arrived', async () => {
    const { here, there, entryId, meetingId } = await office();
    const act = await lookingAt(here);
    await there.ask('entry.edit', { id: entryId, fields: { content: 'Đường ngập cả ngày' } });
    await bring(here, there);
    await act('entry.edit', { id: entryId, fields: { content: 'Đường ngập, xe chết máy' } });
    await here.ask('undo', {});
    const found = await asked(here, there);
    expect(await here.ask('entry.list', { meetingId })).toMatchObject([{ content: 'Đường ngập cả ngày' }]);
    expect(found).toEqual([]);
  });

  it('an entry is joined to the one that stood above it on the screen', async () => {
    const { here, there, entryId, meetingId } = await office();
    const entry = (content: string) => ({ meetingId, fields: { content }, topicIds: [], agencyIds: [] });
    const { id } = await here.ask('entry.add', entry('Thiếu thuốc'));
    await bring(there, here);
    const act = await lookingAt(here);
    const { id: other } = await there.ask('entry.add', entry('Chợ cháy'));
    await there.ask('entry.move', { id: other, afterId: entryId });
    await bring(here, there);
    await act('entry.join', { id });
    const list = await here.ask('entry.list', { meetingId });
    expect(list.find((e) => e.id === entryId)?.content).toContain('Thiếu thuốc');
  });

  it('the words an edit replaced do not bring back the name of somebody erased meanwhile', async () => {
    const { here, there, entryId, meetingId, personId } = await office();
    await here.ask('entry.edit', { id: entryId, fields: { speakerId: personId } });
    const choice = { kind: 'minutes' as const, meetingId };
    await here.ask('document.setOptions', { choice, options: { speakerMode: 'name' } });
    await bring(there, here);
    const { paper } = await here.ask('document.compose', { choice });
    const text = JSON.stringify(paper);
    const m = /[^"]*Hòa[^"]*/.exec(text)?.[0];
    const act = await lookingAt(here);
    await there.ask('collaborator.erase', { id: personId });
    await bring(here, there);
    const place = `entry:${entryId}:content:0`;
    await act('document.edit', { choice, place, text: 'Chữ khác', over: m ?? '' });
    await here.store.close();
    const bytes = readFileSync(here.path).toString('utf8');
    expect(bytes.includes('Trần Thị Hòa')).toBe(false);
  });

  it('a form saved with a link that showed as cut does not take the link away', async () => {
    const { here, there, topicId } = await office();
    const { id: other } = await here.ask('record.add', { type: 'topic', fields: { name: 'Giáo dục' } });
    await bring(there, here);
    await here.ask('record.edit', { type: 'topic', id: topicId, fields: { parentId: other } });
    await there.ask('record.edit', { type: 'topic', id: other, fields: { parentId: topicId } });
    await bring(here, there);
    await bring(there, here);
    const before = await conflicts(here);
    const { topics } = await here.ask('catalogue.load', {});
    const cut = topics.filter((t) => t.parentId === null);
    const act = await lookingAt(here);
    for (const t of cut) await there.ask('record.edit', { type: 'topic', id: t.id, fields: { code: 'XX' } });
    await bring(here, there);
    for (const t of cut)
      await act('record.edit', {
        type: 'topic',
        id: t.id,
        fields: { name: `${t.name} mới`, parentId: null },
      });
    expect((await asked(here, there)).map((c) => c.kind)).toEqual(before.map((c) => c.kind));
  });

  it('what an untouched field shows of before is not given to the other half of a split entry', async () => {
    const { here, there, entryId, meetingId, xa, phuong, topicId } = await office();
    await here.ask('entry.edit', { id: entryId, fields: { localityId: xa } });
    await bring(there, here);
    const act = await lookingAt(here);
    await there.ask('entry.edit', { id: entryId, fields: { localityId: phuong }, topicIds: [topicId] });
    await bring(here, there);
    await act('entry.split', {
      id: entryId,
      fields: { content: 'Đường ngập', localityId: xa },
      topicIds: [],
      rest: 'khi mưa lớn',
    });
    await asked(here, there);
    const list = await here.ask('entry.list', { meetingId });
    expect(list.map((e) => e.localityId)).toEqual([phuong, phuong]);
  });

  it('bringing back what was removed settles a dispute about it that has arrived', async () => {
    const { here, there, entryId } = await office();
    await here.ask('record.remove', { type: 'entry', id: entryId });
    const act = await lookingAt(here);
    await there.ask('entry.edit', { id: entryId, fields: { content: 'Đường ngập cả ngày' } });
    await bring(here, there);
    await act('record.restore', { type: 'entry', id: entryId });
    const found = await asked(here, there);
    expect(found).toEqual([]);
  });

  it('the text that is signed has nothing that counts as added after the signing', async () => {
    const { here, there, meetingId } = await office();
    await here.ask('record.edit', { type: 'meeting', id: meetingId, fields: { state: 'ended' } });
    await bring(there, here);
    const act = await lookingAt(here);
    const entry = { meetingId, fields: { content: 'Trạm y tế thiếu thuốc' }, topicIds: [], agencyIds: [] };
    await there.ask('entry.add', entry);
    await bring(here, there);
    await act('meeting.close', { meetingId });
    const { acts } = await here.ask('meeting.corrections', { meetingId, before: null });
    expect(acts).toMatchObject([{ deed: 'add' }]);
    const signed = await here.ask('meeting.signedText', { meetingId, version: 1 });
    expect(JSON.stringify(signed)).not.toContain('Trạm y tế thiếu thuốc');
  });
});
