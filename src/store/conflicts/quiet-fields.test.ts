import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallPdf } from '../../../tests/documents/small-pdf.ts';
import { bring, twoPcs } from '../../../tests/merge/two-pcs.ts';
import type { TestStore } from '../../../tests/store/temporary-store.ts';

async function expectNoQuestion(here: TestStore, there: TestStore): Promise<void> {
  await bring(here, there);
  await bring(there, here);
  for (const pc of [here, there])
    expect((await pc.ask('conflict.list', { limit: 200 })).conflicts).toEqual([]);
}

describe('nobody is asked (M9)', () => {
  it('which file a document was written to last, where both wrote it', async () => {
    const { here, there, meetingId } = await twoPcs();
    for (const [at, pc] of [here, there].entries())
      await pc.ask('document.writePdf', {
        choice: { kind: 'minutes', meetingId },
        bytes: smallPdf(String(at)),
        path: join(dirname(pc.path), `Biên bản ${at}.pdf`),
      });
    await expectNoQuestion(here, there);
  });

  it('in which order a topic both put on an entry stands', async () => {
    const { here, there, entryId: id } = await twoPcs();
    const { topics } = await here.ask('record.lists', {});
    const [one = '', other = ''] = topics.map((topic) => topic.id);
    await here.ask('entry.edit', { id, fields: {}, topicIds: [one] });
    await there.ask('entry.edit', { id, fields: {}, topicIds: [other, one] });
    await expectNoQuestion(here, there);
  });

  it('who stands where in the order of speakers', async () => {
    const { here, there, meetingId } = await twoPcs();
    const person = async (name: string) =>
      (await here.ask('record.add', { type: 'collaborator', fields: { name } })).id;
    const [hoa, nam] = [await person('Hòa'), await person('Nam')];
    await bring(there, here);
    await here.ask('speaking.register', { meetingId, collaboratorId: hoa });
    await there.ask('speaking.register', { meetingId, collaboratorId: nam });
    await there.ask('speaking.register', { meetingId, collaboratorId: hoa });
    await expectNoQuestion(here, there);
  });

  it('when a record was closed, where both closed it', async () => {
    const { here, there, meetingId } = await twoPcs();
    for (const pc of [here, there]) {
      await pc.ask('record.edit', { type: 'meeting', id: meetingId, fields: { state: 'ended' } });
      await pc.ask('meeting.close', { meetingId });
    }
    await expectNoQuestion(here, there);
    const closing = async (pc: TestStore) => (await pc.ask('meeting.get', { meetingId })).meeting;
    expect(await closing(here)).toMatchObject({ closedBy: 'Minh', state: 'closed' });
    expect(await closing(there)).toEqual(await closing(here));
  });
});
