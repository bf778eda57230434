import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { OfficePc } from '../../../tests/merge/replica.ts';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';
import { openDatabase } from '../log/open-database.ts';
import { readAll } from '../sqlite/handles.ts';

/** What people see: every record that is not removed. */
async function seen({ ask }: TestStore, meetingId: string) {
  const { meeting, attendance, agenda } = await ask('meeting.get', { meetingId });
  return {
    meeting,
    attendance,
    agenda,
    entries: await ask('entry.list', { meetingId }),
    referenceLists: await ask('record.lists', {}),
  };
}

async function officeWithMeeting() {
  const office = await temporaryStore();
  const { ask } = office;
  const { id: meetingId } = await ask('meeting.create', { fields: { title: 'Hội nghị' } });
  const { topics, agencies } = await ask('record.lists', {});
  const people: string[] = [];
  for (const name of ['Đặng Thị Hồng Nhung', 'Đỗ Minh Quân'])
    people.push((await ask('record.add', { type: 'collaborator', fields: { name } })).id);
  return {
    office,
    ask,
    meetingId,
    people,
    topics: topics.slice(0, 3).map(({ id }) => id),
    agencies: agencies.slice(0, 2).map(({ id }) => id),
  };
}
type Office = Awaited<ReturnType<typeof officeWithMeeting>>;

const part = fc.nat({ max: 2 });
const anyAct = fc.oneof(
  fc.record({ kind: fc.constant('add'), content: fc.constantFrom('Một', 'Hai'), tags: fc.uniqueArray(part) }),
  fc.record({
    kind: fc.constant('edit'),
    at: part,
    content: fc.constantFrom('Ba', 'Bốn'),
    tags: fc.uniqueArray(part),
  }),
  fc.record({ kind: fc.constant('remove'), at: part }),
  fc.record({ kind: fc.constant('move'), at: part }),
  fc.record({ kind: fc.constant('mark'), state: fc.constantFrom('present', 'absent', null) }),
  fc.record({ kind: fc.constant('meeting'), place: fc.constantFrom('Hội trường A', 'Hội trường B', '') }),
  fc.record({ kind: fc.constant('agenda'), content: fc.constantFrom('Khai mạc', 'Báo cáo') }),
);
type AnyAct = typeof anyAct extends fc.Arbitrary<infer T> ? T : never;

async function perform({ ask, meetingId, people, topics, agencies }: Office, act: AnyAct): Promise<unknown> {
  const entries = await ask('entry.list', { meetingId });
  const chosen = (at: number) => entries[at % entries.length]?.id ?? '';
  const tags = (of: readonly number[]) => ({
    topicIds: of.map((at) => topics[at] ?? ''),
    agencyIds: agencies.slice(0, of.length % 2),
  });
  if ('at' in act && entries.length === 0) return null;
  switch (act.kind) {
    case 'add':
      return ask('entry.add', { meetingId, fields: { content: act.content }, ...tags(act.tags) });
    case 'edit':
      return ask('entry.edit', { id: chosen(act.at), fields: { content: act.content }, ...tags(act.tags) });
    case 'remove':
      return ask('record.remove', { type: 'entry', id: chosen(act.at) });
    case 'move':
      return ask('entry.move', { id: chosen(act.at), afterId: null });
    case 'mark': {
      const { attendance } = await ask('meeting.get', { meetingId });
      const state = attendance.length === 0 ? 'present' : act.state;
      return ask('attendance.mark', { meetingId, collaboratorIds: people, state });
    }
    case 'meeting':
      return ask('record.edit', { type: 'meeting', id: meetingId, fields: { place: act.place } });
    case 'agenda':
      return ask('record.add', { type: 'agendaItem', fields: { meetingId, content: act.content } });
  }
}

