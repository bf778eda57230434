import { copyFileSync } from 'node:fs';
import { askThrough } from '../scripts/demo/running-program.ts';
import { readingOf } from '../src/shared/roster/table.ts';
import { objections } from './axe.ts';
import { expect, test } from './launch.ts';
import { bring, twoPcs } from './two-pcs.ts';

test.setTimeout(180_000);

const ROSTER = [
  ['Mã', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Địa bàn', 'Điện thoại', 'Nhóm', 'Từ ngày', 'Đến ngày'],
  ['CTV01', 'Nguyễn Văn Hùng', 'Bí thư', 'Đoàn xã', 'xã Đồng Xanh', '', 'Nhóm mới', '1/1/2025', ''],
  ['', 'Trần Thị Hòa', '', 'Sở Y tế', 'phường Bến Sông', '', '', '', ''],
];

test('one roster brought in on two PCs is one roster after merging, and nobody is asked', async ({
  launch,
}, testInfo) => {
  const at = (name: string) => testInfo.outputPath(name);
  const { files, lan, minh } = await twoPcs(launch, at);
  const order = { table: ROSTER, reading: readingOf(ROSTER), skipped: [], fates: [], names: [] };
  for (const pc of [lan, minh])
    await pc.ask('roster.import', { ...order, known: 'keep', job: crypto.randomUUID() });
  copyFileSync(files.minh, at('tu-may-minh.db'));
  await bring(lan, at('tu-may-minh.db'));
  expect(await lan.ask('conflict.count', {})).toBe(0);
  await lan.window.getByRole('link', { name: 'Cộng tác viên', exact: true }).click();
  await expect(lan.window.getByText('Nguyễn Văn Hùng')).toHaveCount(1);
  await expect(lan.window.getByText('Trần Thị Hòa')).toHaveCount(1);
});

test('two records of one person are joined, looked at and taken back, by keyboard', async ({ launch }) => {
  const program = await launch();
  const { window } = program;
  const ask = askThrough(window);
  await expect.poll(async () => (await ask('app.status', {})).store.state).toBe('ready');
  const person = { name: 'Lê Nam', unit: 'Đoàn xã' };
  await ask('record.add', { type: 'collaborator', fields: person });
  await ask('record.add', {
    type: 'collaborator',
    fields: { ...person, code: 'CTV7', contact: '0912 345 678' },
  });
  await window.getByRole('link', { name: 'Cộng tác viên', exact: true }).click();
  await window.getByText('CTV7').dblclick();
  // The panel takes the focus to its first field when it opens.
  await expect(window.getByRole('textbox', { name: 'Họ và tên', exact: true })).toBeFocused();
  await window.getByRole('combobox', { name: 'Gộp vào' }).focus();
  await window.keyboard.press('ArrowDown');
  await expect(window.getByText('2 ô còn trống của mục giữ lại được điền thêm.')).toBeVisible();
  expect(await objections(window)).toEqual([]);
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('region', { name: 'Thông báo' })).toContainText('Đã gộp Lê Nam vào Lê Nam');
  const inUse = async () =>
    (await ask('record.lists', {})).collaborators.filter(({ retired }) => !retired).map(({ code }) => code);
  expect(await inUse()).toEqual(['CTV7']);
  await window.keyboard.press('Control+Z');
  await expect.poll(inUse).toHaveLength(2);
});

