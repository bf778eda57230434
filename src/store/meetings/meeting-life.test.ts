import fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { bring, twoPcs } from '../../../tests/merge/two-pcs.ts';
import { endedMeeting } from '../../../tests/store/ended-meeting.ts';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';

const NOW = new Date(2026, 8, 15, 11, 30).getTime();

const meetingOf = async (store: TestStore, meetingId: string) =>
  (await store.ask('meeting.get', { meetingId })).meeting;

const correctionsOf = async (store: TestStore, meetingId: string) =>
  store.ask('meeting.corrections', { meetingId });

type Office = Awaited<ReturnType<typeof twoPcs>>;

/**
 * Edits on either PC, and copies brought here.
 * @returns the acts of the other PC; with `unbrought`, only those that did not come here.
 */
async function edits(
  { here, there, meetingId, entryId }: Office,
  steps: readonly ('here' | 'there' | 'bring')[],
  unbrought = false,
): Promise<(string | null)[]> {
  const done: (string | null)[] = [];
  for (const step of steps) {
    const word = uuidv7();
    if (step === 'here') {
      const fields = { place: word };
      await here.ask('record.edit', { type: 'meeting', id: meetingId, fields });
    } else if (step === 'there') {
      done.push((await there.ask('entry.edit', { id: entryId, fields: { content: word } })).action);
    } else {
      await bring(here, there);
      if (unbrought) done.length = 0;
    }
  }
  return done;
}

