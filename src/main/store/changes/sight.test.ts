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

/** What somebody does on a PC whose screen shows what it holds now, whatever comes in before they do it. */
async function lookingAt(pc: TestStore): Promise<Acts> {
  const answer = await pc.store.answer('catalogue.load', {});
  if (!answer.ok || answer.position === undefined) throw new Error('Expected an answer with its position.');
  const { position } = answer;
  return async (name, input) => {
    const done = await pc.store.answer(name, input, position);
    if (!done.ok) throw new Error(`${name}: ${done.error.code}`);
  };
}

/** Two PCs with a meeting, an entry, a person and two places, and what somebody does here without having seen more. */
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
  return { ...pcs, personId, topicId, xa, phuong, act: await lookingAt(here) };
}

const conflicts = async (pc: TestStore) => (await pc.ask('conflict.list', { limit: 200 })).conflicts;

/** What stays in dispute on the one PC, and on the other once it has it too. */
async function asked(here: TestStore, there: TestStore) {
  const found = await conflicts(here);
  await bring(there, here);
  expect(await conflicts(there)).toEqual(found);
  return found;
}

describe('a value that arrives while somebody types over an older one', () => {
  it('stays beside theirs, and people are asked', async () => {
    const { here, there, entryId, meetingId, act } = await office();
    await there.ask('entry.edit', { id: entryId, fields: { content: 'Đường ngập cả ngày' } });
    await bring(here, there);
    await act('entry.edit', { id: entryId, fields: { content: 'Đường ngập, xe chết máy' } });
    expect(await asked(here, there)).toMatchObject([
      {
        kind: 'value',
        field: 'content',
        sides: [
          { value: { value: 'Đường ngập, xe chết máy' }, author: { person: 'Lan' } },
          { value: { value: 'Đường ngập cả ngày' }, author: { person: 'Minh' } },
        ],
      },
    ]);
    expect(await here.ask('entry.list', { meetingId })).toMatchObject([
      { content: 'Đường ngập, xe chết máy' },
    ]);
  });

  it('is replaced by whoever has seen it', async () => {
    const { here, there, entryId } = await office();
    await there.ask('entry.edit', { id: entryId, fields: { content: 'Đường ngập cả ngày' } });
    await bring(here, there);
    const act = await lookingAt(here);
    await act('entry.edit', { id: entryId, fields: { content: 'Đường ngập, xe chết máy' } });
    expect(await asked(here, there)).toEqual([]);
  });

  it('is no question where both are alike', async () => {
    const { here, there, entryId, act } = await office();
    await there.ask('entry.edit', { id: entryId, fields: { content: 'Đường ngập cả ngày' } });
    await bring(here, there);
    await act('entry.edit', { id: entryId, fields: { content: 'Đường ngập cả ngày' } });
    expect(await asked(here, there)).toEqual([]);
  });

  it('is not put back by fields that were saved along without a change', async () => {
    const { here, there, entryId, meetingId, topicId, xa, phuong } = await office();
    await here.ask('entry.edit', { id: entryId, fields: { localityId: xa } });
    await bring(there, here);
    const act = await lookingAt(here);
    await there.ask('entry.edit', { id: entryId, fields: { localityId: phuong }, topicIds: [topicId] });
    await bring(here, there);
    // The form gives all it shows: the place and the topics of before among it.
    await act('entry.edit', {
      id: entryId,
      fields: { content: 'Đường ngập, xe chết máy', localityId: xa },
      topicIds: [],
    });
    expect(await asked(here, there)).toEqual([]);
    for (const pc of [here, there])
      expect(await pc.ask('entry.list', { meetingId })).toMatchObject([
        { content: 'Đường ngập, xe chết máy', localityId: phuong, topicIds: [topicId] },
      ]);
  });

  it('is not hidden by a removal that did not see it', async () => {
    const { here, there, entryId, meetingId, act } = await office();
    await there.ask('entry.edit', { id: entryId, fields: { content: 'Đường ngập cả ngày' } });
    await bring(here, there);
    await act('record.remove', { type: 'entry', id: entryId });
    expect(await asked(here, there)).toMatchObject([{ kind: 'deletion', record: { id: entryId } }]);
    expect(await here.ask('entry.list', { meetingId })).toHaveLength(1);
  });

  it('is not hidden with a meeting that somebody removes', async () => {
    const { here, there, meetingId, act } = await office();
    const entry = { meetingId, fields: { content: 'Trạm y tế thiếu thuốc' }, topicIds: [], agencyIds: [] };
    await there.ask('entry.add', entry);
    await bring(here, there);
    await act('record.remove', { type: 'meeting', id: meetingId });
    expect(await asked(here, there)).toMatchObject([{ kind: 'deletion', record: { id: meetingId } }]);
    expect(await here.ask('entry.list', { meetingId })).toHaveLength(2);
  });

  it('is asked about where it is a removal', async () => {
    const { here, there, entryId, act } = await office();
    await there.ask('record.remove', { type: 'entry', id: entryId });
    await bring(here, there);
    await act('entry.edit', { id: entryId, fields: { content: 'Đường ngập, xe chết máy' } });
    expect(await asked(here, there)).toMatchObject([{ kind: 'deletion', record: { id: entryId } }]);
  });

  it('is asked about where it is a use of what somebody removes', async () => {
    const { here, there, entryId, xa, act } = await office();
    await there.ask('entry.edit', { id: entryId, fields: { localityId: xa } });
    await bring(here, there);
    await act('record.remove', { type: 'locality', id: xa });
    expect(await asked(here, there)).toMatchObject([{ kind: 'deletion', record: { id: xa } }]);
  });

  it('is asked about where somebody is marked at the same meeting', async () => {
    const { here, there, meetingId, personId, act } = await office();
    const mark = { meetingId, collaboratorIds: [personId] };
    await there.ask('attendance.mark', { ...mark, state: 'absent', reason: 'ốm' });
    await bring(here, there);
    await act('attendance.mark', { ...mark, state: 'present' });
    expect(await asked(here, there)).toMatchObject([{ kind: 'value', field: 'state' }]);
  });

  it('is not taken away by unmarking somebody who showed no mark', async () => {
    const { here, there, meetingId, personId, act } = await office();
    const mark = { meetingId, collaboratorIds: [personId] };
    await there.ask('attendance.mark', { ...mark, state: 'absent', reason: 'ốm' });
    await bring(here, there);
    await act('attendance.mark', { ...mark, state: null });
    expect(await asked(here, there)).toEqual([]);
    const { attendance } = await here.ask('meeting.get', { meetingId });
    expect(attendance).toMatchObject([{ state: 'absent', reason: 'ốm' }]);
  });

  it('is asked about where many records are changed at once', async () => {
    const { here, there, entryId, xa, phuong, act } = await office();
    await there.ask('entry.edit', { id: entryId, fields: { localityId: xa } });
    await bring(here, there);
    const change = { act: 'place', localityId: phuong } as const;
    const chosen = { which: 'these' as const, ids: [entryId] };
    await act('table.changeEntries', { job: entryId, chosen, change });
    expect(await asked(here, there)).toMatchObject([{ kind: 'value', field: 'localityId' }]);
  });

  it('is left alone by what is done with all that match, where it is a record nobody had seen', async () => {
    const { here, there, meetingId } = await office();
    const add = (pc: TestStore, content: string) =>
      pc.ask('record.add', { type: 'task', fields: { meetingId, content } });
    await add(here, 'Kiểm tra cống thoát nước');
    const act = await lookingAt(here);
    await add(there, 'Cấp thuốc cho trạm y tế');
    await bring(here, there);
    await act('table.changeTasks', {
      job: meetingId,
      chosen: { which: 'matching', filter: { meetingIds: [meetingId] }, except: [] },
      change: { act: 'state', state: 'done' },
    });
    const { tasks } = await here.ask('meeting.get', { meetingId });
    const states = Object.fromEntries(tasks.map(({ content, state }) => [content, state]));
    expect(states).toEqual({ 'Kiểm tra cống thoát nước': 'done', 'Cấp thuốc cho trạm y tế': 'open' });
    expect(await asked(here, there)).toEqual([]);
  });

  it('stays in dispute after a choice between the others', async () => {
    const { here, there, meetingId } = await office();
    await here.ask('record.edit', { type: 'meeting', id: meetingId, fields: { place: 'Hội trường B' } });
    await there.ask('record.edit', { type: 'meeting', id: meetingId, fields: { place: 'Hội trường C' } });
    await bring(here, there);
    const act = await lookingAt(here);
    await there.ask('record.edit', { type: 'meeting', id: meetingId, fields: { place: 'Hội trường D' } });
    await bring(here, there);
    await act('conflict.resolve', {
      type: 'meeting',
      id: meetingId,
      field: 'place',
      value: 'Hội trường B',
    });
    const [conflict] = await asked(here, there);
    if (conflict?.kind !== 'value') throw new Error('Expected two values.');
    expect(conflict.sides.map(({ value }) => value.value).toSorted()).toEqual([
      'Hội trường B',
      'Hội trường D',
    ]);
  });

  it('keeps a record from being signed by somebody who has not seen it', async () => {
    const { here, there, meetingId } = await office();
    await here.ask('record.edit', { type: 'meeting', id: meetingId, fields: { state: 'ended' } });
    await bring(there, here);
    const act = await lookingAt(here);
    const entry = { meetingId, fields: { content: 'Trạm y tế thiếu thuốc' }, topicIds: [], agencyIds: [] };
    await there.ask('entry.add', entry);
    await bring(here, there);
    await expect(act('meeting.close', { meetingId })).rejects.toThrow('meeting-changed');
    const again = await lookingAt(here);
    await again('meeting.close', { meetingId });
    expect(await here.ask('meeting.corrections', { meetingId, before: null })).toMatchObject({ acts: [] });
  });

  it('does not come between two entries that are joined', async () => {
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
    expect(list.map(({ content }) => content)).toEqual(['Đường ngập khi mưa lớn\nThiếu thuốc', 'Chợ cháy']);
  });

  it('is not undone by the words of before where it erased somebody they name', async () => {
    const { here, there, entryId, meetingId, personId } = await office();
    await here.ask('entry.edit', { id: entryId, fields: { speakerId: personId } });
    const choice = { kind: 'minutes' as const, meetingId };
    await here.ask('document.setOptions', { choice, options: { speakerMode: 'name' } });
    await bring(there, here);
    const over = /[^"]*Trần Thị Hòa[^"]*/.exec(
      JSON.stringify(await here.ask('document.compose', { choice })),
    )?.[0];
    expect(over).toBeDefined();
    const act = await lookingAt(here);
    await there.ask('collaborator.erase', { id: personId });
    await bring(here, there);
    const place = `entry:${entryId}:content:0`;
    await act('document.edit', { choice, place, text: 'Chữ khác', over });
    here.store.close();
    expect(readFileSync(here.path).includes('Trần Thị Hòa')).toBe(false);
  });

  it('shows that words changed in a document were others by then', async () => {
    const { here, there, meetingId } = await office();
    const choice = { kind: 'minutes' as const, meetingId };
    const act = await lookingAt(here);
    await there.ask('record.edit', { type: 'meeting', id: meetingId, fields: { place: 'Hội trường B' } });
    await bring(here, there);
    const over = '- Địa điểm: Hội trường A';
    await act('document.edit', { choice, place: 'opening.place', text: '- Tại: Hội trường lớn', over });
    const { edits } = await here.ask('document.compose', { choice });
    expect(edits).toMatchObject([{ place: 'opening.place', base: over }]);
    expect(edits[0]?.now).not.toBe(over);
  });
});