describe('undo', () => {
  it('right after an act gives back the very records, and redo the act; a whole session can be walked back and forth', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { minLength: 1, maxLength: 8 }), async (acts) => {
        const office = await officeWithMeeting();
        const states = [await seen(office.office, office.meetingId)];
        for (const act of acts) {
          const before = states.at(-1);
          await perform(office, act);
          const after = await seen(office.office, office.meetingId);
          if (JSON.stringify(after) !== JSON.stringify(before)) states.push(after);
        }
        for (const state of states.slice(0, -1).reverse()) {
          expect(await office.ask('undo', {})).toMatchObject({ kept: 'nothing' });
          expect(await seen(office.office, office.meetingId)).toEqual(state);
        }
        for (const state of states.slice(1)) {
          expect(await office.ask('redo', {})).toMatchObject({ kept: 'nothing' });
          expect(await seen(office.office, office.meetingId)).toEqual(state);
        }
        expect(await office.ask('redo', {})).toBeNull();
        office.office.store.close();
      }),
      { numRuns: 60 },
    );
  });

  it('is a new change, stamped later than what it undoes, and nothing leaves the log', async () => {
    const { office, ask, meetingId } = await officeWithMeeting();
    const { action } = await ask('record.edit', {
      type: 'meeting',
      id: meetingId,
      fields: { place: 'Hội trường A' },
    });
    const undone = await ask('undo', {});
    office.store.close();
    const { db } = openDatabase(office.path);
    const row = z.object({ stamp: z.string(), verb: z.string() });
    const log = readAll(
      db,
      row,
      'SELECT stamp, verb FROM change WHERE record_id = ? ORDER BY stamp',
      meetingId,
    );
    db.close();
    expect(log.map(({ verb }) => verb)).toEqual(['meeting.create', 'meeting.edit', 'undo']);
    expect([log[1]?.stamp, log[2]?.stamp]).toEqual([action, undone?.action]);
  });

  it('names what it took back, and takes back the act it is told of, whatever was done since', async () => {
    const { ask, meetingId } = await officeWithMeeting();
    for (const content of ['Một', 'Hai', 'Ba'])
      await ask('entry.add', { meetingId, fields: { content }, topicIds: [], agencyIds: [] });
    const second = (await ask('entry.list', { meetingId }))[1];
    const { action } = await ask('record.remove', { type: 'entry', id: second?.id ?? '' });
    await ask('record.edit', { type: 'meeting', id: meetingId, fields: { place: 'Hội trường A' } });
    expect(await ask('undo', { action: action ?? '' })).toMatchObject({
      kind: 'remove',
      subject: { type: 'entry', number: 2 },
      kept: 'nothing',
    });
    expect((await ask('entry.list', { meetingId })).map(({ content }) => content)).toEqual([
      'Một',
      'Hai',
      'Ba',
    ]);
    expect(await ask('undo', { action: action ?? '' })).toBeNull();
    expect(await ask('undo', {})).toMatchObject({
      kind: 'edit',
      subject: { type: 'meeting', name: 'Hội nghị' },
    });
  });

  it('leaves what was changed since, and says so', async () => {
    const { ask, meetingId } = await officeWithMeeting();
    const fields = { place: 'Hội trường A', chairName: 'Lê Minh Phú' };
    const { action } = await ask('record.edit', { type: 'meeting', id: meetingId, fields });
    await ask('record.edit', { type: 'meeting', id: meetingId, fields: { place: 'Hội trường B' } });
    expect(await ask('undo', { action: action ?? '' })).toMatchObject({ kept: 'some' });
    const { meeting } = await ask('meeting.get', { meetingId });
    expect([meeting.place, meeting.chairName]).toEqual(['Hội trường B', '']);
  });

  it('has nothing to do again once something new was done, and begins anew with the file', async () => {
    const { office, ask, meetingId } = await officeWithMeeting();
    await ask('record.edit', { type: 'meeting', id: meetingId, fields: { place: 'Hội trường A' } });
    await ask('undo', {});
    await ask('record.edit', { type: 'meeting', id: meetingId, fields: { chairName: 'Lê Minh Phú' } });
    expect(await ask('redo', {})).toBeNull();
    const device = { id: '00000000000000a1', name: 'VP-01' };
    await ask('file.open', {
      path: office.path,
      backups: `${office.path}.backups`,
      device,
      person: 'Văn thư',
    });
    expect(await ask('undo', {})).toBeNull();
  });
});

describe('undo after a merge', () => {
  const id = '01a209de-73cb-7d5f-9843-23f2da0e1a37';

  function twoCopies() {
    const folder = temporaryFolder();
    let now = Date.UTC(2026, 10, 23);
    const [here, there] = ['here', 'there'].map((each) => new OfficePc(folder, each, () => (now += 1000)));
    if (here === undefined || there === undefined) throw new Error('no office');
    onTestFinished(() => {
      here.close();
      there.close();
    });
    const shown = () => here.records().meeting;
    return { here, there, shown };
  }

  it('leaves what somebody else wrote since, and takes back the rest', () => {
    const { here, there, shown } = twoCopies();
    here.write({ type: 'meeting', id, fields: { title: 'Một', place: 'A' } });
    here.write({ type: 'meeting', id, fields: { title: 'Hai', place: 'B' } });
    there.mergeFrom(here);
    there.write({ type: 'meeting', id, fields: { place: 'C' } });
    here.mergeFrom(there);
    here.undo();
    expect(shown()).toMatchObject([{ title: 'Một', place: 'C' }]);
    here.redo();
    expect(shown()).toMatchObject([{ title: 'Hai', place: 'C' }]);
  });

  it('does not remove a record that somebody else has written in', () => {
    const { here, there, shown } = twoCopies();
    here.write({ type: 'meeting', id, fields: { title: 'Một' } });
    there.mergeFrom(here);
    there.write({ type: 'meeting', id, fields: { conclusion: 'Nhiều chữ' } });
    here.mergeFrom(there);
    expect(here.undo()).toEqual([]);
    expect(shown()).toMatchObject([{ title: 'Một', conclusion: 'Nhiều chữ', deleted: 0 }]);
  });

  it('leaves a value that somebody else gave as well', () => {
    const { here, there, shown } = twoCopies();
    here.write({ type: 'meeting', id, fields: { title: 'Một' } });
    there.mergeFrom(here);
    here.write({ type: 'meeting', id, fields: { title: 'Hai' } });
    there.write({ type: 'meeting', id, fields: { title: 'Hai' } });
    here.mergeFrom(there);
    expect(here.undo()).toEqual([]);
    expect(shown()).toMatchObject([{ title: 'Hai' }]);
  });
});