describe('a closed record', () => {
  it('has a time and a name, and takes no write to its words', async () => {
    const store = await temporaryStore({ person: 'Lan', now: () => NOW });
    const { meetingId, entryId, taskId, itemId, guestId, personId, topicId } = await endedMeeting(store);
    await store.ask('meeting.close', { meetingId });
    expect(await meetingOf(store, meetingId)).toMatchObject({
      state: 'closed',
      closedAt: '2026-09-15T11:30',
      closedBy: 'Lan',
      version: 1,
    });

    const entry = { meetingId, fields: { content: 'Hai' }, topicIds: [], agencyIds: [] };
    const writes: [Parameters<TestStore['refusal']>[0], unknown][] = [
      ['record.edit', { type: 'meeting', id: meetingId, fields: { conclusion: 'Khác' } }],
      ['record.remove', { type: 'meeting', id: meetingId }],
      ['entry.add', entry],
      ['entry.edit', { id: entryId, fields: { content: 'Khác' } }],
      ['entry.edit', { id: entryId, fields: {}, topicIds: [topicId] }],
      ['entry.edit', { id: entryId, fields: {}, agencyIds: [] }],
      ['record.remove', { type: 'entry', id: entryId }],
      ['attendance.mark', { meetingId, collaboratorIds: [personId], state: 'present' }],
      ['attendance.mark', { meetingId, collaboratorIds: [personId], state: null }],
      ['record.edit', { type: 'agendaItem', id: itemId, fields: { content: 'Khác' } }],
      ['record.add', { type: 'agendaItem', fields: { meetingId, content: 'Thêm' } }],
      ['record.edit', { type: 'guest', id: guestId, fields: { name: 'Khác' } }],
      ['record.remove', { type: 'guest', id: guestId }],
      ['record.add', { type: 'task', fields: { meetingId, content: 'Thêm' } }],
      ['record.edit', { type: 'task', id: taskId, fields: { content: 'Khác' } }],
      ['record.edit', { type: 'task', id: taskId, fields: { unit: 'Khác', state: 'done' } }],
      ['task.fromEntry', { entryId }],
      ['history.bringBack', { type: 'entry', id: entryId, field: 'content', stamp: null }],
    ];
    for (const [name, input] of writes)
      expect([name, await store.refusal(name, input)]).toEqual([name, 'meeting-closed']);
    expect((await store.ask('meeting.get', { meetingId })).meeting.conclusion).toBe('');
    expect((await correctionsOf(store, meetingId)).actions).toEqual([]);
  });

  it('goes on taking the answers to its tasks, the number of its minutes, and everything that is not its own', async () => {
    const store = await temporaryStore();
    const { meetingId, taskId, personId } = await endedMeeting(store);
    await store.ask('meeting.close', { meetingId });
    const answer = {
      state: 'done',
      answer: 'Đã nạo vét',
      answeredOn: '2026-09-20',
      documentNumber: '12-CV/BTGDVTU',
    } as const;
    await store.ask('record.edit', { type: 'task', id: taskId, fields: answer });
    expect((await store.ask('meeting.get', { meetingId })).tasks).toMatchObject([answer]);
    await store.ask('record.edit', { type: 'meeting', id: meetingId, fields: { minutesNumber: 5 } });
    expect((await meetingOf(store, meetingId)).minutesNumber).toBe(5);
    await store.ask('record.edit', { type: 'collaborator', id: personId, fields: { unit: 'Đoàn phường' } });
    await store.ask('record.add', { type: 'agency', fields: { name: 'Sở Nội vụ' } });
    expect(await correctionsOf(store, meetingId)).toMatchObject({ actions: [], count: 0 });
  });

  it('is not closed or opened but by closing and correcting', async () => {
    const store = await temporaryStore();
    const { id: meetingId } = await store.ask('meeting.create', { fields: { title: 'Hội nghị' } });
    expect(await store.refusal('meeting.close', { meetingId })).toBe('meeting-not-ended');
    const edit = (fields: object) => store.refusal('record.edit', { type: 'meeting', id: meetingId, fields });
    expect(await edit({ state: 'closed' })).toBe('invalid-input');
    expect(await edit({ closedAt: '' })).toBe('invalid-input');
    expect(await store.refusal('meeting.correct', { meetingId, reason: ' ' })).toBe('invalid-input');
    expect((await store.ask('meeting.correct', { meetingId, reason: 'thừa' })).action).toBeNull();

    await store.ask('record.edit', { type: 'meeting', id: meetingId, fields: { state: 'ended' } });
    await store.ask('meeting.close', { meetingId });
    await store.ask('meeting.correct', { meetingId, reason: 'Ghi nhầm' });
    const { actions } = await store.ask('history.of', { type: 'meeting', id: meetingId });
    const told = actions.flatMap(({ changes }) => changes);
    const closing = told.find(({ field, after }) => field === 'state' && after === 'closed');
    const broughtBack = (field: string, stamp: string | null) =>
      store.refusal('history.bringBack', { type: 'meeting', id: meetingId, field, stamp });
    expect(await broughtBack('state', closing?.stamp ?? '')).toBe('not-found');
    for (const field of ['closedAt', 'closedBy', 'version'])
      expect(await broughtBack(field, null)).toBe('not-found');
  });
});

