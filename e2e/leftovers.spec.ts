import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { askThrough } from '../scripts/demo/running-program.ts';
import { makeJournal } from '../tests/files/hot-journal.ts';
import { expect, test } from './launch.ts';

test('a journal of last week beside a newer file is left out, and people hear where both are kept', async ({
  launch,
}, testInfo) => {
  const file = testInfo.outputPath('giaoban.db');
  const older = testInfo.outputPath('older.db');
  const write = async (title: string): Promise<void> => {
    const { window, close } = await launch({ file });
    await askThrough(window)('meeting.create', { fields: { title } });
    await close();
  };
  await write('Tuần trước');
  copyFileSync(file, older);
  await write('Tuần này');
  writeFileSync(`${file}-journal`, makeJournal(older, file, 0.5));

  const { window } = await launch({ file });
  const note = window.getByRole('region', { name: 'Về tệp đang mở' });
  await expect(note).toContainText('không thuộc tệp đang mở');
  await expect(note).toContainText('Giữ lại');
  const titles = (await askThrough(window)('meeting.list', {})).map(({ title }) => title);
  expect(titles.toSorted()).toEqual(['Tuần này', 'Tuần trước']);
  const [folder = ''] = readdirSync(testInfo.outputPath('user-data', 'backups'));
  expect(readdirSync(testInfo.outputPath('user-data', 'backups', folder)).join()).toContain('Giữ lại');
  await note.getByRole('button', { name: 'Đã rõ' }).click();
  await expect(note.getByText('không thuộc tệp đang mở')).toBeHidden();
});
