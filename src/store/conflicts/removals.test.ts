import { describe, expect, it } from 'vitest';
import { entryPlace } from '../../../tests/documents/entry-place.ts';
import { bring, lookInto, twoPcs } from '../../../tests/merge/two-pcs.ts';
import type { TestStore } from '../../../tests/store/temporary-store.ts';

const list = async (pc: TestStore) => (await pc.ask('conflict.list', { limit: 200 })).conflicts;
const noTags = { topicIds: [], agencyIds: [] };

async function write(pc: TestStore, meetingId: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let at = 1; at <= count; at += 1) {
    const fields = { content: `Ý kiến ${at}` };
    ids.push((await pc.ask('entry.add', { meetingId, fields, ...noTags })).id);
  }
  return ids;
}

describe('removing a meeting in which somebody else writes (M5)', () => {
  it.each([
    ['into the file that removed it', 'here'],
    ['into the file that wrote', 'there'],
  ] as const)('asks, merged %s, and hides nothing until somebody chooses', async (_, into) => {
    const { here, there, meetingId } = await twoPcs();
    await here.ask('record.remove', { type: 'meeting', id: meetingId });
    await write(there, meetingId, 40);
    const [pc, from] = into === 'here' ? [here, there] : [there, here];
    const preview = await lookInto(pc, from);
    expect(preview.summary.conflicts).toBe(1);
    expect(preview.summary.total.deleted).toBe(0);
    await bring(pc, from);
    expect(await list(pc)).toMatchObject([
      {
        kind: 'deletion',
        record: { type: 'meeting', title: 'Hội nghị giao ban' },
        deletion: { person: 'Lan' },
        uses: [{ type: 'entry', count: 40, first: [{ author: { person: 'Minh' } }, {}, {}] }],
      },
    ]);
    expect(await pc.ask('meeting.list', {})).toMatchObject([{ id: meetingId, entryCount: 41 }]);
    expect((await pc.ask('record.removed', { limit: 50 })).records).toEqual([]);
  });

  it('tells so in the preview of a third PC, where both come in', async () => {
    const { here, there, meetingId } = await twoPcs();
    await here.ask('record.remove', { type: 'meeting', id: meetingId });
    await write(there, meetingId, 2);
    const { here: third } = await twoPcs();
    await bring(third, there);
    const { summary } = await lookInto(third, here);
    expect(summary).toMatchObject({ conflicts: 1, total: { deleted: 0 } });
  });

  type About = { pc: TestStore; meetingId: string; entryId: string; taskId: string; personId: string };
  const announcement = (meetingId: string) => ({ kind: 'announcement', meetingId }) as const;
  const minutes = (meetingId: string) => ({ kind: 'minutes', meetingId }) as const;
  const acts: readonly (readonly [string, string, (about: About) => Promise<unknown>])[] = [
    [
      'numbers a document of it',
      'document',
      ({ pc, meetingId }) => pc.ask('document.setNumber', { choice: announcement(meetingId), number: 5 }),
    ],
    [
      'decides about personal data',
      'documentMask',
      ({ pc, meetingId }) =>
        pc.ask('document.decide', { choice: minutes(meetingId), quote: '0912345678', decision: 'mask' }),
    ],
    [
      'rewrites words of its minutes',
      'documentEdit',
      async ({ pc, meetingId, entryId }) => {
        const choice = minutes(meetingId);
        const { paper } = await pc.ask('document.compose', { choice });
        return pc.ask('document.edit', { choice, place: entryPlace(paper, entryId), text: 'Sửa' });
      },
    ],
    [
      'splits an entry',
      'entry',
      ({ pc, entryId: id }) =>
        pc.ask('entry.split', { id, fields: { content: 'Đường ngập' }, rest: 'khi mưa lớn' }),
    ],
    ['gives a task', 'task', ({ pc, entryId }) => pc.ask('task.fromEntry', { entryId })],
    [
      'notes an answer',
      'task',
      ({ pc, taskId: id }) =>
        pc.ask('record.edit', { type: 'task', id, fields: { answer: 'Xong', answeredOn: '2026-11-20' } }),
    ],
    [
      'registers a speaker',
      'attendance',
      ({ pc, meetingId, personId: collaboratorId }) =>
        pc.ask('speaking.register', { meetingId, collaboratorId }),
    ],
    [
      'closes it',
      'signedMinutes',
      async ({ pc, meetingId: id }) => {
        await pc.ask('record.edit', { type: 'meeting', id, fields: { state: 'ended' } });
        await pc.ask('meeting.close', { meetingId: id });
      },
    ],
  ];
  it.each(acts)('asks where somebody else %s', async (_, type, act) => {
    const { here, there, meetingId, entryId } = await twoPcs();
    const task = { type: 'task', fields: { meetingId, content: 'Khơi cống', unit: 'Sở Xây dựng' } } as const;
    const { id: taskId } = await here.ask('record.add', task);
    const person = { type: 'collaborator', fields: { name: 'Lê Nam', unit: 'Đoàn xã' } } as const;
    const { id: personId } = await here.ask('record.add', person);
    await bring(there, here);
    await here.ask('record.remove', { type: 'meeting', id: meetingId });
    await act({ pc: there, meetingId, entryId, taskId, personId });
    await bring(here, there);
    const conflicts = await list(here);
    expect(conflicts).toMatchObject([
      {
        kind: 'deletion',
        record: { id: meetingId },
        uses: expect.arrayContaining([expect.objectContaining({ type })]),
      },
    ]);
    await bring(there, here);
    expect(await list(there)).toEqual(conflicts);
  });

  it.each([
    ['kept', false, [{}]],
    ['removed', true, []],
  ])('ends when it is %s, on every PC', async (_, value, meetings) => {
    const { here, there, meetingId: id } = await twoPcs();
    await here.ask('record.remove', { type: 'meeting', id });
    await write(there, id, 1);
    await bring(here, there);
    await here.ask('conflict.resolve', { type: 'meeting', id, field: 'deleted', value });
    await bring(there, here);
    for (const pc of [here, there]) {
      expect(await pc.ask('conflict.count', {})).toBe(0);
      expect(await pc.ask('meeting.list', {})).toMatchObject(meetings);
    }
  });

  it('asks once more where a third PC wrote in it unseen', async () => {
    const { here, there, meetingId: id } = await twoPcs();
    const { there: third } = await twoPcs();
    await bring(third, here);
    await here.ask('record.remove', { type: 'meeting', id });
    await write(there, id, 1);
    await write(third, id, 2);
    await bring(here, there);
    await here.ask('conflict.resolve', { type: 'meeting', id, field: 'deleted', value: true });
    await bring(here, third);
    expect(await list(here)).toMatchObject([{ kind: 'deletion', uses: [{ type: 'entry', count: 2 }] }]);
  });

  it('asks nothing where the removal had seen it all, or where what was written was taken back (M12)', async () => {
    const { here, there, meetingId: id } = await twoPcs();
    const [entry] = await write(there, id, 1);
    await bring(here, there);
    await here.ask('record.remove', { type: 'meeting', id });
    await bring(there, here);
    expect(await there.ask('conflict.count', {})).toBe(0);
    expect(await there.ask('meeting.list', {})).toEqual([]);
    expect(entry).toBeDefined();
  });

  it('is settled by taking the removal back where it was made', async () => {
    const { here, there, meetingId: id } = await twoPcs();
    await here.ask('record.remove', { type: 'meeting', id });
    await write(there, id, 1);
    await bring(here, there);
    expect(await here.ask('undo', {})).toMatchObject({ kind: 'remove', kept: 'nothing' });
    expect(await here.ask('conflict.count', {})).toBe(0);
    await bring(there, here);
    expect(await there.ask('conflict.count', {})).toBe(0);
    expect(await there.ask('meeting.list', {})).toHaveLength(1);
  });

  it('shows in its history that the removal stands beside what was written', async () => {
    const { here, there, meetingId: id } = await twoPcs();
    await here.ask('record.remove', { type: 'meeting', id });
    await write(there, id, 1);
    await bring(here, there);
    const { actions } = await here.ask('history.of', { type: 'meeting', id });
    expect(actions[0]).toMatchObject({ kind: 'remove', changes: [{ field: 'deleted', state: 'beside' }] });
  });
});

