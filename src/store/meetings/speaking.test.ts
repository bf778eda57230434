import { describe, expect, it } from 'vitest';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';

/** A meeting and collaborators of these codes. */
async function briefing(store: TestStore, codes: readonly string[]) {
  const { id: meetingId } = await store.ask('meeting.create', { fields: { title: 'Hội nghị' } });
  const ids = new Map<string, string>();
  for (const code of codes) {
    const { id } = await store.ask('record.add', { type: 'collaborator', fields: { code } });
    ids.set(code, id);
  }
  const idOf = (code: string) => ids.get(code) ?? '';
  return {
    meetingId,
    idOf,
    person: (code: string) => ({ meetingId, collaboratorId: idOf(code) }),
    /** The codes of those registered, in order. */
    order: async () => {
      const { attendance } = await store.ask('meeting.get', { meetingId });
      return attendance
        .filter(({ speakingPosition }) => speakingPosition !== '')
        .toSorted((a, b) => (a.speakingPosition < b.speakingPosition ? -1 : 1))
        .map(({ collaboratorId }) => codes.find((code) => idOf(code) === collaboratorId));
    },
  };
}

describe('the order of speaking', () => {
  it('is the order of registering, each once', async () => {
    const store = await temporaryStore();
    const { person, order } = await briefing(store, ['A', 'B', 'C']);
    for (const code of ['B', 'A', 'C']) await store.ask('speaking.register', person(code));
    expect(await store.ask('speaking.register', person('B'))).toEqual({ action: null });
    expect(await order()).toEqual(['B', 'A', 'C']);
  });

  it('leaves marks of attendance as they are, and puts others on the list unmarked', async () => {
    const store = await temporaryStore();
    const { meetingId, idOf, person } = await briefing(store, ['A', 'B', 'C']);
    const mark = { meetingId, state: 'absent', reason: 'ốm' } as const;
    await store.ask('attendance.mark', { ...mark, collaboratorIds: [idOf('A'), idOf('C')] });
    await store.ask('attendance.mark', { meetingId, collaboratorIds: [idOf('C')], state: null });
    for (const code of ['A', 'B', 'C']) await store.ask('speaking.register', person(code));
    const { attendance } = await store.ask('meeting.get', { meetingId });
    const states = new Map(attendance.map((one) => [one.collaboratorId, one.state]));
    expect(['A', 'B', 'C'].map((code) => states.get(idOf(code)))).toEqual(['absent', 'invited', 'invited']);
  });

  it('can be changed, and each change undone', async () => {
    const store = await temporaryStore();
    const { idOf, person, order } = await briefing(store, ['A', 'B', 'C']);
    for (const code of ['A', 'B', 'C']) await store.ask('speaking.register', person(code));
    await store.ask('speaking.move', { ...person('C'), afterId: null });
    expect(await order()).toEqual(['C', 'A', 'B']);
    await store.ask('speaking.move', { ...person('C'), afterId: idOf('A') });
    expect(await order()).toEqual(['A', 'C', 'B']);
    await store.ask('speaking.withdraw', person('A'));
    expect(await order()).toEqual(['C', 'B']);
    await store.ask('undo', {});
    await store.ask('undo', {});
    expect(await order()).toEqual(['C', 'A', 'B']);
    expect(await store.refusal('speaking.move', { ...person('A'), afterId: person('A').meetingId })).toBe(
      'not-found',
    );
  });

  it('lets go of whoever speaks, in the act that writes what was said', async () => {
    const store = await temporaryStore();
    const { meetingId, idOf, person, order } = await briefing(store, ['A', 'B']);
    for (const code of ['A', 'B']) await store.ask('speaking.register', person(code));
    const fields = { content: 'Một', speakerId: idOf('A') };
    await store.ask('entry.add', { meetingId, fields, topicIds: [], agencyIds: [] });
    expect(await order()).toEqual(['B']);
    await store.ask('undo', {});
    expect(await order()).toEqual(['A', 'B']);
    expect(await store.ask('entry.list', { meetingId })).toEqual([]);
  });

  it('takes no changes once the record is closed', async () => {
    const store = await temporaryStore();
    const { meetingId, person } = await briefing(store, ['A']);
    await store.ask('record.edit', { type: 'meeting', id: meetingId, fields: { state: 'ended' } });
    await store.ask('meeting.close', { meetingId });
    expect(await store.refusal('speaking.register', person('A'))).toBe('meeting-closed');
  });
});