test('people who look alike are listed, joined, taken back and joined again, by keyboard', async ({
  launch,
}) => {
  const { window } = await launch();
  const ask = askThrough(window);
  await expect.poll(async () => (await ask('app.status', {})).store.state).toBe('ready');
  const people = window.getByRole('link', { name: 'Cộng tác viên', exact: true });
  const look = window.getByRole('link', { name: 'Xem: 1 cặp có thể trùng nhau' });
  await people.click();
  await expect(window.getByRole('heading', { level: 1, name: 'Cộng tác viên' })).toBeVisible();
  await expect(look).toHaveCount(0);
  const person = { name: 'Lê Nam', unit: 'Đoàn xã' };
  await ask('record.add', { type: 'collaborator', fields: person });
  const coded = { ...person, code: 'CTV7', title: 'Bí thư' };
  const { id } = await ask('record.add', { type: 'collaborator', fields: coded });

  await look.focus();
  await window.keyboard.press('Enter');
  const pair = window.getByRole('listitem').filter({ hasText: 'Lê Nam cùng tên' });
  await expect(pair.getByRole('row', { name: 'Đơn vị Đoàn xã Đoàn xã' })).toBeVisible();
  await expect(pair.getByRole('row', { name: 'Sử dụng chưa dùng chưa dùng' })).toBeVisible();
  await window.keyboard.press('Tab');
  await window.keyboard.press('Tab');
  const begin = pair.getByRole('button', { name: 'Gộp…' });
  await expect(begin).toBeFocused();
  await window.keyboard.press('Enter');

  const left = pair.getByRole('radio', { name: 'Mục bên trái' });
  await expect(left).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(begin).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(left).toBeChecked();
  await window.keyboard.press('ArrowDown');
  await expect(pair.getByRole('radio', { name: 'Mục bên phải' })).toBeChecked();
  await expect(pair.getByRole('status')).not.toBeEmpty();
  expect(await objections(window)).toEqual([]);
  const withCode = pair.getByRole('radio', { name: 'CTV7' });
  if (!(await withCode.isChecked())) await window.keyboard.press('ArrowUp');
  await expect(withCode).toBeChecked();
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');

  const notices = window.getByRole('region', { name: 'Thông báo' });
  await expect(notices).toContainText('Đã gộp Lê Nam vào Lê Nam');
  await expect(window.getByText('Không còn mục nào có thể trùng nhau')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Về danh sách' })).toBeFocused();
  expect(await objections(window)).toEqual([]);
  const inUse = async () =>
    (await ask('record.lists', {})).collaborators.filter(({ retired }) => !retired).map(({ code }) => code);
  expect(await inUse()).toEqual(['CTV7']);
  await window.keyboard.press('Control+Z');
  await expect.poll(inUse).toHaveLength(2);
  await expect(pair).toBeVisible();

  await window.keyboard.press('Tab');
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  await expect(notices).toContainText('Đã để riêng Lê Nam');
  await expect(pair).toHaveCount(0);
  await expect(window.getByRole('button', { name: 'Hiện lại' })).toBeVisible();
  await window.keyboard.press('Control+Z');
  await expect(pair).toBeVisible();

  await begin.focus();
  await window.keyboard.press('Enter');
  await expect(left).toBeFocused();
  // What changes meanwhile, such as by bringing in a copy, leaves the choice as it is.
  await ask('record.edit', { type: 'collaborator', id, fields: { title: 'Phó Bí thư' } });
  await expect(pair.getByRole('cell', { name: 'Phó Bí thư' })).toBeVisible();
  await expect(left).toBeChecked();
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  await expect(pair).toHaveCount(0);
  await expect(window.getByRole('button', { name: 'Về danh sách' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.getByText('CTV7')).toBeVisible();
  await expect(look).toHaveCount(0);
  expect(await inUse()).toHaveLength(1);
});

test('what another PC still uses of a joined record is listed, led over and taken back', async ({
  launch,
}, testInfo) => {
  const at = (name: string) => testInfo.outputPath(name);
  const { files, lan, minh } = await twoPcs(launch, at);
  const add = async (fields: object) =>
    (await lan.ask('record.add', { type: 'collaborator', fields: { unit: 'Đoàn xã', ...fields } })).id;
  const [id, into] = [await add({ name: 'Lê Nam' }), await add({ name: 'Lê Hoài Nam' })];
  const { id: meetingId } = await lan.ask('meeting.create', { fields: { title: 'Giao ban' } });
  copyFileSync(files.lan, at('tu-may-lan.db'));
  await bring(minh, at('tu-may-lan.db'));
  await lan.ask('record.join', { type: 'collaborator', id, into });
  const said = { meetingId, fields: { content: 'Ý kiến', speakerId: id }, topicIds: [], agencyIds: [] };
  await minh.ask('entry.add', said);
  copyFileSync(files.minh, at('tu-may-minh.db'));
  await bring(lan, at('tu-may-minh.db'));

  const { window } = lan;
  await window.getByRole('link', { name: 'Cộng tác viên', exact: true }).click();
  await window.getByRole('link', { name: 'Xem: 1 mục đã gộp vẫn được dùng' }).focus();
  await window.keyboard.press('Enter');
  const used = window.getByText('Lê Nam – Đoàn xã: còn dùng ở 1 chỗ. Đã gộp vào Lê Hoài Nam – Đoàn xã.');
  await expect(used).toBeVisible();
  await window.keyboard.press('Tab');
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  const notices = window.getByRole('region', { name: 'Thông báo' });
  await expect(notices).toContainText('Đã chuyển 1 chỗ từ Lê Nam sang Lê Hoài Nam');
  await expect(used).toHaveCount(0);
  const speakers = async () => (await lan.ask('entry.list', { meetingId })).map(({ speakerId }) => speakerId);
  expect(await speakers()).toEqual([into]);
  await window.keyboard.press('Control+Z');
  await expect(used).toBeVisible();
  expect(await speakers()).toEqual([id]);
});
