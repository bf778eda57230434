import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  lineOf,
  longestLineMm,
  type Page,
  pagesOf,
  setTexts,
  toPdf,
} from '../../../tests/documents/acceptance/pages.ts';
import { exampleDocument, meetingOf } from '../../../tests/documents/paper-examples.ts';
import { composeDocument } from '../../shared/documents/compose-document.ts';
import {
  allParagraphs,
  type Paper,
  type ParagraphRole,
  paragraphText,
} from '../../shared/documents/model.ts';
import { orientPages } from '../../shared/documents/orientation.ts';
import { type Profile, profileById, profiles, textWidthMm } from '../../shared/documents/profile.ts';
import { documentKinds } from '../../shared/records/document-kinds.ts';
import { paperDocx } from '../formats/docx-writer/paper-docx.ts';

/** How far a measure on paper may be off. */
const TOLERANCE_MM = 0.5;

const folder = mkdtempSync(join(tmpdir(), 'giaoban-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Document {
  readonly name: string;
  readonly paper: Paper;
  readonly profile: Profile;
}

/** Lays papers out, all by one run of LibreOffice. */
async function layOut(documents: readonly Document[]): Promise<string[]> {
  for (const { name, paper, profile } of documents)
    writeFileSync(join(folder, `${name}.docx`), await paperDocx(paper, profile));
  return toPdf(
    folder,
    documents.map(({ name }) => name),
  );
}

// The guide of 2018 has the numbers of today's: one kind by it is enough.
const documents = documentKinds.flatMap((kind) =>
  profiles
    .filter(({ id }) => kind === 'minutes' || id !== 'hd36')
    .map((profile) => ({
      name: `${kind}-${profile.id}`,
      paper: composeDocument(exampleDocument(kind, meetingOf(24)), profile),
      profile,
    })),
);
const pdfs = new Map<string, string>();
const pages = new Map<string, Page[]>();

beforeAll(async () => {
  const made = await layOut(documents);
  for (const [at, { name }] of documents.entries()) {
    const pdf = made[at] ?? '';
    pdfs.set(name, pdf);
    pages.set(name, await pagesOf(pdf));
  }
}, 120_000);

describe.each(documents)('the pages of $name', ({ name, paper, profile }) => {
  const layout = orientPages(paper, profile);
  const { page, pageNumber, letterhead } = layout;
  const sheets = () => pages.get(name) ?? [];

  it('keep the margins', () => {
    const isShort = /^(?:Giấy mời|Trích biên bản|Thông báo gửi)/.test(paper.title);
    expect(sheets().length).toBeGreaterThan(isShort ? 0 : 1);
    expect(sheets().map(({ widthMm, heightMm }) => [Math.round(widthMm), Math.round(heightMm)])).toEqual(
      sheets().map(() => [page.widthMm, page.heightMm]),
    );
    const body = sheets().flatMap(({ words }) => words.filter(({ top }) => top > page.marginMm.top - 1));
    const [left, right] = [page.marginMm.left, page.widthMm - page.marginMm.right];
    expect(Math.min(...body.map((word) => word.left))).toBeGreaterThan(left - TOLERANCE_MM);
    expect(Math.max(...body.map((word) => word.right))).toBeLessThan(right + TOLERANCE_MM);
    expectNear(Math.min(...body.map(({ top }) => top)), page.marginMm.top);
    const lowest = Math.max(...body.map(({ bottom }) => bottom));
    expect(lowest).toBeLessThan(page.heightMm - page.marginMm.bottom + TOLERANCE_MM);
    // Running text reaches both margins.
    const runs = paper.blocks.some(
      (block) => block.type === 'paragraph' && paragraphText(block).length > 200,
    );
    if (!runs) return;
    expectNear(Math.min(...body.map((word) => word.left)), left);
    expectNear(Math.max(...body.map((word) => word.right)), right);
  });

  it('are numbered from the second on, centred, 10 mm from the edge', () => {
    const above = sheets().map(({ words }) => words.filter(({ bottom }) => bottom < page.marginMm.top));
    expect(above.map((words) => words.map(({ text }) => text))).toEqual(
      sheets().map((_, index) => (index === 0 ? [] : [String(index + 1)])),
    );
    for (const number of above.flat()) {
      expectNear(number.top, pageNumber.edgeMm);
      expectNear((number.left + number.right) / 2, page.marginMm.left + textWidthMm(layout) / 2);
    }
  });

  it('have every part in its letters, and the number in its own', async () => {
    const set = await setTexts(pdfs.get(name) ?? '');
    for (const [role, text] of firstOfEveryRole(paper)) {
      const { sizePt, bold, italic, upper } = profile.styles[role];
      // Where a number is to be written, its line is set in two.
      if (role === 'number' && !/\d/.test(text)) continue;
      const whole = upper ? text.toLocaleUpperCase('vi') : text;
      // A line of a paragraph, long enough to be no other's; cells of a row may come as one line.
      const first = whole.split(' ').slice(0, 2).join(' ');
      const line =
        set.find(({ text }) => text.length >= Math.min(8, whole.length) && whole.startsWith(text)) ??
        set.find(({ text }) => text.includes(first));
      expect(line, `${role}: ${text}`).toMatchObject({ sizePt, bold, italic });
    }
    const secondPage = set.filter(({ text }) => text === '2').map(({ sizePt }) => sizePt);
    if (sheets().length > 1) expect(secondPage).toContain(pageNumber.sizePt);
  });

  it('have under the title a rule as long as the title', async () => {
    const title = letterhead.title.find(({ role }) => profile.styles[role].rule !== null)?.text ?? '';
    const line = lineOf(sheets().slice(0, 1), title.split(' '));
    if (line === null) throw new Error('no title on the first page');
    const ruleMm = await longestLineMm(pdfs.get(name) ?? '', {
      left: line.left - 10,
      right: line.right + 10,
      top: line.bottom - 0.5,
      bottom: line.bottom + 2.5,
    });
    expectNear(ruleMm, line.right - line.left);
  });
});

describe('a table over several pages', () => {
  it.each(documents.filter(({ paper }) => paper.blocks.some(({ type }) => type === 'table')))(
    '$name: has its head on each of them',
    ({ name }) => {
      const rows = (pages.get(name) ?? []).filter(({ words }) =>
        words.some(({ text }) => /^(?:Nguyễn|Khảo)$/.test(text)),
      );
      expect(rows.length).toBeGreaterThan(1);
      for (const { words } of rows) expect(words.filter(({ text }) => text === 'STT')).toHaveLength(1);
    },
  );
});

describe('the signatures', () => {
  it('stand under the last sentences, wherever the page ends', async () => {
    const profile = profileById('hd05');
    // One line more each time, until a whole page has gone by.
    const lengths = Array.from({ length: 34 }, (_, index) => index);
    const made = await layOut(
      lengths.map((lines) => {
        const source = meetingOf(4);
        const meeting = { ...source.meeting, conclusion: 'Ghi nhận.\n'.repeat(lines + 1) };
        const paper = composeDocument(exampleDocument('minutes', { ...source, meeting }), profile);
        return { name: `signatures-${lines}`, paper, profile };
      }),
    );
    const laid = await Promise.all(made.map(pagesOf));
    for (const sheets of laid) {
      const text = sheets
        .at(-1)
        ?.words.map(({ text }) => text)
        .join(' ');
      expect(text).toMatch(/Biên bản đã được đọc lại .* NGƯỜI GHI BIÊN BẢN .* Lê Minh Phú Nơi nhận: - Lưu/);
    }
    expect(new Set(laid.map(({ length }) => length)).size).toBeGreaterThan(1);
  });

  it('are on a page with the last sentence, however many recipients there are', async () => {
    const profile = profileById('hd05');
    const source = meetingOf(45);
    const tasks = source.tasks.map((task, at) => ({ ...task, unit: `Sở thử nghiệm số ${at + 1}` }));
    const made = await layOut(
      [1, 2, 3, 4, 5, 6].map((lines) => {
        const meeting = { ...source.meeting, conclusion: 'Ghi nhận.\n'.repeat(lines * 4) };
        const paper = composeDocument(
          exampleDocument('announcement', { ...source, meeting, tasks }),
          profile,
        );
        return { name: `recipients-${lines}`, paper, profile };
      }),
    );
    for (const sheets of await Promise.all(made.map(pagesOf))) {
      const texts = sheets.map(({ words }) => words.map(({ text }) => text).join(' '));
      const signed = texts.find((text) => text.includes('PHÓ TRƯỞNG BAN THƯỜNG TRỰC'));
      expect(signed).toContain('báo cáo tại hội nghị giao ban kỳ tới.');
      expect(signed).toContain('Lê Minh Phú');
      expect(texts.join(' ')).toMatch(/- Sở thử nghiệm số 45;.* - Các đồng chí dự hội nghị;.* - Lưu/);
    }
  });
});

/** The first text of each role that there is, and of the head and the cells of a table. */
function firstOfEveryRole({ blocks }: Paper): Map<ParagraphRole, string> {
  const found = new Map<ParagraphRole, string>();
  const add = (role: ParagraphRole, text: string) => {
    if (!found.has(role) && text !== '') found.set(role, text);
  };
  for (const paragraph of allParagraphs({ blocks })) add(paragraph.role, paragraphText(paragraph));
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    add('tableHead', block.columns[1]?.head ?? '');
    add('tableCell', block.rows[0]?.cells[1] ?? '');
  }
  return found;
}

function expectNear(actualMm: number, expectedMm: number): void {
  expect(Math.abs(actualMm - expectedMm), `${actualMm} mm instead of ${expectedMm} mm`).toBeLessThanOrEqual(
    TOLERANCE_MM,
  );
}
