import { describe, expect, it } from 'vitest';
import { asked, conflicts, lookingAt, office } from '../../../tests/merge/late-screen.ts';
import { bring } from '../../../tests/merge/two-pcs.ts';
import type { TestStore } from '../../../tests/store/temporary-store.ts';

describe('a value that arrives while somebody types over an older one (M6)', () => {
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
    await act('list.changeEntries', { job: entryId, chosen, change });
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
    await act('list.changeTasks', {
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
    expect(await here.ask('meeting.corrections', { meetingId, before: null })).toMatchObject({ actions: [] });
  });

  it('is no question where a tag was put on again and the form shows an entry without it', async () => {
    const { here, there, entryId, meetingId, topicId } = await office();
    await here.ask('entry.edit', { id: entryId, fields: {}, topicIds: [topicId] });
    await here.ask('entry.edit', { id: entryId, fields: {}, topicIds: [] });
    await bring(there, here);
    const act = await lookingAt(here);
    await there.ask('entry.edit', { id: entryId, fields: {}, topicIds: [topicId] });
    await bring(here, there);
    await act('entry.edit', { id: entryId, fields: { content: 'Đường ngập, xe chết máy' }, topicIds: [] });
    expect(await asked(here, there)).toEqual([]);
    expect(await here.ask('entry.list', { meetingId })).toMatchObject([{ topicIds: [topicId] }]);
  });

  it('is a circle of topics: the form of one that gives along what it shows takes no link away', async () => {
    const { here, there, topicId } = await office();
    const { id: roads } = await here.ask('record.add', { type: 'topic', fields: { name: 'Giao thông' } });
    await bring(there, here);
    const below = (pc: TestStore, id: string, parentId: string) =>
      pc.ask('record.edit', { type: 'topic', id, fields: { parentId } });
    await below(here, topicId, roads);
    await below(there, roads, topicId);
    await bring(here, there);
    const circle = await conflicts(here);
    expect(circle).toMatchObject([{ kind: 'tree' }]);
    const act = await lookingAt(here);
    await there.ask('record.edit', { type: 'topic', id: topicId, fields: { keywords: 'trạm y tế' } });
    await bring(here, there);
    await act('record.edit', {
      type: 'topic',
      id: topicId,
      fields: { name: 'Y tế cơ sở', parentId: null, retired: false },
    });
    expect(await asked(here, there)).toMatchObject([{ kind: 'tree' }]);
  });
});
