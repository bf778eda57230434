import { copyFileSync } from 'node:fs';
import { uuidv7 } from 'uuidv7';
import { openAs } from '../scripts/demo/running-program.ts';
import { expect, test } from './launch.ts';
import { asked, bring, flag, type Pc, twoPcs } from './two-pcs.ts';

test.setTimeout(120_000);

const goToMeeting = ({ window }: Pc, meetingId: string, tab: string) =>
  window.evaluate(`window.location.hash = '#/meetings/${meetingId}/${tab}'`);

/** Brings a copy in without leaving the screen, as somebody else at the same program might. */
async function bringBehind({ program, ask }: Pc, path: string): Promise<void> {
  await openAs(program.app, path);
  const copy = await ask('copy.choose', {});
  if (copy === null) throw new Error('Expected a copy.');
  const { merge } = await ask('copy.inspect', { job: uuidv7(), token: copy.token });
  await ask('merge.apply', { job: uuidv7(), merge });
}

test('an entry that is being changed while a copy is merged keeps both, and people are asked', async ({
  launch,
}, testInfo) => {
  const at = (name: string) => testInfo.outputPath(name);
  const { files, lan, minh, meetingId, entryId } = await twoPcs(launch, at);
  await minh.ask('entry.edit', { id: entryId, fields: { content: 'Đường ngập cả ngày' } });
  copyFileSync(files.minh, at('tu-may-minh.db'));

  await goToMeeting(lan, meetingId, 'desk');
  await lan.window.getByRole('button', { name: 'Nội dung số 1' }).focus();
  await lan.window.keyboard.press('F2');
  const editor = lan.window.getByRole('region', { name: 'Sửa nội dung số 1' });
  await expect(editor.getByRole('textbox', { name: 'Nội dung' })).toBeFocused();
  await lan.window.keyboard.type(', xe chết máy');
  await bring(lan, at('tu-may-minh.db'));

  await goToMeeting(lan, meetingId, 'desk');
  const field = editor.getByRole('textbox', { name: 'Nội dung' });
  await expect(field).toHaveValue('Đường ngập khi mưa lớn, xe chết máy');
  await field.focus();
  await lan.window.keyboard.press('Control+Enter');
  await expect(editor).toHaveCount(0);

  await flag(lan, 1).click();
  await expect(asked(lan, /^1\/1 Nội dung phát biểu/)).toBeVisible();

  await lan.window
    .getByRole('button', { name: /^Giữ bản này/ })
    .first()
    .click();
  await expect(lan.window.getByText('Không có chỗ nào ghi khác nhau')).toBeVisible();
});

test('a field somebody types in shows their words, and what arrives meanwhile is asked about', async ({
  launch,
}, testInfo) => {
  const at = (name: string) => testInfo.outputPath(name);
  const { files, lan, minh, meetingId } = await twoPcs(launch, at);
  const place = { type: 'meeting' as const, id: meetingId };
  await minh.ask('record.edit', { ...place, fields: { place: 'Hội trường B', title: 'Giao ban quý III' } });
  copyFileSync(files.minh, at('tu-may-minh.db'));

  await goToMeeting(lan, meetingId, 'prepare');
  const field = lan.window.getByRole('textbox', { name: 'Địa điểm' });
  await expect(field).toHaveValue('Hội trường A');
  await field.fill('Phòng họp số 1');
  await bringBehind(lan, at('tu-may-minh.db'));
  await expect(lan.window.getByRole('textbox', { name: 'Tên hội nghị' })).toHaveValue('Giao ban quý III');
  await expect(field).toHaveValue('Phòng họp số 1');
  await lan.window.keyboard.press('Enter');

  await flag(lan, 1).click();
  await expect(asked(lan, /^1\/1 Hội nghị · Địa điểm/)).toBeVisible();
  await expect(lan.window.getByText('Hội trường B')).toBeVisible();
  await expect(lan.window.getByText('Phòng họp số 1')).toBeVisible();
});

test('what has been on screen for a while is replaced without a question', async ({ launch }, testInfo) => {
  const at = (name: string) => testInfo.outputPath(name);
  const { files, lan, minh, meetingId } = await twoPcs(launch, at);
  await minh.ask('record.edit', { type: 'meeting', id: meetingId, fields: { place: 'Hội trường B' } });
  copyFileSync(files.minh, at('tu-may-minh.db'));
  await goToMeeting(lan, meetingId, 'prepare');
  const field = lan.window.getByRole('textbox', { name: 'Địa điểm' });
  await expect(field).toHaveValue('Hội trường A');
  await bringBehind(lan, at('tu-may-minh.db'));
  await expect(field).toHaveValue('Hội trường B');
  await field.fill('Phòng họp số 1');
  await lan.window.keyboard.press('Enter');
  await expect
    .poll(async () => (await lan.ask('meeting.get', { meetingId })).meeting.place)
    .toBe('Phòng họp số 1');
  expect(await lan.ask('conflict.count', {})).toBe(0);
});
