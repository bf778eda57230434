import type { Page } from '@playwright/test';
import { askThrough } from '../scripts/demo/running-program.ts';
import { expect, type Program, test } from './launch.ts';

const speakerIn = (window: Page) => window.getByRole('combobox', { name: 'Người phát biểu' });
const contentIn = (window: Page) => window.getByRole('textbox', { name: 'Nội dung' });
const row = (window: Page, number: number) => window.getByRole('row', { name: `Nội dung số ${number} ` });
const peopleIn = (window: Page) => window.getByRole('region', { name: 'Thành phần' });
const saysBelow = (window: Page) => window.getByRole('region', { name: 'Thông báo' });

/** The desk of a running meeting with four collaborators of three communes, two of one name, a chair and a guest. */
async function atTheDesk({ window }: Program) {
  const ask = askThrough(window);
  const places = ['xã Tam Suối', 'phường Bến Sông', 'xã Ruộng Mới'];
  const localities: string[] = [];
  for (const name of places)
    localities.push((await ask('record.add', { type: 'locality', fields: { name } })).id);
  const people = [
    ['Hội LHPN', 'Nguyễn Thị Hoa', 0],
    ['Hội Cựu chiến binh', 'Trần Văn Sơn', 1],
    ['Đoàn TNCS Hồ Chí Minh', 'Trần Văn Sơn', 2],
    ['Ủy ban MTTQ Việt Nam', 'Lê Minh', 1],
  ] as const;
  const ids: string[] = [];
  for (const [at, [unit, name, place]] of people.entries()) {
    const fields = { code: `CTV0${at + 1}`, name, unit, localityId: localities[place] ?? null };
    ids.push((await ask('record.add', { type: 'collaborator', fields })).id);
  }
  const { id: meetingId } = await ask('meeting.create', {
    fields: { title: 'Hội nghị', state: 'running', chairName: 'Võ Thành Tâm', chairTitle: 'Phó Trưởng ban' },
  });
  await ask('record.add', {
    type: 'guest',
    fields: { meetingId, name: 'Đỗ Thị Lan', title: 'Phó Giám đốc', unit: 'Sở Y tế', position: 'a0' },
  });
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  await window.evaluate((hash) => {
    globalThis.location.hash = hash;
  }, `#/meetings/${meetingId}/desk`);
  await expect(speakerIn(window)).toBeFocused();
  return { ask, window, meetingId, ids };
}

async function speak(window: Page, who: string, key: string, words: string) {
  await speakerIn(window).focus();
  await speakerIn(window).selectText();
  await window.keyboard.type(who);
  await window.keyboard.press(key);
  await expect(contentIn(window)).toBeFocused();
  await window.keyboard.type(words);
  await window.keyboard.press('Enter');
}

test('short and full names of units, one slip of the hand and missing accents find the same speaker', async ({
  launch,
}) => {
  const { window } = await atTheDesk(await launch());
  const written = [
    ['phụ nữ tam suối', 'Hội LHPN · xã Tam Suối'],
    ['hoi phu nu tam xuoi', 'Hội LHPN · xã Tam Suối'],
    ['ccb', 'Hội Cựu chiến binh · phường Bến Sông'],
    ['đoàn tn', 'Đoàn TNCS Hồ Chí Minh · xã Ruộng Mới'],
    ['ubmttq', 'Ủy ban MTTQ Việt Nam · phường Bến Sông'],
  ] as const;
  for (const [at, [who, found]] of written.entries()) {
    await speak(window, who, 'Enter', `Ý kiến thứ ${at + 1}`);
    await expect(row(window, at + 1)).toContainText(found);
  }
});

