import { describe, expect, it } from 'vitest';
import { bring, twoPcs } from '../../../tests/merge/two-pcs.ts';
import type { TestStore } from '../../../tests/store/temporary-store.ts';

/** Two records of one person, whom a meeting knows by the second. */
async function twoOfOne() {
  const pcs = await twoPcs();
  const { here, meetingId, entryId } = pcs;
  const person = async (fields: object) =>
    (await here.ask('record.add', { type: 'collaborator', fields })).id;
  const into = await person({ name: 'Lê Nam', unit: 'Đoàn xã' });
  const id = await person({ code: 'CTV7', name: 'Lê Nam', unit: 'Đoàn xã', contact: '0912345678' });
  await here.ask('entry.edit', { id: entryId, fields: { speakerId: id } });
  await here.ask('attendance.mark', { meetingId, collaboratorIds: [id], state: 'present' });
  return { ...pcs, id, into, joining: { type: 'collaborator', id, into } as const };
}

const speakers = async ({ ask }: TestStore, meetingId: string) =>
  (await ask('entry.list', { meetingId })).map(({ speakerId }) => speakerId);
const marked = async ({ ask }: TestStore, meetingId: string) =>
  (await ask('meeting.get', { meetingId })).attendance.map((mark) => [mark.collaboratorId, mark.state]);