describe('correcting', () => {
  it('opens the record with a reason, shows every change since, and closing again counts the version', async () => {
    let now = NOW;
    const store = await temporaryStore({ person: 'Lan', now: () => now });
    const { meetingId, entryId, taskId, topicId } = await endedMeeting(store);
    await store.ask('meeting.close', { meetingId });
    now += 24 * 3_600_000;
    await store.ask('meeting.correct', { meetingId, reason: 'Ghi nhầm tên đường' });
    await store.ask('entry.edit', {
      id: entryId,
      fields: { content: 'Đường Cầu Mới ngập' },
      topicIds: [topicId],
    });
    await store.ask('record.edit', { type: 'task', id: taskId, fields: { answer: 'Đang làm' } });
    await store.ask('record.edit', { type: 'meeting', id: meetingId, fields: { place: 'Hội trường B' } });
    await store.ask('meeting.close', { meetingId });

    expect(await meetingOf(store, meetingId)).toMatchObject({
      state: 'closed',
      closedAt: '2026-09-15T11:30',
      version: 2,
      correctionReason: 'Ghi nhầm tên đường',
    });
    const { actions, count, subjects } = await correctionsOf(store, meetingId);
    expect(actions.map(({ kind, person }) => [kind, person])).toEqual([
      ['close', 'Lan'],
      ['edit', 'Lan'],
      ['edit', 'Lan'],
      ['correct', 'Lan'],
    ]);
    expect(count).toBe(2);
    expect(actions[2]?.changes).toMatchObject([
      {
        type: 'entry',
        field: 'content',
        before: { value: 'Đường ngập khi mưa lớn' },
        after: 'Đường Cầu Mới ngập',
      },
      { type: 'entryTopic', field: 'deleted' },
    ]);
    expect(subjects[entryId]).toMatchObject({ type: 'entry', number: 1 });
    expect(await store.refusal('entry.edit', { id: entryId, fields: { content: 'x' } })).toBe(
      'meeting-closed',
    );
  });

  it('tells what was changed in the words of the minutes, and nothing of those of another paper', async () => {
    const store = await temporaryStore();
    const { meetingId } = await endedMeeting(store);
    const minutes = { kind: 'minutes' as const, meetingId };
    const edit = (
      choice: typeof minutes | { kind: 'invitation'; meetingId: string },
      place: string,
      text: string,
    ) => store.ask('document.edit', { choice, place, text });
    await edit(minutes, 'opening.place', '- Tại: Hội trường lớn');
    await store.ask('meeting.close', { meetingId });
    expect(await correctionsOf(store, meetingId)).toMatchObject({ actions: [], count: 0 });
    await store.ask('meeting.correct', { meetingId, reason: 'Sai địa điểm' });
    await edit(minutes, 'opening.place', '- Tại: Hội trường nhỏ');
    await edit({ kind: 'invitation', meetingId }, 'opening.place', 'Kính mời');
    await store.ask('meeting.close', { meetingId });
    const { actions, count, subjects } = await correctionsOf(store, meetingId);
    expect(count).toBe(1);
    const [change] = actions.find(({ kind }) => kind === 'edit')?.changes ?? [];
    expect(change).toMatchObject({ type: 'documentEdit', field: 'text', after: '- Tại: Hội trường nhỏ' });
    expect(subjects[change?.id ?? '']).toMatchObject({ name: '- Tại: Hội trường nhỏ' });
  });

  it('and closing are taken back and done again like any act', async () => {
    const store = await temporaryStore();
    const { meetingId, entryId } = await endedMeeting(store);
    await store.ask('meeting.close', { meetingId });
    await store.ask('undo', {});
    expect(await meetingOf(store, meetingId)).toMatchObject({ state: 'ended', closedAt: '', version: 0 });
    await store.ask('redo', {});
    expect(await meetingOf(store, meetingId)).toMatchObject({ state: 'closed', version: 1 });
    const { action } = await store.ask('meeting.correct', { meetingId, reason: 'Thiếu' });
    const edit = await store.ask('entry.edit', { id: entryId, fields: { content: 'Hai' } });
    await store.ask('meeting.close', { meetingId });
    // What was written before the closing is not taken back behind its back…
    expect(await store.refusal('undo', { action: edit.action ?? '' })).toBe('meeting-closed');
    // …but in its turn it is, and every step shows.
    await store.ask('undo', {});
    await store.ask('undo', {});
    expect(await store.ask('entry.list', { meetingId })).toMatchObject([
      { content: 'Đường ngập khi mưa lớn' },
    ]);
    expect((await correctionsOf(store, meetingId)).count).toBeGreaterThan(1);
    await store.ask('undo', { action: action ?? '' });
    expect(await meetingOf(store, meetingId)).toMatchObject({ state: 'closed', version: 1 });
  });
});

