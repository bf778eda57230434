import { describe, expect, it } from 'vitest';
import { bring, lookInto, twoPcs } from '../../../tests/merge/two-pcs.ts';
import type { TestStore } from '../../../tests/store/temporary-store.ts';
import { signedId } from '../documents/document-id.ts';

const list = async (pc: TestStore) => (await pc.ask('conflict.list', { limit: 200 })).conflicts;

/** What is in dispute, and by whom, whichever changes say so. */
const told = async (pc: TestStore) =>
  JSON.parse(JSON.stringify(await list(pc), (key, value: unknown) => (key === 'stamp' ? undefined : value)));

/** Both PCs wrote in the same entry and brought each other's file in. */
async function inConflict() {
  const office = await twoPcs();
  const { here, there, entryId: id } = office;
  await here.ask('entry.edit', { id, fields: { content: 'Đường ngập, xe chết máy' } });
  await there.ask('entry.edit', { id, fields: { content: 'Đường ngập sâu' } });
  await bring(here, there);
  await bring(there, here);
  return office;
}

describe('conflicts', () => {
  it('list both values with who wrote them, the one that shows first, on every PC (M7)', async () => {
    const { here, there } = await inConflict();
    const conflicts = await list(here);
    expect(conflicts).toMatchObject([
      {
        kind: 'value',
        field: 'content',
        record: { type: 'entry', title: 'Đường ngập sâu', within: 'Hội nghị giao ban' },
        sides: [
          { value: { value: 'Đường ngập sâu' }, author: { person: 'Minh' } },
          { value: { value: 'Đường ngập, xe chết máy' }, author: { person: 'Lan' } },
        ],
      },
    ]);
    expect(await list(there)).toEqual(conflicts);
  });

  it.each([
    ['the value that shows', 'Đường ngập sâu'],
    ['the other value', 'Đường ngập, xe chết máy'],
    ['a value of one’s own', 'Đường ngập sâu, xe chết máy'],
  ])('are closed by keeping %s, everywhere', async (_, content) => {
    const { here, there, meetingId, entryId: id } = await inConflict();
    await here.ask('conflict.resolve', { type: 'entry', id, field: 'content', value: content });
    expect(await here.ask('conflict.count', {})).toBe(0);
    await bring(there, here);
    expect(await there.ask('conflict.count', {})).toBe(0);
    for (const pc of [here, there])
      expect((await pc.ask('entry.list', { meetingId })).map((entry) => entry.content)).toEqual([content]);
  });

  it('settled differently on two PCs, are asked about once more (M13)', async () => {
    const { here, there, entryId: id } = await inConflict();
    await here.ask('conflict.resolve', { type: 'entry', id, field: 'content', value: 'Một' });
    await there.ask('conflict.resolve', { type: 'entry', id, field: 'content', value: 'Hai' });
    await bring(here, there);
    await bring(there, here);
    // Which of the two shows depends on who settled it in the later millisecond.
    const sideOf = (value: string) => expect.objectContaining({ value: expect.objectContaining({ value }) });
    expect(await list(here)).toMatchObject([
      { sides: expect.arrayContaining([sideOf('Hai'), sideOf('Một')]) },
    ]);
    expect(await list(there)).toEqual(await list(here));
  });

  it.each([
    ['kept', true, []],
    ['taken back', false, ['Đường ngập sâu']],
  ])('of a deletion against an edit are closed by the deletion %s', async (_, deleted, left) => {
    const { here, there, meetingId, entryId: id } = await twoPcs();
    await here.ask('record.remove', { type: 'entry', id });
    await there.ask('entry.edit', { id, fields: { content: 'Đường ngập sâu' } });
    await bring(here, there);
    expect(await list(here)).toMatchObject([
      {
        kind: 'deletion',
        field: 'deleted',
        deletion: { person: 'Lan' },
        edits: [{ field: 'content', value: { value: 'Đường ngập sâu' }, author: { person: 'Minh' } }],
      },
    ]);
    await here.ask('conflict.resolve', { type: 'entry', id, field: 'deleted', value: deleted });
    await bring(there, here);
    for (const pc of [here, there]) {
      expect(await pc.ask('conflict.count', {})).toBe(0);
      expect((await pc.ask('entry.list', { meetingId })).map((entry) => entry.content)).toEqual(left);
    }
  });

  it.each([
    ['the value that shows', 'Đường ngập sâu'],
    ['the other value', 'Đường ngập, xe chết máy'],
    ['a value of one’s own', 'Đường ngập sâu, xe chết máy'],
  ])(
    'settled by keeping %s, are asked about again after undo, everywhere, and settled again after redo',
    async (_, content) => {
      const { here, there, meetingId, entryId: id } = await inConflict();
      const before = await told(here);
      const { action } = await here.ask('conflict.resolve', {
        type: 'entry',
        id,
        field: 'content',
        value: content,
      });
      expect(action).not.toBeNull();
      expect(await here.ask('undo', {})).toMatchObject({ kind: 'settle', kept: 'nothing' });
      expect(await told(here)).toEqual(before);
      await bring(there, here);
      expect(await told(there)).toEqual(before);
      await here.ask('redo', {});
      expect(await here.ask('conflict.count', {})).toBe(0);
      await bring(there, here);
      expect(await there.ask('conflict.count', {})).toBe(0);
      for (const pc of [here, there])
        expect((await pc.ask('entry.list', { meetingId })).map((entry) => entry.content)).toEqual([content]);
    },
  );

  it.each([true, false])('of a deletion, settled (%s), are asked about again after undo', async (value) => {
    const { here, there, entryId: id } = await twoPcs();
    await here.ask('record.remove', { type: 'entry', id });
    await there.ask('entry.edit', { id, fields: { content: 'Đường ngập sâu' } });
    await bring(here, there);
    const before = await list(here);
    await here.ask('conflict.resolve', { type: 'entry', id, field: 'deleted', value });
    expect(await here.ask('conflict.count', {})).toBe(0);
    await here.ask('undo', {});
    expect(await list(here)).toEqual(before);
    await bring(there, here);
    expect(await list(there)).toEqual(before);
    await here.ask('redo', {});
    await bring(there, here);
    expect([await here.ask('conflict.count', {}), await there.ask('conflict.count', {})]).toEqual([0, 0]);
  });

  it('settled and written anew since, stay settled when undo is asked for', async () => {
    const { here, there, entryId: id } = await inConflict();
    const value = 'Đường ngập sâu';
    const { action } = await here.ask('conflict.resolve', { type: 'entry', id, field: 'content', value });
    await bring(there, here);
    await there.ask('entry.edit', { id, fields: { content: 'Đường Trần Phú ngập' } });
    await bring(here, there);
    expect(await here.ask('undo', { action: action ?? '' })).toMatchObject({ kept: 'all', action: null });
    expect(await here.ask('conflict.count', {})).toBe(0);
  });

  it('are not what becomes of somebody erased here and deleted there', async () => {
    const { here, there } = await twoPcs();
    const { id } = await here.ask('record.add', { type: 'collaborator', fields: { name: 'Đỗ Minh Quân' } });
    await bring(there, here);
    await here.ask('collaborator.erase', { id });
    await there.ask('record.remove', { type: 'collaborator', id });
    await bring(here, there);
    await bring(there, here);
    expect([await list(here), await list(there)]).toEqual([[], []]);
  });

  it('list minutes that bear one number, foretold before merging and closed by giving another', async () => {
    const { here, there, meetingId } = await twoPcs();
    await here.ask('record.edit', { type: 'meeting', id: meetingId, fields: { minutesNumber: 7 } });
    const { id } = await there.ask('meeting.create', {
      fields: { title: 'Giao ban đột xuất', minutesNumber: 7 },
    });
    const { merge, summary } = await lookInto(here, there);
    expect(summary).toMatchObject({ conflicts: 1, types: [{ type: 'meeting', new: 1, conflicts: 1 }] });
    await here.ask('merge.apply', { job: crypto.randomUUID(), merge });
    await bring(there, here);
    for (const pc of [here, there]) {
      expect(await pc.ask('conflict.count', {})).toBe(1);
      expect(await list(pc)).toMatchObject([
        {
          kind: 'number',
          number: 7,
          document: 'minutes',
          sides: expect.arrayContaining([
            expect.objectContaining({ meetingId, author: expect.objectContaining({ person: 'Lan' }) }),
            expect.objectContaining({
              meetingId: id,
              author: expect.objectContaining({ person: 'Minh' }),
            }),
          ]),
        },
      ]);
    }
    await here.ask('record.edit', { type: 'meeting', id, fields: { minutesNumber: 8 } });
    expect(await list(here)).toEqual([]);
    await bring(there, here);
    expect(await there.ask('conflict.count', {})).toBe(0);
  });

  it('name what a link leads to, and ask about no place in a list', async () => {
    const { here, there, meetingId, entryId: id } = await twoPcs();
    const collaborator = { code: 'CTV11', name: 'Đặng Thị Hồng Nhung' };
    const { id: speakerId } = await here.ask('record.add', { type: 'collaborator', fields: collaborator });
    await bring(there, here);
    const first = await here.ask('entry.add', {
      meetingId,
      fields: { content: 'Hai' },
      topicIds: [],
      agencyIds: [],
    });
    const other = await here.ask('entry.add', {
      meetingId,
      fields: { content: 'Ba' },
      topicIds: [],
      agencyIds: [],
    });
    await bring(there, here);
    await here.ask('entry.edit', { id, fields: { speakerId } });
    await there.ask('entry.edit', { id, fields: { speakerText: 'Sở Y tế' } });
    await here.ask('entry.move', { id, afterId: first.id });
    await there.ask('entry.move', { id, afterId: other.id });
    await there.ask('entry.edit', { id, fields: { speakerId: null } });
    await bring(here, there);
    // Nobody is asked about the place in the list: the later one shows.
    expect(await list(here)).toMatchObject([
      {
        kind: 'value',
        field: 'speakerId',
        sides: [
          { value: { value: null }, parts: [{ field: 'speakerText', value: { value: 'Sở Y tế' } }] },
          { value: { words: 'Đặng Thị Hồng Nhung' }, parts: [] },
        ],
      },
    ]);
  });

  it('refuse a value the field cannot hold, and a field that is not there', async () => {
    const { here, meetingId } = await twoPcs();
    const at = { type: 'meeting', id: meetingId } as const;
    expect(await here.refusal('conflict.resolve', { ...at, field: 'title', value: 7 })).toBe('invalid-input');
    expect(await here.refusal('conflict.resolve', { ...at, field: 'sql', value: '' })).toBe('not-found');
  });

  it('are all that a choice may write: nothing else of a closed record, nor a place in a list', async () => {
    const { here, meetingId, entryId: id } = await twoPcs();
    await here.ask('record.edit', { type: 'meeting', id: meetingId, fields: { state: 'ended' } });
    await here.ask('meeting.close', { meetingId });
    const choices = [
      { type: 'entry', id, field: 'content', value: 'Sửa sau khi chốt' },
      { type: 'entry', id, field: 'position', value: 'zz' },
      { type: 'meeting', id: meetingId, field: 'state', value: 'running' },
      { type: 'meeting', id: meetingId, field: 'closedBy', value: 'Người khác' },
      { type: 'signedMinutes', id: signedId(meetingId, 1), field: 'text', value: 'Biên bản khác' },
    ] as const;
    for (const choice of choices) expect(await here.refusal('conflict.resolve', choice)).toBe('not-found');
    const { here: asked, entryId } = await inConflict();
    await asked.ask('conflict.resolve', { type: 'entry', id: entryId, field: 'content', value: 'Một' });
    const again = { type: 'entry', id: entryId, field: 'content', value: 'Hai' } as const;
    expect(await asked.refusal('conflict.resolve', again)).toBe('not-found');
  });
});