test('somebody who is not on the roster is a deliberate choice, marked until confirmed', async ({
  launch,
}) => {
  const { ask, window, meetingId } = await atTheDesk(await launch());
  await speak(window, 'Ban Quản lý chợ', 'Enter', 'Sẽ sửa mái chợ');
  const line = window.getByRole('region', { name: 'Ghi nội dung mới' });
  await expect(line.getByRole('alert')).toContainText('Danh sách không có ai tên “Ban Quản lý chợ”');
  await expect(contentIn(window)).toHaveValue('Sẽ sửa mái chợ');
  expect(await ask('entry.list', { meetingId })).toEqual([]);

  await expect(speakerIn(window)).toBeFocused();
  await window.keyboard.press('Shift+Enter');
  await expect(contentIn(window)).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(row(window, 1)).toContainText('Ban Quản lý chợ');
  await expect(row(window, 1)).toContainText('ngoài danh sách, chưa xác nhận');
  await row(window, 1).getByRole('button', { name: 'Nội dung số 1' }).focus();
  await window.keyboard.press('Control+d');
  await expect(saysBelow(window)).toContainText('Đã xác nhận người phát biểu của nội dung số 1');
  await expect(row(window, 1)).not.toContainText('chưa xác nhận');
  await window.keyboard.press('Control+z');
  await expect(row(window, 1)).toContainText('chưa xác nhận');

  // Named once, they are a choice like anybody else; the chair and the guests are so from the beginning.
  await speakerIn(window).focus();
  await speakerIn(window).selectText();
  await window.keyboard.type('quan ly cho');
  await expect(window.getByRole('option').first()).toContainText('Ban Quản lý chợ');
  await speakerIn(window).selectText();
  await speak(window, 'chủ trì', 'Enter', 'Giao Sở Y tế trả lời');
  await expect(row(window, 2)).toContainText('Giải đáp: đồng chí Võ Thành Tâm, Phó Trưởng ban');
  await expect(row(window, 2)).not.toContainText('chưa xác nhận');
  await speak(window, 'lan', 'Enter', 'Đã tăng bác sĩ');
  await expect(row(window, 3)).toContainText('Giải đáp: đồng chí Đỗ Thị Lan, Phó Giám đốc, Sở Y tế');
});

test('whoever speaks but is marked absent is marked present by one key', async ({ launch }) => {
  const { ask, window, meetingId, ids } = await atTheDesk(await launch());
  await ask('attendance.mark', { meetingId, collaboratorIds: ids.slice(1), state: 'present' });
  await ask('attendance.mark', { meetingId, collaboratorIds: ids.slice(0, 1), state: 'absent' });
  await expect(peopleIn(window).getByRole('heading', { name: 'Vắng (1)' })).toBeVisible();
  await speakerIn(window).focus();
  await window.keyboard.type('phu nu');
  await window.keyboard.press('Enter');
  const line = window.getByRole('region', { name: 'Ghi nội dung mới' });
  await expect(line).toContainText('Hội LHPN · xã Tam Suối · Nguyễn Thị Hoa đang ghi là vắng');
  await window.keyboard.press('F7');
  await expect(saysBelow(window)).toContainText('Đã đánh dấu có mặt: Hội LHPN · xã Tam Suối');
  await expect(peopleIn(window).getByRole('heading', { name: 'Có mặt (4)' })).toBeVisible();
  await expect(line).not.toContainText('đang ghi là vắng');
});

test('another speaker of a remark brings the locality along, unless another was chosen for it', async ({
  launch,
}) => {
  const { window } = await atTheDesk(await launch());
  const editor = window.getByRole('region', { name: 'Sửa nội dung số 1' });
  await speak(window, 'ccb', 'Enter', 'Đường ngập');
  await expect(row(window, 1)).toContainText('phường Bến Sông');
  const change = async (who: string) => {
    await row(window, 1).getByRole('button', { name: 'Nội dung số 1' }).focus();
    await window.keyboard.press('F2');
    const speaker = editor.getByRole('combobox', { name: 'Người phát biểu' });
    await speaker.focus();
    await speaker.selectText();
    await window.keyboard.type(who);
    await window.keyboard.press('Enter');
  };
  await change('phụ nữ');
  await expect(editor.getByRole('combobox', { name: 'Địa bàn' })).toHaveValue('xã Tam Suối');
  const locality = editor.getByRole('combobox', { name: 'Địa bàn' });
  await locality.focus();
  await locality.selectText();
  await window.keyboard.type('ruong moi');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Control+Enter');
  await expect(row(window, 1)).toContainText('xã Ruộng Mới');
  await change('ubmttq');
  await expect(editor.getByRole('combobox', { name: 'Địa bàn' })).toHaveValue('xã Ruộng Mới');
});
