import { copyFileSync } from 'node:fs';
import { expect, test } from './launch.ts';
import { asked, bring, choose, flag, merge, say, twoPcs } from './two-pcs.ts';

test.setTimeout(180_000);

const NOTHING = 'Không có chỗ nào ghi khác nhau';

test('attendance marked differently is one question, and the side that is chosen comes whole', async ({
  launch,
}, testInfo) => {
  const at = (name: string) => testInfo.outputPath(name);
  const { files, lan, minh, meetingId } = await twoPcs(launch, at);
  const { id } = await lan.ask('record.add', {
    type: 'collaborator',
    fields: { name: 'Trần Thị Hòa', unit: 'Đoàn xã' },
  });
  copyFileSync(files.lan, at('tu-may-lan.db'));
  await bring(minh, at('tu-may-lan.db'));
  const mark = { meetingId, collaboratorIds: [id] };
  await lan.ask('attendance.mark', { ...mark, state: 'absent', reason: 'ốm' });
  await minh.ask('attendance.mark', { ...mark, state: 'present', arrivedAt: '2026-11-20T08:30' });
  copyFileSync(files.minh, at('tu-may-minh.db'));
  await bring(lan, at('tu-may-minh.db'));
  await flag(lan, 1).click();
  await expect(asked(lan, /^1\/1 Điểm danh · Trạng thái/)).toBeVisible();
  await expect(lan.window.getByText('Lý do vắng: ốm')).toBeVisible();
  await expect(lan.window.getByText('Đến lúc: 08:30 20/11/2026')).toBeVisible();
  await lan.window.getByRole('button', { name: 'Giữ bản này (2)' }).click();
  await expect(lan.window.getByText(NOTHING)).toBeVisible();
  const { attendance } = await lan.ask('meeting.get', { meetingId });
  expect(attendance).toMatchObject([{ state: 'absent', reason: 'ốm', arrivedAt: '' }]);
});

test('a meeting removed under somebody’s hands stays in sight until somebody chooses', async ({
  launch,
}, testInfo) => {
  const at = (name: string) => testInfo.outputPath(name);
  const { files, lan, minh, meetingId } = await twoPcs(launch, at);
  await lan.ask('record.remove', { type: 'meeting', id: meetingId });
  for (const number of [1, 2, 3, 4, 5]) await say(minh, meetingId, `Ý kiến thứ ${number} ghi tại hội nghị`);
  copyFileSync(files.minh, at('tu-may-minh.db'));
  await choose(lan, at('tu-may-minh.db'));
  await expect(lan.window.getByText('1 chỗ cần chọn.')).toBeVisible();
  await merge(lan);
  await flag(lan, 1).click();
  await expect(asked(lan, /^1\/1 Hội nghị: xóa hay giữ\?/)).toBeVisible();
  await expect(lan.window.getByText('5 nội dung phát biểu')).toBeVisible();
  await expect(lan.window.getByText('và 2 mục khác')).toBeVisible();
  expect((await lan.ask('meeting.list', {})).map(({ entryCount }) => entryCount)).toEqual([6]);
  await lan.window.getByRole('button', { name: 'Giữ lại (2)' }).click();
  await expect(lan.window.getByText(NOTHING)).toBeVisible();
  copyFileSync(files.lan, at('tu-may-lan.db'));
  await bring(minh, at('tu-may-lan.db'));
  expect((await minh.ask('meeting.list', {})).map(({ entryCount }) => entryCount)).toEqual([6]);
});

test('topics put below each other stay in the list, and people are asked which one stands by itself', async ({
  launch,
}, testInfo) => {
  const at = (name: string) => testInfo.outputPath(name);
  const { files, lan, minh } = await twoPcs(launch, at);
  const add = async (name: string) => (await lan.ask('record.add', { type: 'topic', fields: { name } })).id;
  const [one, other] = [await add('Ngập úng đô thị'), await add('Thoát nước đô thị')];
  copyFileSync(files.lan, at('tu-may-lan.db'));
  await bring(minh, at('tu-may-lan.db'));
  await lan.ask('record.edit', { type: 'topic', id: one, fields: { parentId: other } });
  await minh.ask('record.edit', { type: 'topic', id: other, fields: { parentId: one } });
  copyFileSync(files.minh, at('tu-may-minh.db'));
  await bring(lan, at('tu-may-minh.db'));
  await flag(lan, 1).click();
  await expect(asked(lan, /^1\/1 Lĩnh vực: xếp vòng quanh hoặc quá hai cấp/)).toBeVisible();
  await lan.window.getByRole('button', { name: '“Thoát nước đô thị” đứng riêng' }).click();
  await expect(lan.window.getByText(NOTHING)).toBeVisible();
  const { topics } = await lan.ask('record.lists', {});
  expect(topics.find(({ id }) => id === one)?.parentId).toBe(other);
  expect(topics.find(({ id }) => id === other)?.parentId).toBeNull();
});

test('a number masked here and kept there is asked about', async ({ launch }, testInfo) => {
  const at = (name: string) => testInfo.outputPath(name);
  const { files, lan, minh, meetingId, entryId } = await twoPcs(launch, at);
  const content = 'Gọi số 0912345678 không ai nghe';
  await lan.ask('entry.edit', { id: entryId, fields: { content } });
  copyFileSync(files.lan, at('tu-may-lan.db'));
  await bring(minh, at('tu-may-lan.db'));
  const about = { choice: { kind: 'minutes', meetingId }, quote: '0912345678' } as const;
  await lan.ask('document.decide', { ...about, decision: 'keep' });
  await minh.ask('document.decide', { ...about, decision: 'mask' });
  copyFileSync(files.minh, at('tu-may-minh.db'));
  await bring(lan, at('tu-may-minh.db'));
  await flag(lan, 1).click();
  await expect(asked(lan, /^1\/1 Dữ liệu cá nhân trong văn bản/)).toBeVisible();
  await lan.window
    .getByRole('button', { name: /^Giữ bản/ })
    .first()
    .click();
  await expect(lan.window.getByText(NOTHING)).toBeVisible();
});
