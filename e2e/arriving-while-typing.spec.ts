import { copyFileSync } from 'node:fs';
import { expect, test } from './launch.ts';
import { asked, bring, bringBehind, flag, goTo, type Pc, twoPcs } from './two-pcs.ts';

test.setTimeout(120_000);

test('an entry that is being changed while a copy is merged keeps both, and people are asked', async ({
  launch,
}, testInfo) => {
  const at = (name: string) => testInfo.outputPath(name);
  const { files, lan, minh, meetingId, entryId } = await twoPcs(launch, at);
  await minh.ask('entry.edit', { id: entryId, fields: { content: 'Đường ngập cả ngày' } });
  copyFileSync(files.minh, at('tu-may-minh.db'));

  await goTo(lan, `#/meetings/${meetingId}/desk`);
  await lan.window.getByRole('button', { name: 'Nội dung số 1' }).focus();
  await lan.window.keyboard.press('F2');
  const editor = lan.window.getByRole('region', { name: 'Sửa nội dung số 1' });
  await expect(editor.getByRole('textbox', { name: 'Nội dung' })).toBeFocused();
  await lan.window.keyboard.type(', xe chết máy');
  await bring(lan, at('tu-may-minh.db'));

  await goTo(lan, `#/meetings/${meetingId}/desk`);
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

  await goTo(lan, `#/meetings/${meetingId}/prepare`);
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
  await goTo(lan, `#/meetings/${meetingId}/prepare`);
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

test('a text on the pages that is saved by leaving the screen stays beside what arrived', async ({
  launch,
}, testInfo) => {
  const at = (name: string) => testInfo.outputPath(name);
  const { files, lan, minh, meetingId } = await twoPcs(launch, at);
  const choice = { kind: 'minutes' as const, meetingId };
  await minh.ask('document.edit', { choice, place: 'opening.place', text: 'Hội trường của Minh' });
  copyFileSync(files.minh, at('tu-may-minh.db'));

  await goTo(lan, `#/documents/minutes/${meetingId}`);
  await lan.window
    .getByRole('region', { name: 'Các trang văn bản' })
    .locator('[data-place="opening.place"]')
    .first()
    .click();
  const field = lan.window.getByRole('textbox', { name: 'Chữ trên trang' });
  await field.fill('Phòng họp của Lan');
  await bringBehind(lan, at('tu-may-minh.db'));
  await expect(lan.window.getByRole('region', { name: 'Đã sửa 1 chỗ' })).toBeVisible();
  await goTo(lan, '#/documents');
  await expect(field).toHaveCount(0);
  await expect
    .poll(async () => (await lan.ask('document.compose', { choice })).edits[0]?.text)
    .toBe('Phòng họp của Lan');
  expect(await lan.ask('conflict.count', {})).toBe(1);
});

const leavings: Readonly<Record<string, (pc: Pc) => Promise<unknown>>> = {
  'leaving the screen': (pc) => goTo(pc, '#/documents'),
  'a reload of the window': ({ window }) => window.reload(),
};

for (const [name, leave] of Object.entries(leavings)) {
  test(`a field that is saved by ${name} stays beside what arrived`, async ({ launch }, testInfo) => {
    const at = (file: string) => testInfo.outputPath(file);
    const { files, lan, minh, meetingId } = await twoPcs(launch, at);
    await minh.ask('record.edit', {
      type: 'meeting',
      id: meetingId,
      fields: { place: 'Hội trường B', title: 'Giao ban quý III' },
    });
    copyFileSync(files.minh, at('tu-may-minh.db'));
    await goTo(lan, `#/meetings/${meetingId}/prepare`);
    await lan.window.getByRole('textbox', { name: 'Địa điểm' }).fill('Phòng họp số 1');
    await bringBehind(lan, at('tu-may-minh.db'));
    const title = lan.window.getByRole('textbox', { name: 'Tên hội nghị' });
    await expect(title).toHaveValue('Giao ban quý III');
    await leave(lan);
    await expect
      .poll(async () => (await lan.ask('meeting.get', { meetingId })).meeting.place)
      .toBe('Phòng họp số 1');
    expect(await lan.ask('conflict.count', {})).toBe(1);
  });
}

test('a locality that is being typed stays beside the one that arrived', async ({ launch }, testInfo) => {
  const at = (name: string) => testInfo.outputPath(name);
  const { files, lan, minh, entryId, meetingId } = await twoPcs(launch, at);
  const place = (name: string) =>
    minh.ask('record.add', { type: 'locality', fields: { name, type: 'commune' } });
  await place('xã Đồng Xanh');
  const { id: localityId } = await place('xã Bến Sông');
  copyFileSync(files.minh, at('dau.db'));
  await bringBehind(lan, at('dau.db'));
  await minh.ask('entry.edit', { id: entryId, fields: { localityId, content: 'Đường ngập cả ngày' } });
  copyFileSync(files.minh, at('tu-may-minh.db'));

  await goTo(lan, '#/entries');
  await lan.window.getByText('Đường ngập khi mưa lớn').first().click();
  await lan.window.keyboard.press('F2');
  const field = lan.window.getByRole('combobox', { name: 'Địa bàn' }).last();
  await field.fill('Đồng');
  await bringBehind(lan, at('tu-may-minh.db'));
  await expect(lan.window.getByRole('complementary').getByRole('textbox', { name: 'Nội dung' })).toHaveValue(
    'Đường ngập cả ngày',
  );
  await expect(field).toHaveValue('Đồng');
  await lan.window.getByRole('option', { name: 'xã Đồng Xanh' }).click();
  await expect
    .poll(async () => (await lan.ask('entry.list', { meetingId }))[0]?.localityId)
    .not.toBe(localityId);
  expect(await lan.ask('conflict.count', {})).toBe(1);
});

test('a field that showed what arrived is replaced without a question, also right after another', async ({
  launch,
}, testInfo) => {
  const at = (name: string) => testInfo.outputPath(name);
  const { files, lan, minh, meetingId } = await twoPcs(launch, at);
  await minh.ask('record.edit', {
    type: 'meeting',
    id: meetingId,
    fields: { title: 'Giao ban quý III' },
  });
  copyFileSync(files.minh, at('tu-may-minh.db'));
  await goTo(lan, `#/meetings/${meetingId}/prepare`);
  const place = lan.window.getByRole('textbox', { name: 'Địa điểm' });
  const title = lan.window.getByRole('textbox', { name: 'Tên hội nghị' });
  await place.fill('Phòng họp số 1');
  await bringBehind(lan, at('tu-may-minh.db'));
  await expect(title).toHaveValue('Giao ban quý III');
  await title.fill('Giao ban tháng 9');
  await expect
    .poll(async () => (await lan.ask('meeting.get', { meetingId })).meeting.place)
    .toBe('Phòng họp số 1');
  await lan.window.keyboard.press('Enter');
  await expect
    .poll(async () => (await lan.ask('meeting.get', { meetingId })).meeting.title)
    .toBe('Giao ban tháng 9');
  expect(await lan.ask('conflict.count', {})).toBe(0);
});
