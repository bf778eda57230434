import { describe, expect, it } from 'vitest';
import { fillOffice, type Office } from '../../../tests/store/sample-entries.ts';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';
import { entryFilter } from '../../shared/contract/procedures/list.ts';
import { checkFile } from '../log/check/check-file.ts';

const everything = { which: 'matching' as const, filter: entryFilter.parse({}), except: [] };
const job = () => crypto.randomUUID();

async function entriesOf({ ask }: TestStore, { meetings }: Office) {
  const lists = await Promise.all(meetings.map((meetingId) => ask('entry.list', { meetingId })));
  return lists.flat();
}

describe('many entries at once', () => {
  it('are tagged and untagged as one act, behind the tags that stay, and undone as one', async () => {
    const store = await temporaryStore();
    const office = await fillOffice(store, 40);
    const [health = '', hospitals = '', roads = ''] = office.topics;
    const before = await entriesOf(store, office);
    const filter = entryFilter.parse({ topicIds: [hospitals] });
    const except = before
      .flatMap(({ id, topicIds }) => (topicIds.includes(hospitals) ? [id] : []))
      .slice(0, 1);
    const done = await store.ask('list.changeEntries', {
      job: job(),
      chosen: { which: 'matching', filter, except },
      change: { act: 'tag', put: [roads], take: [hospitals] },
    });
    const after = await entriesOf(store, office);
    const chosen = before.filter(({ id, topicIds }) => topicIds.includes(hospitals) && !except.includes(id));
    // The meeting that was removed is no part of the list.
    expect(done.chosen).toBe(chosen.filter(({ meetingId }) => meetingId !== office.meetings[2]).length);
    for (const entry of after) {
      const was = before.find(({ id }) => id === entry.id)?.topicIds ?? [];
      const isChosen = chosen.some(({ id }) => id === entry.id) && entry.meetingId !== office.meetings[2];
      const stay = was.filter((id) => id !== hospitals);
      expect(entry.topicIds).toEqual(isChosen ? [...new Set([...stay, roads])] : was);
    }
    expect(health).not.toBe('');
    expect(await store.ask('undo', { action: done.action ?? '', job: job() })).toMatchObject({
      kind: 'edit',
      kept: 'nothing',
    });
    expect(await entriesOf(store, office)).toEqual(before);
    store.store.close();
    expect(checkFile(store.path)).toMatchObject({ state: 'whole' });
  });

  it('are moved to the end of another meeting in the order they had', async () => {
    const store = await temporaryStore();
    const office = await fillOffice(store, 24);
    const [first = '', second = ''] = office.meetings;
    const before = await store.ask('entry.list', { meetingId: first });
    const there = await store.ask('entry.list', { meetingId: second });
    const done = await store.ask('list.changeEntries', {
      job: job(),
      chosen: { which: 'these', ids: before.map(({ id }) => id).toReversed() },
      change: { act: 'move', meetingId: second },
    });
    const moved = (await store.ask('entry.list', { meetingId: second })).map(({ id }) => id);
    expect(moved).toEqual([...there, ...before].map(({ id }) => id));
    await store.ask('undo', { action: done.action ?? '' });
    expect(await store.ask('entry.list', { meetingId: first })).toEqual(before);
  });

  it('are removed, but for those of a closed meeting, which stay as they are', async () => {
    const store = await temporaryStore();
    const office = await fillOffice(store, 24);
    const closed = office.meetings[0] ?? '';
    await store.ask('record.edit', { type: 'meeting', id: closed, fields: { state: 'ended' } });
    await store.ask('meeting.close', { meetingId: closed });
    const kept = await store.ask('entry.list', { meetingId: closed });
    const done = await store.ask('list.changeEntries', {
      job: job(),
      chosen: everything,
      change: { act: 'remove' },
    });
    expect(done).toMatchObject({ closed: kept.length });
    expect((await store.ask('entry.list', { meetingId: closed })).map(({ id }) => id)).toEqual(
      kept.map(({ id }) => id),
    );
    expect(await store.ask('entry.list', { meetingId: office.meetings[1] ?? '' })).toEqual([]);
    const refused = { job: job(), chosen: everything, change: { act: 'move', meetingId: closed } };
    await store.ask('undo', { action: done.action ?? '' });
    expect(await store.refusal('list.changeEntries', refused)).toBe('meeting-closed');
  });

  it('are left as they were where the job is called off midway', async () => {
    const id = job();
    let store: TestStore | null = null;
    store = await temporaryStore({
      progress: ({ job: of, step }) => {
        if (of === id && step === 'writing') void store?.ask('job.cancel', { job: id });
      },
    });
    const office = await fillOffice(store, 24);
    const ids = office.entries;
    // Progress is told every 500 writes: tags of all topics on some hundred entries are more.
    const { meetings, topics } = office;
    for (let at = 0; at < 180; at += 1) {
      const fields = { content: `Thêm ${at}` };
      await store.ask('entry.add', { meetingId: meetings[0] ?? '', fields, topicIds: [], agencyIds: [] });
    }
    const before = await entriesOf(store, office);
    const change = { act: 'tag', put: [...topics], take: [] };
    expect(await store.refusal('list.changeEntries', { job: id, chosen: everything, change })).toBe(
      'cancelled',
    );
    expect(await entriesOf(store, office)).toEqual(before);
    expect(ids.length).toBe(24);
  });
});