describe('moving an entry into a meeting that somebody else removed', () => {
  it('asks, and the entry stays in sight', async () => {
    const { here, there, entryId } = await twoPcs();
    const { id: other } = await here.ask('meeting.create', { fields: { title: 'Hội nghị chuyên đề' } });
    await bring(there, here);
    await here.ask('record.remove', { type: 'meeting', id: other });
    await there.ask('list.changeEntries', {
      job: crypto.randomUUID(),
      chosen: { which: 'these', ids: [entryId] },
      change: { act: 'move', meetingId: other },
    });
    await bring(here, there);
    expect(await list(here)).toMatchObject([
      { kind: 'deletion', record: { id: other }, uses: [{ type: 'entry' }] },
    ]);
    expect(await here.ask('entry.list', { meetingId: other })).toMatchObject([{ id: entryId }]);
  });
});

describe('removing what somebody else uses (M11)', () => {
  const used = [
    ['a topic', 'topic', 'entryTopic'],
    ['an agency', 'agency', 'entryAgency'],
    ['a collaborator', 'collaborator', 'entry'],
    ['a locality', 'locality', 'entry'],
    ['a group', 'collaboratorGroup', 'collaborator'],
  ] as const;
  it.each(used)('asks about %s', async (_, type, user) => {
    const { here, there, entryId } = await twoPcs();
    const { id } = await here.ask('record.add', { type, fields: { name: 'Mục dùng chung' } });
    const { id: personId } = await here.ask('record.add', {
      type: 'collaborator',
      fields: { name: 'Lê Nam' },
    });
    await bring(there, here);
    await here.ask('record.remove', { type, id });
    const uses = {
      topic: { fields: {}, topicIds: [id] },
      agency: { fields: {}, agencyIds: [id] },
      collaborator: { fields: { speakerId: id } },
      locality: { fields: { localityId: id } },
      collaboratorGroup: { fields: {} },
    };
    await there.ask('entry.edit', { id: entryId, ...uses[type] });
    if (type === 'collaboratorGroup')
      await there.ask('record.edit', { type: 'collaborator', id: personId, fields: { groupId: id } });
    await bring(there, here);
    await bring(here, there);
    const conflicts = await list(here);
    expect(conflicts).toMatchObject([{ kind: 'deletion', record: { id }, uses: [{ type: user, count: 1 }] }]);
    expect(await list(there)).toEqual(conflicts);
    const { topics, agencies, collaborators, localities, groups } = await here.ask('record.lists', {});
    const shown = [...topics, ...agencies, ...collaborators, ...localities, ...groups].map((each) => each.id);
    expect(shown).toContain(id);
  });

  it('asks nothing about an entry that was only moved within its meeting', async () => {
    const { here, there, meetingId, entryId } = await twoPcs();
    const [other] = await write(here, meetingId, 1);
    await bring(there, here);
    await here.ask('record.remove', { type: 'entry', id: entryId });
    await there.ask('entry.move', { id: entryId, afterId: other ?? null });
    await bring(here, there);
    expect(await list(here)).toEqual([]);
  });
});
