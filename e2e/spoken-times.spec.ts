import type { Page } from '@playwright/test';
import { askThrough } from '../scripts/demo/running-program.ts';
import { expect, type Program, test } from './launch.ts';

/** A running program with one meeting on 15/9/2026. */
async function withMeeting({ window }: Program): Promise<string> {
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  const fields = { title: 'Giao ban', startsAt: '2026-09-15T08:00', endsAt: '2026-09-15T11:00' };
  return (await askThrough(window)('meeting.create', { fields })).id;
}

async function goTo(window: Page, path: string): Promise<void> {
  await window.evaluate((hash) => {
    globalThis.location.hash = hash;
  }, `#${path}`);
}

const field = (window: Page, name: string) => window.getByRole('textbox', { name, exact: true });

test('a click in a time or a day takes all of it, and what is typed is read aloud before and after', async ({
  launch,
}) => {
  const program = await launch();
  const { window } = program;
  const meetingId = await withMeeting(program);
  await goTo(window, `/meetings/${meetingId}/prepare`);

  await field(window, 'Bắt đầu lúc').click();
  await window.keyboard.type('2 giờ chiều');
  await expect(window.getByText('14 giờ 00 phút')).toBeVisible();
  await window.keyboard.press('Tab');
  await expect(field(window, 'Bắt đầu lúc')).toHaveValue('14:00');

  await expect(field(window, 'Ngày bắt đầu')).toBeFocused();
  await window.keyboard.type('30 tháng 9 năm 2026');
  await expect(window.getByText('thứ Tư, 30/9/2026')).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(field(window, 'Ngày bắt đầu')).toHaveValue('30/09/2026');
  await expect(window.getByText('thứ Tư, 30/9/2026')).toBeVisible();
});

test('a deadline of working days shows where it ends, before and after', async ({ launch }) => {
  const program = await launch();
  const { window } = program;
  const meetingId = await withMeeting(program);
  const ask = askThrough(window);
  await ask('record.add', { type: 'task', fields: { meetingId, unit: 'Sở Y tế', content: 'Rà soát' } });
  await goTo(window, `/meetings/${meetingId}/conclusion`);
  const deadline = field(window, 'Thời hạn, dòng 1');
  await deadline.click();
  await window.keyboard.type('15 ngày làm việc');
  const read = window.getByText('15 ngày làm việc: đến 06/10/2026 (thứ Ba)');
  await expect(read).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(deadline).toHaveValue('06/10/2026');
  await expect(read).toBeVisible();
});

test('what cannot be read stays as typed, holds the minutes back and is one click away', async ({
  launch,
}) => {
  const program = await launch();
  const { window } = program;
  const meetingId = await withMeeting(program);
  await goTo(window, `/meetings/${meetingId}/conclusion`);
  // A new row is left with it, and so is the screen.
  await window.getByRole('textbox', { name: 'Nội dung nhiệm vụ, dòng mới' }).fill('Rà soát');
  await window.getByRole('textbox', { name: 'Thời hạn, dòng mới' }).fill('đầu tháng sau');
  await expect(window.getByText('Chưa đọc được thời hạn này')).toBeVisible();
  await goTo(window, `/meetings/${meetingId}/prepare`);
  await field(window, 'Bắt đầu lúc').fill('đầu giờ');
  await goTo(window, `/meetings/${meetingId}/minutes`);

  await expect(window.getByText('Còn 2 chỗ ghi giờ, ngày chưa đọc được nên chưa xuất.')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Xuất Word' })).toHaveAttribute('aria-disabled', 'true');
  await window.getByRole('link', { name: 'Ghi lại giờ, ngày họp: “đầu giờ”' }).click();
  await expect(field(window, 'Bắt đầu lúc')).toBeFocused();
  await expect(field(window, 'Bắt đầu lúc')).toHaveValue('đầu giờ');
  await window.keyboard.type('8g30');
  await window.keyboard.press('Enter');
  await expect(field(window, 'Bắt đầu lúc')).toHaveValue('08:30');

  await goTo(window, `/meetings/${meetingId}/minutes`);
  await window.getByRole('link', { name: 'Ghi lại thời hạn nhiệm vụ: “đầu tháng sau”' }).click();
  await expect(field(window, 'Thời hạn, dòng 1')).toBeFocused();
  await window.keyboard.type('trước 30/9');
  await window.keyboard.press('Enter');
  await expect(field(window, 'Thời hạn, dòng 1')).toHaveValue('30/09/2026');
  await goTo(window, `/meetings/${meetingId}/minutes`);
  await expect(window.getByRole('button', { name: 'Xuất Word' })).not.toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('a day of a document that cannot be read keeps it here until it is written again', async ({
  launch,
}) => {
  const program = await launch();
  const { window } = program;
  const meetingId = await withMeeting(program);
  await goTo(window, `/documents/invitation/${meetingId}`);
  const day = field(window, 'Ngày văn bản');
  await day.fill('đầu tháng');
  await window.getByRole('button', { name: 'Xuất Word' }).click();
  await expect(window.getByText('Còn 1 chỗ ghi giờ, ngày chưa đọc được nên chưa xuất.')).toBeVisible();
  await goTo(window, '/meetings');
  await goTo(window, `/documents/invitation/${meetingId}`);
  await window.getByRole('button', { name: 'Ghi lại ngày văn bản: “đầu tháng”' }).click();
  await expect(day).toBeFocused();
  await window.keyboard.type('10/9');
  await window.keyboard.press('Enter');
  await expect(window.getByText('chưa đọc được')).toHaveCount(0);
  await expect(window.getByRole('button', { name: 'Xuất Word' })).not.toHaveAttribute(
    'aria-disabled',
    'true',
  );
});
