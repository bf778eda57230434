import { existsSync } from 'node:fs';
import { readBriefing } from '../scripts/demo/content.ts';
import { recordBriefing } from '../scripts/demo/record.ts';
import { askThrough, saveAs } from '../scripts/demo/running-program.ts';
import { bookmarksOf, preflightFaults, readByQpdf } from '../tests/documents/acceptance/filed-pdf.ts';
import { pagesOf } from '../tests/documents/acceptance/pages.ts';
import { objections } from './axe.ts';
import { expect, test } from './launch.ts';

test.setTimeout(180_000);

test('all documents of a meeting are one PDF, once none of them waits', async ({ launch }, info) => {
  const { app, window } = await launch();
  const ask = askThrough(window);
  await expect.poll(async () => (await ask('app.status', {})).store.state).toBe('ready');
  const meetingId = await recordBriefing(ask, readBriefing('briefing-q3-2026'));
  await ask('entry.add', {
    meetingId,
    fields: { content: 'Xin gọi 0912 345 678 để biết thêm' },
    topicIds: [],
    agencyIds: [],
  });
  await window.evaluate((of) => {
    globalThis.location.hash = `#/meetings/${of}/conclusion`;
  }, meetingId);
  await window.getByRole('link', { name: 'Xuất cả bộ tài liệu…' }).click();
  await expect(window.getByRole('heading', { name: 'Xuất cả bộ tài liệu' })).toBeVisible();
  await expect(window.getByRole('checkbox', { name: 'Biên bản' })).toBeChecked();
  await expect(window.getByRole('checkbox', { name: 'Giấy mời (chưa soạn)' })).not.toBeChecked();
  const exported = window.getByRole('button', { name: /^Xuất PDF/ });
  await expect(exported).toHaveAttribute('aria-disabled', 'true');
  await info.attach('waits', { body: await window.screenshot(), contentType: 'image/png' });
  expect(await objections(window)).toEqual([]);

  await window.getByRole('link', { name: 'Mở để xem lại: Biên bản' }).click();
  await expect(window.getByRole('region', { name: 'Dữ liệu cá nhân: còn' })).toBeVisible();
  const choice = { kind: 'minutes', meetingId } as const;
  const { personalData } = await ask('document.compose', { choice });
  for (const { quote } of personalData) await ask('document.decide', { choice, quote, decision: 'mask' });
  await window.goBack();
  for (const name of ['Giấy mời', 'Danh sách điểm danh'])
    await window.getByRole('checkbox', { name: `${name} (chưa soạn)` }).check();
  const path = info.outputPath('bộ.pdf');
  await saveAs(app, path);
  await exported.click();
  await expect(window.getByRole('status').filter({ hasText: 'Đã ghi bộ.pdf' })).toBeVisible();
  await info.attach('written', { body: await window.screenshot(), contentType: 'image/png' });

  const pages = await pagesOf(path);
  const bookmarks = await bookmarksOf(path);
  expect(bookmarks.map(({ title }) => title.split(' ').slice(0, 2).join(' '))).toEqual([
    'Giấy mời',
    'Biên bản',
    'Danh sách',
  ]);
  const begins = bookmarks.map(({ destpageposfrom1 }) => destpageposfrom1);
  expect(begins[0]).toBe(1);
  expect(bookmarks[1]?.kids[0]?.kids.length).toBeGreaterThan(2);
  // Every document counts its own pages: none on its first.
  for (const [at, { words }] of pages.entries()) {
    const begun = begins.findLast((page) => page <= at + 1) ?? 1;
    const number = words.filter(({ bottom }) => bottom < 19).map(({ text }) => text);
    expect(number).toEqual(begun === at + 1 ? [] : [String(at + 2 - begun)]);
  }
  expect(await preflightFaults(path)).toEqual([]);
  const { text, catalog } = await readByQpdf(path);
  expect(text.match(/\/S \/Document/g)).toHaveLength(3);
  expect(catalog).toHaveProperty('/StructTreeRoot');
  expect(pages.flatMap(({ words }) => words).some(({ text: word }) => word === '345')).toBe(false);
});

test('a bundle that is called off leaves nothing behind', async ({ launch }, info) => {
  const { app, window } = await launch();
  const ask = askThrough(window);
  await expect.poll(async () => (await ask('app.status', {})).store.state).toBe('ready');
  const { id: meetingId } = await ask('meeting.create', { fields: { title: 'Hội nghị' } });
  const path = info.outputPath('thôi.pdf');
  await saveAs(app, path);
  const answer = await window.evaluate(
    async (input) => {
      const { call, on } = Reflect.get(globalThis, 'giaoban');
      on('progress', ({ job }: { job: string }) => job === input.job && call['job.cancel']({ job }));
      return JSON.parse(await call['bundle.export'](input));
    },
    { meetingId, kinds: ['minutes', 'attendanceSheet'], job: '01a209de-73cb-4d5f-9843-23f2da0e1a37' },
  );
  expect(answer).toEqual({ ok: false, error: { code: 'cancelled' } });
  expect([path, `${path}.partial`].filter(existsSync)).toEqual([]);
});
