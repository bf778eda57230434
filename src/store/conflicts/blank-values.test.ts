import { describe, expect, it } from 'vitest';
import { entryPlace } from '../../../tests/documents/entry-place.ts';
import { bring, twoPcs } from '../../../tests/merge/two-pcs.ts';
import type { TestStore } from '../../../tests/store/temporary-store.ts';

const list = async (pc: TestStore) => (await pc.ask('conflict.list', { limit: 200 })).conflicts;

/** Two PCs that both know one collaborator and an entry with a telephone number. */
async function office() {
  const pcs = await twoPcs();
  const { here, there, entryId } = pcs;
  await here.ask('entry.edit', { id: entryId, fields: { content: 'Gọi số 0912345678 không ai nghe' } });
  const { id: personId } = await here.ask('record.add', {
    type: 'collaborator',
    fields: { name: 'Trần Thị Hòa', unit: 'Đoàn xã' },
  });
  await bring(there, here);
  return { ...pcs, personId };
}

async function mergeBoth(here: TestStore, there: TestStore): Promise<void> {
  await bring(here, there);
  await bring(there, here);
}

describe('a value that is the blank of its field', () => {
  it('is asked about like any other: absent with a reason here, present and late there (M3)', async () => {
    const { here, there, meetingId, personId } = await office();
    const mark = { meetingId, collaboratorIds: [personId] };
    await here.ask('attendance.mark', { ...mark, state: 'absent', reason: 'ốm' });
    await there.ask('attendance.mark', { ...mark, state: 'present', arrivedAt: '2026-11-20T08:30' });
    await mergeBoth(here, there);
    const conflicts = await list(here);
    expect(conflicts).toMatchObject([
      {
        kind: 'value',
        field: 'state',
        sides: [
          { value: { value: 'present' }, parts: [{ field: 'arrivedAt' }], author: { person: 'Minh' } },
          { value: { value: 'absent' }, parts: [{ field: 'reason', value: { value: 'ốm' } }] },
        ],
      },
    ]);
    expect(await list(there)).toEqual(conflicts);

    // The side that is chosen comes whole: nobody is absent with the other one's time of arrival.
    const [conflict] = conflicts;
    if (conflict?.kind !== 'value') throw new Error('Expected two values.');
    const { record, sides } = conflict;
    await here.ask('conflict.resolve', {
      type: record.type,
      id: record.id,
      field: 'state',
      value: 'absent',
      stamp: sides[1]?.stamp,
    });
    await bring(there, here);
    for (const pc of [here, there]) {
      const { attendance } = await pc.ask('meeting.get', { meetingId });
      expect(attendance).toMatchObject([{ state: 'absent', reason: 'ốm', arrivedAt: '' }]);
      expect(await list(pc)).toEqual([]);
    }
  });

  it('is asked about: present here, only invited there', async () => {
    const { here, there, meetingId, personId } = await office();
    await here.ask('attendance.mark', { meetingId, collaboratorIds: [personId], state: 'present' });
    await there.ask('attendance.invite', { meetingId, collaboratorIds: [personId] });
    await mergeBoth(here, there);
    expect(await list(here)).toMatchObject([{ kind: 'value', field: 'state' }]);
  });

  it('is asked about: a number masked here and kept there', async () => {
    const { here, there, meetingId } = await office();
    const about = { choice: { kind: 'minutes', meetingId }, quote: '0912345678' } as const;
    await here.ask('document.decide', { ...about, decision: 'keep' });
    await there.ask('document.decide', { ...about, decision: 'mask' });
    await mergeBoth(here, there);
    expect(await list(there)).toMatchObject([
      { field: 'decision', sides: [{ value: { value: 'mask' } }, { value: { value: 'keep' } }] },
    ]);
  });

  it('is asked about: a paragraph emptied here and rewritten there', async () => {
    const { here, there, meetingId, entryId } = await office();
    const choice = { kind: 'minutes', meetingId } as const;
    const { paper } = await here.ask('document.compose', { choice });
    const at = { choice, place: entryPlace(paper, entryId) };
    await here.ask('document.edit', { ...at, text: '' });
    await there.ask('document.edit', { ...at, text: 'Không liên lạc được' });
    await mergeBoth(here, there);
    expect(await list(here)).toMatchObject([
      { field: 'text', sides: [{ value: { value: 'Không liên lạc được' } }, { value: { value: '' } }] },
    ]);
  });

  it('that both gave is no question (M8)', async () => {
    const { here, there, meetingId, personId } = await office();
    for (const pc of [here, there])
      await pc.ask('attendance.mark', { meetingId, collaboratorIds: [personId], state: 'present' });
    await mergeBoth(here, there);
    expect(await list(here)).toEqual([]);
  });

  it('that shows already makes no change in a record that is there', async () => {
    const { here, meetingId } = await office();
    const { action } = await here.ask('record.edit', {
      type: 'meeting',
      id: meetingId,
      fields: { conclusion: '', kind: 'regular' },
    });
    expect(action).toBeNull();
  });
});