describe('what is worked out from the file and not from a screen', () => {
  it('takes in what has just arrived: joining two entries', async () => {
    const { here, there, entryId, meetingId } = await office();
    const entry = { meetingId, fields: { content: 'Thiếu thuốc' }, topicIds: [], agencyIds: [] };
    const { id } = await here.ask('entry.add', entry);
    await bring(there, here);
    const act = await lookingAt(here);
    await there.ask('entry.edit', { id: entryId, fields: { content: 'Đường ngập cả ngày' } });
    await bring(here, there);
    await act('entry.join', { id });
    expect(await asked(here, there)).toEqual([]);
    const [joined] = await here.ask('entry.list', { meetingId });
    expect(joined?.content).toContain('Đường ngập cả ngày');
  });

  it('erases personal data that have just arrived', async () => {
    const { here, there, personId, act } = await office();
    await there.ask('record.edit', {
      type: 'collaborator',
      id: personId,
      fields: { contact: '0912345678' },
    });
    await bring(here, there);
    await act('collaborator.erase', { id: personId });
    expect(await asked(here, there)).toEqual([]);
    const { collaborators } = await here.ask('catalogue.load', {});
    expect(collaborators).toMatchObject([{ erased: true, name: '', contact: '' }]);
  });

  it('undoes an act of before, and keeps what has arrived since', async () => {
    const { here, there, entryId, meetingId } = await office();
    await here.ask('entry.edit', { id: entryId, fields: { content: 'Đường ngập nặng' } });
    await bring(there, here);
    const act = await lookingAt(here);
    await there.ask('entry.edit', { id: entryId, fields: { content: 'Đường ngập cả ngày' } });
    await bring(here, there);
    await act('undo', { job: entryId });
    expect(await here.ask('entry.list', { meetingId })).toMatchObject([{ content: 'Đường ngập cả ngày' }]);
    expect(await asked(here, there)).toEqual([]);
  });

  it('undoes an act that stood beside what has arrived, which then stands alone', async () => {
    const { here, there, entryId, meetingId, act } = await office();
    await there.ask('entry.edit', { id: entryId, fields: { content: 'Đường ngập cả ngày' } });
    await bring(here, there);
    await act('entry.edit', { id: entryId, fields: { content: 'Đường ngập, xe chết máy' } });
    await here.ask('undo', { job: entryId });
    expect(await asked(here, there)).toEqual([]);
    for (const pc of [here, there])
      expect(await pc.ask('entry.list', { meetingId })).toMatchObject([{ content: 'Đường ngập cả ngày' }]);
    // Doing it again would replace what arrived without a question.
    expect(await here.ask('redo', { job: entryId })).toMatchObject({ kept: 'all' });
  });

  it('knows what was written in this file itself, however old the screen is', async () => {
    const { here, there, entryId, act } = await office();
    await here.ask('entry.edit', { id: entryId, fields: { content: 'Đường ngập nặng' } });
    await bring(there, here);
    await there.ask('record.add', { type: 'agency', fields: { name: 'Sở Xây dựng' } });
    await bring(here, there);
    await act('entry.edit', { id: entryId, fields: { content: 'Đường ngập, xe chết máy' } });
    expect(await asked(here, there)).toEqual([]);
  });
});
