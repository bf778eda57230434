import type { Page } from '@playwright/test';
import { askThrough } from '../scripts/demo/running-program.ts';
import { expect, type Program, test } from './launch.ts';

const NOTE = 'nên ghi “một hộ dân”, “người dân”…';

async function withMeeting({ window }: Program): Promise<string> {
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  return (await askThrough(window)('meeting.create', { fields: { title: 'Giao ban' } })).id;
}

async function goTo(window: Page, path: string): Promise<void> {
  await window.evaluate((hash) => {
    globalThis.location.hash = hash;
  }, `#${path}`);
}

const field = (window: Page, name: string) => window.getByRole('textbox', { name, exact: true });
const underlined = (window: Page) => window.locator('main mark').allTextContents();

test('what documents would ask about is underlined where it is written, and said quietly', async ({
  launch,
}) => {
  const program = await launch();
  const { window } = program;
  const meetingId = await withMeeting(program);

  await goTo(window, `/meetings/${meetingId}/prepare`);
  await field(window, 'Nội dung, dòng mới').fill('Trả lời đơn của bà Trần Thị Bưởi');
  await expect(window.getByText(NOTE)).toHaveCount(1);
  await expect(window.getByText(NOTE)).toHaveRole('status');
  await window.keyboard.press('Enter');
  await field(window, 'Họ và tên, dòng mới').fill('Lê Minh Phú');
  await field(window, 'Đơn vị, dòng mới').fill('Báo tỉnh, ĐT 0912 345 678');
  await window.keyboard.press('Enter');
  await field(window, 'Thông tin khác').fill('Ghi âm bởi nguoidan@example.vn');
  await window.keyboard.press('Tab');
  // The name of an official is none.
  await expect
    .poll(() => underlined(window))
    .toEqual(['nguoidan@example.vn', 'bà Trần Thị Bưởi', '0912 345 678']);

  await goTo(window, `/meetings/${meetingId}/conclusion`);
  await field(window, 'Nội dung kết luận').fill('Xã giúp hộ ông Nguyễn Văn Tám sửa nhà.\nGọi 0987654321.');
  await window.keyboard.press('Tab');
  await field(window, 'Nội dung nhiệm vụ, dòng mới').fill('Thăm chị Lê Thị Hồng');
  await window.keyboard.press('Enter');
  await expect
    .poll(() => underlined(window))
    .toEqual(['ông Nguyễn Văn Tám', '0987654321', 'chị Lê Thị Hồng']);

  const ask = askThrough(window);
  await expect
    .poll(async () => {
      const { personalData } = await ask('document.compose', { choice: { kind: 'minutes', meetingId } });
      return personalData.map(({ quote }) => quote).toSorted();
    })
    .toEqual(
      [
        'nguoidan@example.vn',
        'bà Trần Thị Bưởi',
        '0912 345 678',
        'ông Nguyễn Văn Tám',
        '0987654321',
        'chị Lê Thị Hồng',
      ].toSorted(),
    );
});