describe('joining two records (M17)', () => {
  it('says what it will do, does it, and is taken back whole', async () => {
    const { here, meetingId, id, into, joining } = await twoOfOne();
    const before = await here.ask('record.lists', {});
    expect(await here.ask('record.joinPreview', joining)).toEqual({
      uses: [
        { type: 'entry', count: 1 },
        { type: 'attendance', count: 1 },
      ],
      closed: 0,
      bothMarked: 0,
      fields: ['code', 'contact'],
    });
    const { action } = await here.ask('record.join', joining);
    expect(await speakers(here, meetingId)).toEqual([into]);
    expect(await marked(here, meetingId)).toEqual([[into, 'present']]);
    const { collaborators } = await here.ask('record.lists', {});
    expect(collaborators.find((each) => each.id === into)).toMatchObject({ code: 'CTV7', retired: false });
    expect(collaborators.find((each) => each.id === id)).toMatchObject({ mergedIntoId: into, retired: true });
    await here.ask('undo', action === null ? {} : { action });
    expect(await here.ask('record.lists', {})).toEqual(before);
    expect(await speakers(here, meetingId)).toEqual([id]);
    expect(await marked(here, meetingId)).toEqual([[id, 'present']]);
  });

  it('leaves closed records as they are, and says so', async () => {
    const { here, meetingId, id, joining } = await twoOfOne();
    await here.ask('record.edit', { type: 'meeting', id: meetingId, fields: { state: 'ended' } });
    await here.ask('meeting.close', { meetingId });
    expect(await here.ask('record.joinPreview', joining)).toMatchObject({ uses: [], closed: 2 });
    await here.ask('record.join', joining);
    expect(await speakers(here, meetingId)).toEqual([id]);
    expect(await marked(here, meetingId)).toEqual([[id, 'present']]);
  });

  it('keeps the mark of the one that stays where both are marked, unless it is an invitation', async () => {
    const { here, meetingId, into, joining } = await twoOfOne();
    await here.ask('attendance.mark', { meetingId, collaboratorIds: [into], state: 'absent' });
    const { action } = await here.ask('record.join', joining);
    expect(await marked(here, meetingId)).toEqual([[into, 'absent']]);
    await here.ask('undo', action === null ? {} : { action });
    await here.ask('attendance.mark', { meetingId, collaboratorIds: [into], state: 'invited' });
    await here.ask('record.join', joining);
    expect(await marked(here, meetingId)).toEqual([[into, 'present']]);
  });

  it('puts the tag of the agency that stays in the place of the other, once', async () => {
    const { here, meetingId, entryId } = await twoPcs();
    const agency = async (name: string) =>
      (await here.ask('record.add', { type: 'agency', fields: { name } })).id;
    const [id, into] = [await agency('Sở A'), await agency('Sở A')];
    const tagged = async () => (await here.ask('entry.list', { meetingId }))[0]?.agencyIds;
    for (const agencyIds of [[id], [id, into]]) {
      await here.ask('entry.edit', { id: entryId, fields: {}, agencyIds });
      const { action } = await here.ask('record.join', { type: 'agency', id, into });
      expect(await tagged()).toEqual([into]);
      await here.ask('undo', action === null ? {} : { action });
      expect(await tagged()).toEqual(agencyIds);
    }
  });

  it('is refused with itself, with what was joined to it, and where personal data were erased', async () => {
    const { here, id, into, joining } = await twoOfOne();
    expect(await here.refusal('record.join', { ...joining, into: id })).toBe('tree-circle');
    await here.ask('record.join', joining);
    expect(await here.refusal('record.join', { ...joining, id: into, into: id })).toBe('tree-circle');
    await here.ask('collaborator.erase', { id: into });
    expect(await here.refusal('record.join', joining)).toBe('person-erased');
  });

  it('meets somebody who used the old record meanwhile: all agree, and the use is listed to be led over', async () => {
    const { here, there, meetingId, id, into, joining } = await twoOfOne();
    await bring(there, here);
    await here.ask('record.join', joining);
    await there.ask('entry.add', {
      meetingId,
      fields: { content: 'Ý kiến mới', speakerId: id },
      topicIds: [],
      agencyIds: [],
    });
    await bring(here, there);
    await bring(there, here);
    for (const pc of [here, there]) {
      expect(await speakers(pc, meetingId)).toEqual([into, id]);
      expect((await pc.ask('record.duplicates', {})).stillUsed).toEqual([
        { type: 'collaborator', id, into, uses: 1 },
      ]);
    }
    await there.ask('record.join', joining);
    expect(await speakers(there, meetingId)).toEqual([into, into]);
    expect((await there.ask('record.duplicates', {})).stillUsed).toEqual([]);
    await here.ask('collaborator.erase', { id: into });
    expect(await here.refusal('record.join', joining)).toBe('person-erased');
    expect((await here.ask('record.duplicates', {})).stillUsed).toEqual([]);
  });

  it('is suggested for what looks the same, and for nothing else', async () => {
    const { here, id, into } = await twoOfOne();
    const add = async (fields: object) => here.ask('record.add', { type: 'collaborator', fields });
    await add({ name: 'Lê Hùng', unit: 'A' });
    await add({ name: 'Lê Hưng', unit: 'A' });
    const { pairs } = await here.ask('record.duplicates', {});
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({ type: 'collaborator', by: 'name' });
    expect(new Set([pairs[0]?.id, pairs[0]?.other])).toEqual(new Set([id, into]));
  });

  it('is suggested with whether either is used, and for each with the one it looks like', async () => {
    const { here, id, into } = await twoOfOne();
    const { pairs } = await here.ask('record.duplicates', {});
    const used = pairs.flatMap((pair) => [
      [pair.id, pair.used[0]] as const,
      [pair.other, pair.used[1]] as const,
    ]);
    expect(new Map(used)).toEqual(
      new Map([
        [id, true],
        [into, false],
      ]),
    );
    const add = async (name: string) =>
      (await here.ask('record.add', { type: 'agency', fields: { name } })).id;
    const alike = [
      await add('Quỹ Hùng'),
      await add('Quỹ Hưng'),
      await add('quỹ hùng'),
      await add('QUỸ HƯNG'),
    ];
    const agencies = (await here.ask('record.duplicates', {})).pairs.filter(({ type }) => type === 'agency');
    expect(agencies).toHaveLength(2);
    expect(agencies).toContainEqual(expect.objectContaining({ type: 'agency', used: [false, false] }));
    expect(new Set(agencies.flatMap(({ id: one, other }) => [one, other]))).toEqual(new Set(alike));
  });

  it('knows whether topics, places and agencies are used by an entry, and groups by a person', async () => {
    const { here, entryId, id: speakerId } = await twoOfOne();
    const two = async (type: 'topic' | 'locality' | 'agency' | 'collaboratorGroup') => {
      const ids: string[] = [];
      for (const name of ['An Bình', 'an bình'])
        ids.push((await here.ask('record.add', { type, fields: { name } })).id);
      return ids[0] ?? '';
    };
    const [topicId, localityId, agencyId, groupId] = [
      await two('topic'),
      await two('locality'),
      await two('agency'),
      await two('collaboratorGroup'),
    ];
    await here.ask('entry.edit', {
      id: entryId,
      fields: { localityId },
      topicIds: [topicId],
      agencyIds: [agencyId],
    });
    await here.ask('record.edit', { type: 'collaborator', id: speakerId, fields: { groupId } });
    const { pairs } = await here.ask('record.duplicates', {});
    expect(pairs.map(({ type, used }) => [type, used.filter(Boolean).length])).toEqual(
      ['collaborator', 'locality', 'agency', 'collaboratorGroup', 'topic'].map((type) => [type, 1]),
    );
  });

  it.each(['id', 'into'] as const)(
    'lets erasing one of them (%s) erase both: they are one',
    async (named) => {
      const { here, id, into, joining } = await twoOfOne();
      await here.ask('record.join', joining);
      await here.ask('collaborator.erase', { id: { id, into }[named] });
      const { collaborators } = await here.ask('record.lists', {});
      for (const each of [id, into])
        expect(collaborators.find((one) => one.id === each)).toMatchObject({
          erased: true,
          name: '',
          code: '',
          contact: '',
        });
    },
  );

  it('is taken back where another PC has used the old record since, and leaves that use alone', async () => {
    const { here, there, meetingId, id, joining } = await twoOfOne();
    await bring(there, here);
    await here.ask('record.join', joining);
    const said = {
      meetingId,
      fields: { content: 'Ghi ở máy hai', speakerId: id },
      topicIds: [],
      agencyIds: [],
    };
    await there.ask('entry.add', said);
    await bring(here, there);
    await here.ask('undo', {});
    await bring(there, here);
    for (const pc of [here, there]) expect(await speakers(pc, meetingId)).toEqual([id, id]);
  });
});
