import { describe, expect, it } from 'vitest';
import { temporaryStore } from '../../../tests/store/temporary-store.ts';
import { clockPlausibility } from './clock-plausibility.ts';

const NOW = Date.UTC(2026, 10, 23, 1, 30);

async function officeWithEntry() {
  const office = await temporaryStore({ now: () => NOW, person: 'Trần Thị Bình' });
  const { ask } = office;
  const { id: meetingId } = await ask('meeting.create', { fields: { title: 'Hội nghị' } });
  const { topics } = await ask('record.lists', {});
  const [first, second] = topics;
  const speaker = await ask('record.add', {
    type: 'collaborator',
    fields: { name: 'Đỗ Minh Quân', unit: 'Đoàn phường' },
  });
  const { id } = await ask('entry.add', {
    meetingId,
    fields: { content: 'Giá lúa giảm', speakerId: speaker.id },
    topicIds: [first?.id ?? ''],
    agencyIds: [],
  });
  const record = { type: 'entry', id } as const;
  return { ...office, ask, meetingId, record, speakerId: speaker.id, first, second };
}

describe('the history of a record', () => {
  it('tells who did what where, value by value, newest first, with the tags of an entry', async () => {
    const { ask, record, speakerId, first, second } = await officeWithEntry();
    await ask('entry.edit', {
      id: record.id,
      fields: { content: 'Giá lúa giảm mạnh' },
      topicIds: [second?.id ?? ''],
    });
    const { actions, names, next } = await ask('history.of', record);

    expect(next).toBeNull();
    expect(
      actions.map(({ kind, person, device, wallTime, clock }) => ({ kind, person, device, wallTime, clock })),
    ).toEqual(
      ['edit', 'add'].map((kind) => ({
        kind,
        person: 'Trần Thị Bình',
        device: 'VP-01',
        wallTime: NOW,
        clock: 'right',
      })),
    );
    const told = actions.map(({ changes }) =>
      changes.map(({ type, field, before, after, state }) => [type, field, before?.value, after, state]),
    );
    expect(told[0]).toEqual([
      ['entry', 'content', 'Giá lúa giảm', 'Giá lúa giảm mạnh', 'shown'],
      ['entryTopic', 'deleted', false, true, 'shown'],
      ['entryTopic', 'deleted', true, false, 'shown'],
    ]);
    expect(told[1]).toEqual(
      expect.arrayContaining([
        ['entry', 'content', undefined, 'Giá lúa giảm', 'replaced'],
        ['entry', 'speakerId', undefined, speakerId, 'shown'],
      ]),
    );
    expect(names).toMatchObject({
      [first?.id ?? '']: first?.name,
      [second?.id ?? '']: second?.name,
      [speakerId]: 'Đoàn phường · Đỗ Minh Quân',
    });
  });

  it('brings an old value back as a new act, which can be undone', async () => {
    const { ask, meetingId, record } = await officeWithEntry();
    await ask('entry.edit', { id: record.id, fields: { content: 'Khác hẳn' } });
    const { actions } = await ask('history.of', record);
    const before = actions[0]?.changes[0]?.before;
    await ask('history.bringBack', { ...record, field: 'content', stamp: before?.stamp ?? null });
    const content = async () => (await ask('entry.list', { meetingId }))[0]?.content;
    expect(await content()).toBe('Giá lúa giảm');
    expect((await ask('history.of', record)).actions.map(({ kind }) => kind)).toEqual([
      'bringBack',
      'edit',
      'add',
    ]);
    await ask('undo', {});
    expect(await content()).toBe('Khác hẳn');
  });

  it('tells of a value that was taken out', async () => {
    const { ask, record, speakerId } = await officeWithEntry();
    await ask('entry.edit', { id: record.id, fields: { speakerId: null } });
    const { actions } = await ask('history.of', record);
    expect(actions[0]?.changes).toMatchObject([
      { field: 'speakerId', before: { value: speakerId }, after: null },
    ]);
  });

  it('refuses to bring back what was never there, and what a record belongs to', async () => {
    const { refusal, record } = await officeWithEntry();
    const stamp = '000000000000-0000-00000000000000ff';
    expect(await refusal('history.bringBack', { ...record, field: 'content', stamp })).toBe('not-found');
    expect(await refusal('history.bringBack', { ...record, field: 'meetingId', stamp: null })).toBe(
      'not-found',
    );
    expect(await refusal('history.bringBack', { ...record, field: 'position; --', stamp: null })).toBe(
      'not-found',
    );
  });

  it('comes in pages that leave nothing out and repeat nothing', async () => {
    const { ask, record } = await officeWithEntry();
    for (let at = 0; at < 120; at += 1)
      await ask('entry.edit', { id: record.id, fields: { content: `Lần ${at}` } });
    const actions: string[] = [];
    for (let before: string | null | undefined; before !== null; ) {
      const page: Awaited<ReturnType<typeof ask<'history.of'>>> = await ask('history.of', {
        ...record,
        before: before ?? null,
      });
      actions.push(...page.actions.map(({ action }) => action));
      before = page.next;
    }
    expect(actions).toHaveLength(121);
    expect(actions).toEqual([...new Set(actions)].toSorted().reverse());
  });

  it('tells of the attendance of a meeting, by name', async () => {
    const { ask, meetingId, speakerId } = await officeWithEntry();
    await ask('attendance.mark', {
      meetingId,
      collaboratorIds: [speakerId],
      state: 'absent',
      reason: 'đi học',
    });
    const other = await ask('record.add', { type: 'collaborator', fields: { name: 'Đặng Thị Hồng Nhung' } });
    await ask('attendance.mark', { meetingId, collaboratorIds: [other.id], state: 'present' });
    const { actions, names } = await ask('history.of', { type: 'meeting', id: meetingId });
    expect(actions[0]).toMatchObject({ kind: 'mark', changes: [{ field: 'state', after: 'present' }] });
    expect(actions[1]).toMatchObject({
      kind: 'mark',
      changes: [
        { field: 'state', after: 'absent' },
        { field: 'reason', after: 'đi học' },
      ],
    });
    expect(names[speakerId]).toBe('Đoàn phường · Đỗ Minh Quân');
  });
});

describe('clockPlausibility', () => {
  it.each([
    [NOW, 'right'],
    [NOW + 20 * 3_600_000, 'right'],
    [NOW + 30 * 3_600_000, 'future'],
    [NOW + 10 * 365 * 86_400_000, 'future'],
    [0, 'impossible'],
    [-1, 'impossible'],
    [8.64e15, 'impossible'],
  ] as const)('a PC that says %d was %s', (wallTime, sense) => {
    expect(clockPlausibility(wallTime, NOW)).toBe(sense);
  });
});
