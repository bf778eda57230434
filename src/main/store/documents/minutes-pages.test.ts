import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeMinutes } from '../../../shared/minutes/compose.ts';
import { exampleEntry, richSource, topics } from '../../../shared/minutes/examples.ts';
import { type Profile, profileById, profiles, textWidthMm } from '../../../shared/minutes/profile.ts';
import type { MinutesSource } from '../../../shared/minutes/source.ts';
import { longestLineMm, type Page, pagesOf, toPdf, type Word } from './acceptance/pages.ts';
import { writeMinutes } from './write-minutes.ts';

/** How far a measure on paper may be off. */
const TOLERANCE_MM = 0.5;

const longRemark =
  'Người dân ở một số khu phố phản ánh đường nội bộ ngập nước sau mỗi trận mưa, đi lại khó khăn, nhất là giờ học sinh đến trường; đề nghị sớm nạo vét cống và thông báo lịch thi công để bà con chủ động sắp xếp.';

/** A meeting of `count` remarks, which fill several pages. */
function meetingOf(count: number): MinutesSource {
  const topicIds = [topics.health, topics.food, topics.safety];
  const entries = Array.from({ length: count }, (_, index) =>
    exampleEntry(600 + index, {
      content: longRemark,
      speakerText: 'Hội Nông dân xã Ruộng Mới',
      topicIds: topicIds.slice(index % 3, (index % 3) + 1),
    }),
  );
  return { ...richSource, entries };
}

const folder = mkdtempSync(join(tmpdir(), 'giaoban-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lays out meetings, all by one run of LibreOffice. */
async function layOut(
  documents: readonly { name: string; profile: Profile; source: MinutesSource }[],
): Promise<string[]> {
  for (const { name, profile, source } of documents) {
    const minutes = composeMinutes(source, { speakerMode: 'unit', entryOrder: 'topic' }, profile);
    await writeMinutes(minutes, profile, join(folder, `${name}.docx`));
  }
  return toPdf(
    folder,
    documents.map(({ name }) => name),
  );
}

describe('the pages', () => {
  const pdfs = new Map<string, string>();
  beforeAll(async () => {
    const laidOut = await layOut(
      profiles.map((profile) => ({ name: profile.id, profile, source: meetingOf(36) })),
    );
    for (const [index, { id }] of profiles.entries()) pdfs.set(id, laidOut[index] ?? '');
  });

  it.each(profiles)('keep the margins of $id', async ({ id, page }) => {
    const pages = await pagesOf(pdfs.get(id) ?? '');
    expect(pages.length).toBeGreaterThan(4);
    const body = pages.flatMap(({ words }) => words.filter(({ top }) => top > page.marginMm.top - 1));
    expect(pages.map(({ widthMm, heightMm }) => [Math.round(widthMm), Math.round(heightMm)])).toEqual(
      pages.map(() => [page.widthMm, page.heightMm]),
    );
    expectNear(Math.min(...body.map(({ left }) => left)), page.marginMm.left);
    expectNear(Math.max(...body.map(({ right }) => right)), page.widthMm - page.marginMm.right);
    expectNear(Math.min(...body.map(({ top }) => top)), page.marginMm.top);
    const lowest = Math.max(...body.map(({ bottom }) => bottom));
    expect(lowest).toBeLessThan(page.heightMm - page.marginMm.bottom + TOLERANCE_MM);
    // The fullest page ends less than two lines above the margin.
    expect(lowest).toBeGreaterThan(page.heightMm - page.marginMm.bottom - 14);
  });

  it.each(profiles)(
    'are numbered from the second on by $id, centred, 10 mm from the edge',
    async (profile) => {
      const pages = await pagesOf(pdfs.get(profile.id) ?? '');
      const above = pages.map(({ words }) =>
        words.filter(({ bottom }) => bottom < profile.page.marginMm.top),
      );
      expect(above.map((words) => words.map(({ text }) => text))).toEqual(
        pages.map((_, index) => (index === 0 ? [] : [String(index + 1)])),
      );
      const number = theWord(above[1]?.[0]);
      expectNear(number.top, profile.pageNumber.edgeMm);
      expectNear((number.left + number.right) / 2, profile.page.marginMm.left + textWidthMm(profile) / 2);
    },
  );

  it.each(profiles)(
    'have under the title of $id a rule as long as the title',
    async ({ id, letterhead, styles }) => {
      const pdf = pdfs.get(id) ?? '';
      const [first] = await pagesOf(pdf);
      const title = letterhead.title.find(({ role }) => styles[role].rule !== null)?.text ?? '';
      const line = lineOf(first, title);
      const ruleMm = await longestLineMm(pdf, {
        left: line.left - 10,
        right: line.right + 10,
        top: line.bottom - 0.5,
        bottom: line.bottom + 2.5,
      });
      expectNear(ruleMm, line.right - line.left);
    },
  );
});

describe('the signatures', () => {
  it('stand under the last sentences, wherever the page ends', async () => {
    const profile = profileById('hd05');
    // One line more each time, until a whole page has gone by.
    const lengths = Array.from({ length: 34 }, (_, index) => index);
    const pdfs = await layOut(
      lengths.map((lines) => ({
        name: `signatures-${lines}`,
        profile,
        source: {
          ...meetingOf(4),
          meeting: { ...richSource.meeting, conclusion: 'Ghi nhận.\n'.repeat(lines + 1) },
        },
      })),
    );
    const lastPages = await Promise.all(pdfs.map(async (pdf) => (await pagesOf(pdf)).at(-1)));
    const texts = lastPages.map((page) => page?.words.map(({ text }) => text).join(' ') ?? '');
    for (const text of texts) {
      expect(text).toMatch(/Biên bản đã được đọc lại .* NGƯỜI GHI BIÊN BẢN .* Lê Minh Phú Nơi nhận: - Lưu/);
    }
    const counts = await Promise.all(pdfs.map(async (pdf) => (await pagesOf(pdf)).length));
    expect(new Set(counts).size).toBeGreaterThan(1);
  });
});

function expectNear(actualMm: number, expectedMm: number): void {
  expect(Math.abs(actualMm - expectedMm), `${actualMm} mm instead of ${expectedMm} mm`).toBeLessThanOrEqual(
    TOLERANCE_MM,
  );
}

function theWord(word: Word | undefined): Word {
  if (word === undefined) throw new Error('no such word on the page');
  return word;
}

/** The box around the first words of a page that make up a line. */
function lineOf(page: Page | undefined, line: string): Word {
  const parts = line.split(' ');
  const words = page?.words ?? [];
  const start = words.findIndex((_, index) =>
    parts.every((part, offset) => words[index + offset]?.text === part),
  );
  const found = words.slice(start, start + parts.length);
  return {
    text: line,
    left: theWord(found[0]).left,
    right: theWord(found.at(-1)).right,
    top: theWord(found[0]).top,
    bottom: theWord(found[0]).bottom,
  };
}
