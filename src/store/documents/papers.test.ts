import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { failedChecks } from '../../../tests/documents/acceptance/check-document.ts';
import { type Page, pagesOf, toPdf } from '../../../tests/documents/acceptance/pages.ts';
import { type ReadDocx, readDocx, settingOf } from '../../../tests/documents/acceptance/read-docx.ts';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { temporaryStore } from '../../../tests/store/temporary-store.ts';
import type { DocumentChoice } from '../../shared/contract/procedures/document.ts';
import { profileById } from '../../shared/documents/profile.ts';

/** An office with 45 people invited to a meeting, and a unit that owes three answers. */
async function office() {
  const store = await temporaryStore();
  await store.ask('record.add', {
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
  const { id: localityId } = await store.ask('record.add', {
    type: 'locality',
    fields: { name: 'xã Ruộng Mới', type: 'commune' },
  });
  const { id: meetingId } = await store.ask('meeting.create', {
    fields: {
      title: 'Hội nghị giao ban cộng tác viên dư luận xã hội',
      periodKind: 'quarter',
      periodNumber: 3,
      periodYear: 2026,
      startsAt: '2026-09-15T08:00',
      place: 'Hội trường A',
      recorderName: 'Đặng Thu Hà',
    },
  });
  const given = ['An', 'Bình', 'Châu', 'Dũng', 'Đức', 'Em', 'Giang', 'Hạnh', 'Khánh'];
  const collaboratorIds: string[] = [];
  for (let at = 0; at < 45; at += 1) {
    const fields = {
      code: `CTV${at + 1}`,
      name: `Nguyễn Thị Phương ${given[at % given.length]}`,
      title: 'Phó Chủ tịch phụ trách công tác tuyên truyền',
      unit: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
      localityId,
    };
    collaboratorIds.push((await store.ask('record.add', { type: 'collaborator', fields })).id);
  }
  await store.ask('attendance.invite', { meetingId, collaboratorIds });
  const task = { meetingId, unit: 'Sở Xây dựng' };
  await store.ask('record.add', {
    type: 'task',
    fields: {
      ...task,
      content: 'Khảo sát, nạo vét hệ thống thoát nước các tuyến đường nội ô, báo cáo tiến độ.',
      deadline: '2026-10-15',
      documentNumber: '12-CV/BTGDVTU',
      documentDate: '2026-09-18',
    },
  });
  await store.ask('record.add', {
    type: 'task',
    fields: { ...task, content: 'Sửa đèn đường.', deadline: '2026-12-31' },
  });
  await store.ask('record.add', {
    type: 'task',
    fields: { ...task, content: 'Đã xong rồi.', state: 'done' },
  });
  return { store, meetingId };
}

const names = [
  'invitationList',
  'attendanceSheet',
  'reminder',
  'announcement',
  'invitation',
  'taskTable',
] as const;

it('the papers around a meeting are complete, in form and within their margins', async () => {
  const folder = temporaryFolder();
  const { store, meetingId } = await office();
  const choices: DocumentChoice[] = [
    { kind: 'invitationList', meetingId },
    { kind: 'attendanceSheet', meetingId },
    { kind: 'reminder', unit: 'Sở Xây dựng', today: '2026-11-23' },
    { kind: 'announcement', meetingId },
    { kind: 'invitation', meetingId },
    { kind: 'taskTable', meetingId },
  ];
  const written = await Promise.all(
    choices.map(async (choice) => {
      const path = join(folder, `${choice.kind}.docx`);
      await store.ask('document.write', { choice, job: crypto.randomUUID(), path });
      const docx = readDocx(readFileSync(path));
      expect(failedChecks(docx, profileById('hd05'), choice.kind)).toEqual([]);
      return { name: await store.ask('document.fileName', { choice }), docx };
    }),
  );
  const meeting = 'Hội nghị giao ban cộng tác viên dư luận xã hội quý III-2026';
  expect(written.map(({ name }) => name)).toEqual([
    `Danh sách mời dự ${meeting}`,
    `Danh sách điểm danh đại biểu dự ${meeting}`,
    'Phiếu nhắc Sở Xây dựng',
    `Thông báo kết luận ${meeting}`,
    `Giấy mời dự ${meeting}`,
    `Bảng theo dõi nhiệm vụ ${meeting}`,
  ]);
  for (const { docx } of written) expectOfficeType(docx);
  const [list, sheet, slip, announced] = written.map(({ docx }) => docx.paragraphs.map(({ text }) => text));
  const pdfs = await Promise.all((await toPdf(folder, names)).map(pagesOf));
  const [listPages = [], sheetPages = [], slipPages = []] = pdfs;

  expectInvitationList(list ?? [], listPages);
  expectAttendanceSheet(sheet ?? [], sheetPages);
  expectReminder(slip ?? [], slipPages);
  expect(announced).toContain(
    '1. Sở Xây dựng: Khảo sát, nạo vét hệ thống thoát nước các tuyến đường nội ô, báo cáo tiến độ. Thời hạn: ngày 15/10/2026.',
  );
}, 120_000);

/** Times New Roman in every slot Word picks from, and Vietnamese. */
function expectOfficeType(docx: ReadDocx): void {
  const slots = ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'];
  for (const { properties } of docx.paragraphs.flatMap(({ runs }) => runs)) {
    expect(slots.map((slot) => settingOf(properties, 'w:rFonts', slot))).toEqual(
      slots.map(() => 'Times New Roman'),
    );
    expect(settingOf(properties, 'w:lang')).toBe('vi-VN');
  }
}

/** Lying, a row for everybody invited by given name, the head of the table on every page it goes on. */
function expectAttendanceSheet(text: readonly string[], sheets: readonly Page[]): void {
  const at = text.indexOf('STT');
  expect(text.slice(at, at + 10)).toEqual([
    'STT',
    'Họ và tên',
    'Chức vụ, đơn vị',
    'Địa bàn',
    'Ký nhận',
    '1',
    'Nguyễn Thị Phương An',
    'Phó Chủ tịch phụ trách công tác tuyên truyền, Ủy ban Mặt trận Tổ quốc Việt Nam',
    'xã Ruộng Mới',
    '',
  ]);
  expect(text.filter((line) => line.startsWith('Nguyễn Thị Phương'))).toHaveLength(45);
  expect(text).toContain('Danh sách có 45 đồng chí.');
  expect(sheets.length).toBeGreaterThan(2);
  for (const { widthMm, heightMm, words } of sheets) {
    expect([Math.round(widthMm), Math.round(heightMm)]).toEqual([297, 210]);
    expect(Math.max(...words.map(({ right }) => right))).toBeLessThan(297 - 15 + 0.5);
    expect(Math.min(...words.map(({ left }) => left))).toBeGreaterThan(30 - 0.5);
    const rows = words.some(({ text: word }) => word === 'Nguyễn');
    expect(words.some(({ text: word }) => word === 'STT')).toBe(rows);
  }
}

/** Upright, signed for the office. */
function expectInvitationList(text: readonly string[], sheets: readonly Page[]): void {
  expect(text).not.toContain('Ký nhận');
  // The last paragraph is empty, after the table of the signatures.
  expect(text.slice(-4, -1)).toEqual(['K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN THƯỜNG TRỰC', 'Lê Minh Phú']);
  expect(new Set(sheets.map(({ widthMm }) => Math.round(widthMm)))).toEqual(new Set([210]));
}

/** What is open, since when, and what is late; nothing that is done. */
function expectReminder(text: readonly string[], sheets: readonly Page[]): void {
  expect(text).toEqual(
    expect.arrayContaining([
      'PHIẾU NHẮC',
      'Kính gửi: Sở Xây dựng',
      'Qua theo dõi, đến ngày 23 tháng 11 năm 2026, Sở Xây dựng còn 02 nhiệm vụ chưa có kết quả thực hiện, trong đó có 01 nhiệm vụ đã quá thời hạn:',
      'Khảo sát, nạo vét hệ thống thoát nước các tuyến đường nội ô, báo cáo tiến độ.',
      'Văn bản số 12-CV/BTGDVTU, ngày 18/9/2026',
      '15/10/2026',
      'Quá hạn',
      'Sửa đèn đường.',
      'Phú Giang, ngày 23 tháng 11 năm 2026',
      'Lê Minh Phú',
    ]),
  );
  expect(text).not.toContain('Đã xong rồi.');
  expect(sheets).toHaveLength(1);
}
