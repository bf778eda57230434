import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entryPlace } from '../../../tests/documents/entry-place.ts';
import { asked, conflicts, lookingAt, office } from '../../../tests/merge/late-screen.ts';
import { bring } from '../../../tests/merge/two-pcs.ts';

describe('an act on a screen that something has arrived behind', () => {
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

  it('carries what arrived into both halves of an entry that is split, where the form shows what was there before', async () => {
    const { here, there, entryId, meetingId, topicId, xa, phuong } = await office();
    await here.ask('entry.edit', { id: entryId, fields: { localityId: xa }, topicIds: [topicId] });
    const { id: roads } = await here.ask('record.add', { type: 'topic', fields: { name: 'Giao thông' } });
    await bring(there, here);
    const act = await lookingAt(here);
    await there.ask('entry.edit', { id: entryId, fields: { localityId: phuong }, topicIds: [roads] });
    await bring(here, there);
    await act('entry.split', {
      id: entryId,
      fields: { content: 'Đường ngập', localityId: xa },
      topicIds: [topicId],
      rest: 'khi mưa lớn',
    });
    expect(await asked(here, there)).toEqual([]);
    for (const pc of [here, there])
      expect(await pc.ask('entry.list', { meetingId })).toMatchObject([
        { content: 'Đường ngập', localityId: phuong, topicIds: [roads] },
        { content: 'khi mưa lớn', localityId: phuong, topicIds: [roads] },
      ]);
  });

  it('carries what was chosen in the form that splits an entry into both halves', async () => {
    const { here, there, entryId, meetingId, topicId, xa, act } = await office();
    await there.ask('entry.edit', { id: entryId, fields: { speakerText: 'Đại diện tổ dân phố 3' } });
    await bring(here, there);
    await act('entry.split', {
      id: entryId,
      fields: { content: 'Đường ngập', localityId: xa },
      topicIds: [topicId],
      rest: 'khi mưa lớn',
    });
    const half = { localityId: xa, topicIds: [topicId], speakerText: 'Đại diện tổ dân phố 3' };
    expect(await here.ask('entry.list', { meetingId })).toMatchObject([half, half]);
  });

  it('puts somebody on the list of speakers under the mark that was seen, and asks where it was taken away', async () => {
    const { here, there, meetingId, personId } = await office();
    const mark = { meetingId, collaboratorIds: [personId] };
    await here.ask('attendance.mark', { ...mark, state: 'present' });
    await bring(there, here);
    const act = await lookingAt(here);
    await there.ask('attendance.mark', { ...mark, state: null });
    await bring(here, there);
    await act('speaking.register', { meetingId, collaboratorId: personId });
    expect(await asked(here, there)).toMatchObject([{ kind: 'deletion' }]);
    const { attendance } = await here.ask('meeting.get', { meetingId });
    expect(attendance).toMatchObject([{ collaboratorId: personId, state: 'present' }]);
  });

  it('invites nobody again whose mark was seen and was taken away', async () => {
    const { here, there, meetingId, personId } = await office();
    const mark = { meetingId, collaboratorIds: [personId] };
    await here.ask('attendance.mark', { ...mark, state: 'present' });
    await bring(there, here);
    const act = await lookingAt(here);
    await there.ask('attendance.mark', { ...mark, state: null });
    await bring(here, there);
    await act('attendance.invite', mark);
    expect(await asked(here, there)).toEqual([]);
  });

  it('brings back what somebody else wrote in, and nothing is left to ask', async () => {
    const { here, there, entryId, meetingId } = await office();
    await here.ask('record.remove', { type: 'entry', id: entryId });
    const act = await lookingAt(here);
    await there.ask('entry.edit', { id: entryId, fields: { content: 'Đường ngập cả ngày' } });
    await bring(here, there);
    expect(await conflicts(here)).toMatchObject([{ kind: 'deletion' }]);
    await act('record.restore', { type: 'entry', id: entryId });
    expect(await asked(here, there)).toEqual([]);
    expect(await there.ask('entry.list', { meetingId })).toMatchObject([{ content: 'Đường ngập cả ngày' }]);
  });

  it('keeps no words of before that name somebody who was erased', async () => {
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
    const { paper } = await here.ask('document.compose', { choice });
    const place = entryPlace(paper, entryId);
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
    const over = 'Hội trường A';
    await act('document.edit', { choice, place: 'opening.place', text: 'Hội trường lớn', over });
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
    const { collaborators } = await here.ask('record.lists', {});
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

  it('undoes an act that stood beside what has arrived, which then stands alone (M21)', async () => {
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
