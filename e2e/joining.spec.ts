import { copyFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { askThrough } from '../scripts/demo/running-program.ts';
import { readingOf } from '../src/shared/roster/table.ts';
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
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
  expect(violations).toEqual([]);
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('region', { name: 'Thông báo' })).toContainText('Đã gộp Lê Nam vào Lê Nam');
  const inUse = async () =>
    (await ask('catalogue.load', {})).collaborators.filter(({ retired }) => !retired).map(({ code }) => code);
  expect(await inUse()).toEqual(['CTV7']);
  await window.keyboard.press('Control+Z');
  await expect.poll(inUse).toHaveLength(2);
});
