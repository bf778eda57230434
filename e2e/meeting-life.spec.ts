import { readFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { askThrough, saveAs } from '../scripts/demo/running-program.ts';
import { readDocx } from '../tests/documents/acceptance/read-docx.ts';
import { objections } from './axe.ts';
import { expect, test } from './launch.ts';

test.setTimeout(240_000);

/** The office, six collaborators in two groups, and a meeting with an agenda. */
async function office(window: Page): Promise<void> {
  const ask = askThrough(window);
  await ask('record.add', {
    type: 'office',
    fields: {
      validFrom: '2025-03-01',
      parentName: 'TỈNH ỦY PHÚ GIANG',
      name: 'BAN TUYÊN GIÁO VÀ DÂN VẬN',
      fullName: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
      symbol: 'BTGDVTU',
      place: 'Phú Giang',
      signerAuthority: 'K/T TRƯỞNG BAN',
      signerTitle: 'PHÓ TRƯỞNG BAN THƯỜNG TRỰC',
      signerName: 'Lê Minh Phú',
    },
  });
  const unions = await ask('record.add', { type: 'collaboratorGroup', fields: { name: 'Đoàn thể' } });
  const press = await ask('record.add', { type: 'collaboratorGroup', fields: { name: 'Báo chí' } });
  for (const [code, name, unit, groupId] of [
    ['CTV01', 'Đặng Thị Hồng Nhung', 'Hội Nông dân xã Ruộng Mới', unions.id],
    ['CTV02', 'Đỗ Minh Quân', 'Đoàn Thanh niên phường Cầu Mới', unions.id],
    ['CTV03', 'Nguyễn Thị An', 'Hội LHPN phường Bến Sông', unions.id],
    ['CTV04', 'Trần Văn Bình', 'Hội Cựu chiến binh xã Đồng Xanh', unions.id],
    ['CTV05', 'Phạm Thu Hà', 'Báo Phú Giang', press.id],
    ['CTV06', 'Lê Quốc Khánh', 'Đài Phát thanh và Truyền hình tỉnh', press.id],
  ] as const) {
    await ask('record.add', { type: 'collaborator', fields: { code, name, unit, groupId } });
  }
  const { id: meetingId } = await ask('meeting.create', {
    fields: {
      title: 'Hội nghị giao ban cộng tác viên dư luận xã hội',
      periodKind: 'quarter',
      periodNumber: 3,
      periodYear: 2026,
      startsAt: '2026-09-15T08:00',
      place: 'Hội trường A',
      chairName: 'Lê Minh Phú',
      recorderName: 'Đặng Thu Hà',
    },
  });
  for (const [time, content] of [
    ['10 phút', 'Khai mạc'],
    ['8h15-8h30', 'Báo cáo tổng hợp'],
    ['', 'Ý kiến của cộng tác viên'],
  ] as const) {
    await ask('record.add', { type: 'agendaItem', fields: { meetingId, time, content } });
  }
}

/** Moves the focus by Tab alone until something of this role and name has it, and presses Enter on it. */
async function press(window: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  const wanted = window.getByRole(role, { name, exact: typeof name === 'string' });
  await expect(wanted.first()).toBeVisible();
  for (let pressed = 0; pressed < 200; pressed += 1) {
    if (await wanted.first().evaluate((element) => element === element.ownerDocument.activeElement)) {
      await window.keyboard.press('Enter');
      return;
    }
    await window.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached “${name}”`);
}

/** Types into the field of this name, as the hand finds it there. */
async function type(window: Page, name: string, text: string, end = 'Enter'): Promise<void> {
  await window.getByRole('textbox', { name, exact: true }).focus();
  await window.keyboard.press('Control+A');
  await window.keyboard.type(text);
  await window.keyboard.press(end);
}

/** What axe objects to here, in light and dark; a picture of each is kept. */
async function objectionsInBoth(window: Page, name: string, testInfo: TestInfo): Promise<string[]> {
  const found: string[] = [];
  const ask = askThrough(window);
  for (const appearance of ['dark', 'light'] as const) {
    await ask('app.setPreferences', { appearance });
    await expect(window.locator(`[style*="color-scheme: ${appearance}"]`)).toBeVisible();
    found.push(...(await objections(window, appearance)).map((what) => `${name} ${appearance}: ${what}`));
    await testInfo.attach(`${name}-${appearance}`, {
      body: await window.screenshot(),
      contentType: 'image/png',
    });
  }
  return found;
}

const linesOf = (path: string) => readDocx(readFileSync(path)).paragraphs.map(({ text }) => text);

test('a meeting from its invitations to the answers reported in the next, by keyboard alone', async ({
  launch,
}, testInfo) => {
  const { app, window } = await launch();
  const ask = askThrough(window);
  const told = window.getByRole('region', { name: 'Thông báo' }).getByRole('status');
  const violations: string[] = [];
  const look = async (name: string) => violations.push(...(await objectionsInBoth(window, name, testInfo)));
  await office(window);

  // Prepare: the plan is worked out, a group and one more are invited, the sheet is written.
  await press(window, 'link', /quý III\/2026/);
  const agenda = window.getByRole('table', { name: 'Chương trình' });
  await expect(agenda.getByRole('row').nth(1)).toContainText('08:00–08:10');
  await expect(agenda.getByRole('row').nth(3)).toContainText('08:30–');
  await press(window, 'button', 'Mời nhóm Đoàn thể (4)');
  await expect(told).toHaveText('Đã mời 4 người');
  const people = window.getByRole('list', { name: 'Điểm danh cộng tác viên' }).getByRole('listitem');
  await expect(people).toHaveCount(4);
  await look('prepare');
  const write = async (link: string, name: string) => {
    const path = testInfo.outputPath(name);
    await saveAs(app, path);
    await press(window, 'link', link);
    await press(window, 'button', 'Xuất Word');
    await expect(window.getByText(`Đã ghi ${name}`)).toBeVisible();
    await window.keyboard.press('Alt+ArrowLeft');
    await expect(window.getByRole('link', { name: link, exact: true })).toBeVisible();
    return path;
  };
  const sheet = await write('Danh sách điểm danh…', 'diem-danh.docx');
  const listed = linesOf(sheet);
  expect(listed.slice(listed.indexOf('STT'), listed.indexOf('STT') + 8)).toEqual([
    'STT',
    'Họ và tên',
    'Chức vụ, đơn vị',
    'Địa bàn',
    'Ký nhận',
    '1',
    'Nguyễn Thị An',
    'Hội LHPN phường Bến Sông',
  ]);
  expect(listed).toContain('Danh sách có 04 đồng chí.');
  const invitations = await write('Danh sách mời…', 'moi.docx');
  expect(linesOf(invitations)).toEqual(expect.arrayContaining(['DANH SÁCH', 'Lê Minh Phú', 'Trần Văn Bình']));

  // Run: begin, a code typed, a name late, one not invited, one absent with a reason, a substitute.
  await press(window, 'button', 'Bắt đầu hội nghị');
  await expect(window.getByRole('link', { name: 'Ghi nội dung' })).toHaveAttribute('aria-current', 'page');
  await press(window, 'link', 'Chuẩn bị');
  const inHand = window.getByRole('region', { name: 'Mục chương trình đang bàn' }).getByRole('status');
  await expect(inHand).toContainText('Mục 1/3: Khai mạc · 08:00–08:10');
  await window.keyboard.press('Alt+PageDown');
  await expect(inHand).toContainText('Mục 2/3: Báo cáo tổng hợp · 08:15–08:30');
  const call = 'Điểm danh: gõ mã hoặc tên';
  await type(window, call, 'ctv01');
  await expect(told).toHaveText('Đã ghi có mặt: Đặng Thị Hồng Nhung');
  await type(window, call, 'quan', 'Control+Enter');
  await expect(told).toHaveText('Đã ghi đến muộn: Đỗ Minh Quân');
  await expect(people.filter({ hasText: 'Đỗ Minh Quân' })).toContainText(/Có mặt · đến lúc \d\d:\d\d/);
  await type(window, call, 'CTV05');
  await expect(people).toHaveCount(5);
  await type(window, call, 'binh', 'ArrowDown');
  await window.keyboard.press('Space');
  await expect(people.filter({ hasText: 'Trần Văn Bình' })).toContainText('Có mặt');
  await window.keyboard.press('Space');
  await type(window, 'Lý do vắng của Trần Văn Bình', 'đi công tác');
  await type(window, call, 'an ', 'ArrowDown');
  await window.keyboard.press('F2');
  await type(window, 'Người đi thay', 'Vũ Thị Lan, Phó Chủ tịch');
  await expect(people.filter({ hasText: 'Nguyễn Thị An' })).toContainText(
    'đi thay: Vũ Thị Lan, Phó Chủ tịch',
  );
  await type(window, call, 'x', 'Escape');
  await expect(window.getByText('Có mặt 4/5')).toBeVisible();
  await look('roll-call');

  // What is said, and a task out of it in one key.
  await press(window, 'link', 'Ghi nội dung');
  const entryId = await sayOne(window);
  await window.getByRole('button', { name: 'Nội dung số 1', exact: true }).focus();
  await window.keyboard.press('Control+T');
  await expect(told).toHaveText('Đã tạo nhiệm vụ từ nội dung số 1: Sở Xây dựng');
  await look('desk');

  // Conclude: a conclusion, a deadline for the task, a second task with a unit that is offered.
  await press(window, 'link', 'Kết luận');
  await type(window, 'Nội dung kết luận', 'Ghi nhận các ý kiến.', 'Tab');
  await type(window, 'Thời hạn, dòng 1', '30/9');
  await expect(window.getByRole('textbox', { name: 'Thời hạn, dòng 1' })).toHaveValue('30/09/2026');
  await expect(window.getByRole('link', { name: 'nội dung số 1' })).toBeVisible();
  await window.getByRole('combobox', { name: 'Đơn vị thực hiện, dòng mới' }).focus();
  await window.keyboard.type('so y');
  await window.keyboard.press('Tab');
  await window.keyboard.type('Bố trí thêm bàn khám');
  await window.keyboard.press('Tab');
  await window.keyboard.type('15 ngày');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('combobox', { name: 'Đơn vị thực hiện, dòng 2' })).toHaveValue('Sở Y tế');
  await expect(window.getByRole('textbox', { name: 'Thời hạn, dòng 2' })).toHaveValue('30/09/2026');
  await look('conclusion');

  // Close: the record takes no writes; a correction needs a reason and shows.
  await press(window, 'button', 'Kết thúc hội nghị');
  await press(window, 'button', 'Chốt biên bản');
  await expect(told).toHaveText('Đã chốt biên bản');
  const band = window.getByRole('region', { name: 'Tình trạng biên bản' });
  await expect(band).toContainText(/Biên bản đã chốt lúc .* Nội dung chỉ để xem/);
  await expect(window.getByRole('textbox', { name: 'Nội dung kết luận' })).toBeDisabled();
  await expect(ask('entry.edit', { id: entryId, fields: { content: 'Sửa lén' } })).rejects.toThrow(
    'meeting-closed',
  );
  await look('closed');
  await press(window, 'button', 'Đính chính…');
  await type(window, 'Lý do đính chính', 'Ghi thiếu địa điểm');
  await expect(band).toContainText('Đang đính chính: Ghi thiếu địa điểm');
  await type(window, 'Nội dung kết luận', 'Ghi nhận và tiếp thu các ý kiến.', 'Tab');
  await expect(band.getByRole('link', { name: '1 đính chính' })).toBeVisible();
  await press(window, 'button', 'Chốt lại biên bản');
  await expect(band).toContainText('Đã chốt 2 lần');
  await press(window, 'link', '1 đính chính');
  const corrections = window.getByRole('list', { name: 'Đính chính' }).getByRole('listitem');
  await expect(corrections).toHaveCount(3);
  await expect(corrections.nth(1)).toContainText('tiếp thu');
  await expect(corrections.nth(2)).toContainText('Ghi thiếu địa điểm');
  await look('corrections');

  // The tasks: one is late, one is answered; the reminder is written.
  await press(window, 'link', 'Nhiệm vụ');
  await expect(window.getByRole('heading', { level: 1, name: 'Nhiệm vụ' })).toBeVisible();
  const late = window.getByRole('region', { name: /^Quá hạn/ });
  const done = window.getByRole('region', { name: /^Đã xong/ });
  await expect(late.getByRole('button')).toHaveCount(2);
  await late.getByRole('button', { name: /Sở Y tế/ }).focus();
  await window.keyboard.press('Control+ArrowRight');
  await expect(done.getByRole('button', { name: /Sở Y tế/ })).toBeFocused();
  await expect(told).toHaveText('Sở Y tế: đã xong');
  await window.keyboard.press('Enter');
  await type(window, 'Trả lời', 'Đã bố trí thêm 02 bàn khám', 'Tab');
  await expect(done).toContainText('Trả lời: Đã bố trí thêm 02 bàn khám');
  await look('tasks-board');
  await window.keyboard.press('Escape');
  await window.getByRole('combobox', { name: 'Đơn vị' }).selectOption('Sở Xây dựng');
  const slip = testInfo.outputPath('phieu-nhac.docx');
  await saveAs(app, slip);
  await press(window, 'link', 'Soạn phiếu nhắc (1)…');
  await expect(window.getByRole('heading', { level: 1, name: 'Phiếu nhắc' })).toBeVisible();
  await press(window, 'button', 'Xuất Word');
  await expect(window.getByText('Đã ghi phieu-nhac.docx')).toBeVisible();
  expect(linesOf(slip)).toEqual(
    expect.arrayContaining([
      'PHIẾU NHẮC',
      'Kính gửi: Sở Xây dựng',
      'Đường Cầu Mới ngập khi mưa lớn',
      '30/9/2026',
      'Quá hạn',
      'Lê Minh Phú',
    ]),
  );
  await window.keyboard.press('Alt+ArrowLeft');
  await press(window, 'link', 'Danh sách');
  await expect(window.getByRole('grid', { name: 'Nhiệm vụ' })).toBeVisible();
  await look('tasks-list');

  // The next meeting has the people, the agenda and the tasks; its minutes report the answer.
  await window.keyboard.press('Control+1');
  await press(window, 'link', /quý III\/2026/);
  await press(window, 'button', 'Hội nghị tiếp theo');
  await expect(window.getByRole('heading', { level: 1, name: /quý IV\/2026/ })).toBeVisible();
  await expect(people).toHaveCount(5);
  await expect(agenda.getByRole('row')).toHaveCount(5);
  const carried = window.getByRole('region', { name: /^Nhiệm vụ kỳ trước/ });
  await expect(carried).toContainText('Còn 1 nhiệm vụ chưa xong, 1 nhiệm vụ đã có trả lời.');
  await expect(carried.getByRole('row', { name: /Sở Xây dựng/ })).toContainText('quý III/2026');
  await look('next-meeting');
  await press(window, 'link', 'Biên bản');
  await expect(window.getByText('Kết quả thực hiện các nhiệm vụ kỳ trước').first()).toBeVisible();
  await expect(
    window.getByText(/Bố trí thêm bàn khám\. Kết quả: Đã bố trí thêm 02 bàn khám/).first(),
  ).toBeVisible();
  expect(violations).toEqual([]);
});

/** One entry that asks something of an agency, typed as it is said. */
async function sayOne(window: Page): Promise<string> {
  await window.getByRole('combobox', { name: 'Người phát biểu' }).focus();
  await window.keyboard.type('ctv01');
  await window.keyboard.press('Enter');
  await window.keyboard.type('Đường Cầu Mới ngập khi mưa lớn');
  await window.getByRole('combobox', { name: 'Kiến nghị với' }).focus();
  await window.keyboard.type('Sở Xây dựng');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('row', { name: 'Nội dung số 1' })).toContainText('Kiến nghị: Sở Xây dựng');
  const ask = askThrough(window);
  const [meeting] = await ask('meeting.list', {});
  const [entry] = await ask('entry.list', { meetingId: meeting?.id ?? '' });
  return entry?.id ?? '';
}
