import { describe, expect, it } from 'vitest';
import { twoPcs } from '../../../../tests/merge/two-pcs.ts';

const nobody = '01a209de-73cb-7d5f-9843-00000000ffff';

describe('an id that leads nowhere', () => {
  it('is not found, whoever asks for what, and makes nothing', async () => {
    const { here, meetingId, entryId } = await twoPcs();
    const asked = [
      ['attendance.mark', { meetingId, collaboratorIds: [nobody], state: 'present' }],
      ['attendance.mark', { meetingId: `${nobody}:${nobody}`, collaboratorIds: [nobody], state: 'present' }],
      ['attendance.invite', { meetingId, collaboratorIds: [entryId] }],
      [
        'entry.add',
        { meetingId, fields: { content: 'Một', speakerId: nobody }, topicIds: [], agencyIds: [] },
      ],
      ['entry.add', { meetingId, fields: { content: 'Một' }, topicIds: [entryId], agencyIds: [] }],
      ['entry.edit', { id: entryId, fields: { localityId: meetingId } }],
      ['record.add', { type: 'task', fields: { meetingId: nobody, content: 'Việc' } }],
      ['record.add', { type: 'guest', fields: { meetingId: entryId, name: 'Khách' } }],
      ['record.add', { type: 'guest', fields: {} }],
      ['record.add', { type: 'collaborator', fields: { name: 'Hòa', groupId: nobody } }],
      ['record.add', { type: 'topic', fields: { name: 'Y tế', parentId: nobody } }],
      ['record.edit', { type: 'meeting', id: meetingId, fields: { agendaItemId: nobody } }],
      ['document.setNumber', { choice: { kind: 'minutes', meetingId: nobody }, number: 5 }],
      ['document.setNumber', { choice: { kind: 'announcement', meetingId: nobody }, number: 5 }],
      ['document.setOptions', { choice: { kind: 'minutes', meetingId: entryId }, options: {} }],
      ['document.decide', { choice: { kind: 'minutes', meetingId: nobody }, quote: 'x', decision: 'mask' }],
    ] as const;
    for (const [name, input] of asked) {
      const answer = await here.store.answer(name, input);
      expect([name, input, answer.ok ? 'done' : answer.error.code]).toEqual([name, input, 'not-found']);
    }
    expect(await here.ask('meeting.list', {})).toHaveLength(1);
  });

  it('is also that of a meeting that was removed: nobody would see what is written there', async () => {
    const { here, meetingId } = await twoPcs();
    await here.ask('record.remove', { type: 'meeting', id: meetingId });
    const entry = { meetingId, fields: { content: 'Một' }, topicIds: [], agencyIds: [] };
    expect(await here.refusal('entry.add', entry)).toBe('not-found');
  });
});