describe('merging into a closed record', () => {
  it('shows what the closing had not seen as a correction, on both PCs, however early it was written', async () => {
    const { here, there, meetingId, entryId } = await twoPcs({ now: () => 0 });
    // Minh's clock is behind: what he wrote is older by its stamp than the closing that did not see it.
    await there.ask('entry.edit', { id: entryId, fields: { content: 'Đường Cầu Mới ngập' } });
    await here.ask('record.edit', { type: 'meeting', id: meetingId, fields: { state: 'ended' } });
    for (let at = 0; at < 5; at += 1)
      await here.ask('record.edit', { type: 'meeting', id: meetingId, fields: { place: `Phòng ${at}` } });
    await here.ask('meeting.close', { meetingId });

    await bring(here, there);
    await bring(there, here);
    for (const pc of [here, there]) {
      expect(await pc.ask('entry.list', { meetingId })).toMatchObject([{ content: 'Đường Cầu Mới ngập' }]);
      expect((await meetingOf(pc, meetingId)).state).toBe('closed');
      const { actions, count } = await correctionsOf(pc, meetingId);
      expect(actions.map(({ person, changes }) => [person, changes.map(({ after }) => after)])).toEqual([
        ['Minh', ['Đường Cầu Mới ngập']],
      ]);
      expect(count).toBe(1);
      expect(await pc.refusal('entry.edit', { id: entryId, fields: { content: 'x' } })).toBe(
        'meeting-closed',
      );
    }
  });

  it('tells both PCs the same corrections: all that the closing had not seen, and nothing that it had', async () => {
    const before = fc.array(fc.constantFrom('here', 'there', 'bring'), { maxLength: 4 });
    const after = fc.array(fc.constantFrom('there', 'bring'), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(before, after, async (open, closed) => {
        const office = await twoPcs({ now: () => 0 });
        const { here, there, meetingId } = office;
        await here.ask('record.edit', { type: 'meeting', id: meetingId, fields: { state: 'ended' } });
        const kept = await edits(office, open, true);
        await here.ask('meeting.close', { meetingId });
        const unseen = [...kept, ...(await edits(office, closed))];
        await bring(here, there);
        await bring(there, here);
        for (const pc of [here, there]) {
          const { actions, count } = await correctionsOf(pc, meetingId);
          expect(actions.map(({ action }) => action).toSorted()).toEqual(unseen.toSorted());
          expect(count).toBe(unseen.length);
        }
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  it('is taken back as a whole, and leaves the record closed', async () => {
    const { here, there, meetingId, entryId } = await twoPcs();
    await there.ask('entry.edit', { id: entryId, fields: { content: 'Đường Cầu Mới ngập' } });
    await here.ask('record.edit', { type: 'meeting', id: meetingId, fields: { state: 'ended' } });
    await here.ask('meeting.close', { meetingId });
    const report = await bring(here, there);
    await here.ask('merge.undo', { merge: report?.merge ?? '', job: uuidv7() });
    expect(await here.ask('entry.list', { meetingId })).toMatchObject([
      { content: 'Đường ngập khi mưa lớn' },
    ]);
    expect((await meetingOf(here, meetingId)).state).toBe('closed');
    // What came and what went are both told.
    expect((await correctionsOf(here, meetingId)).count).toBe(2);
  });

  it('leaves two values side by side to be chosen between, and shows the choice', async () => {
    const { here, there, meetingId, entryId } = await twoPcs();
    await there.ask('entry.edit', { id: entryId, fields: { content: 'Đường Cầu Mới ngập' } });
    const content = 'Đường Cầu Cũ ngập';
    await here.ask('entry.edit', { id: entryId, fields: { content } });
    await here.ask('record.edit', { type: 'meeting', id: meetingId, fields: { state: 'ended' } });
    await here.ask('meeting.close', { meetingId });
    await bring(here, there);
    expect(await here.ask('conflict.count', {})).toBe(1);
    await here.ask('conflict.resolve', { type: 'entry', id: entryId, field: 'content', value: content });
    expect(await here.ask('entry.list', { meetingId })).toMatchObject([{ content }]);
    expect((await correctionsOf(here, meetingId)).actions.map(({ kind }) => kind)).toEqual([
      'settle',
      'edit',
    ]);
    await here.ask('undo', {});
    expect(await here.ask('conflict.count', {})).toBe(1);
  });
});
