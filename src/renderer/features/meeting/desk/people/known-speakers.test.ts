import { expect, it } from 'vitest';
import { recordTypes } from '../../../../../shared/records/index.ts';
import { knownSpeakersOf } from './known-speakers.ts';

const meeting = {
  ...recordTypes.meeting.blank,
  id: 'm',
  chairName: 'Đ/c Võ Thành Tâm',
  chairTitle: 'Phó Trưởng ban',
};
const guest = { ...recordTypes.guest.blank, id: 'g', meetingId: 'm', unit: 'Sở Y tế' };
const spoke = (speakerText: string, speakerId: string | null = null) => ({ speakerText, speakerId });

it('offers the chair, the guests and whoever was named before, each once and by what is known best', () => {
  const known = knownSpeakersOf(
    { meeting, guests: [guest] },
    [spoke('Ban Quản lý chợ'), spoke('Sở Y tế'), spoke('', 'p1')],
    ['Công ty Cấp nước', 'Ban Quản lý chợ'],
  );
  expect(known).toEqual([
    { role: 'chair', text: 'đồng chí Võ Thành Tâm, Phó Trưởng ban' },
    { role: 'guest', text: 'Sở Y tế' },
    { role: 'named', text: 'Ban Quản lý chợ' },
    { role: 'named', text: 'Công ty Cấp nước' },
  ]);
});
