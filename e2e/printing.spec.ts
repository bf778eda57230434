import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readBriefing } from '../scripts/demo/content.ts';
import { type Ask, recordBriefing } from '../scripts/demo/record.ts';
import { askThrough, saveAs } from '../scripts/demo/running-program.ts';
import type { DocumentChoice } from '../src/shared/contract/procedures/document.ts';
import { type Block, type Paper, type Paragraph, paragraphText } from '../src/shared/documents/model.ts';
import { orientPages } from '../src/shared/documents/orientation.ts';
import { preflightFaults, propertiesOf, readByQpdf } from '../tests/documents/acceptance/filed-pdf.ts';
import { type Page as PrintedPage, pagesOf } from '../tests/documents/acceptance/pages.ts';
import { expect, type Program, test } from './launch.ts';

/** How far a measure on paper may be off. */
const TOLERANCE_MM = 0.5;

/** What was asked to be drawn, and the pages of the PDF it became. */
async function printed({ app }: Program, ask: Ask, choice: DocumentChoice) {
  const { paper, profile, personalData } = await ask('document.compose', { choice });
  for (const { quote } of personalData) await ask('document.decide', { choice, quote, decision: 'keep' });
  const path = test.info().outputPath(`${choice.kind}.pdf`);
  await saveAs(app, path);
  await ask('document.export', { choice, format: 'pdf', job: randomUUID() });
  return { paper, layout: orientPages(paper, profile), pages: await pagesOf(path) };
}

async function started(launch: (options?: object) => Promise<Program>) {
  const program = await launch();
  const ask = askThrough(program.window);
  await expect.poll(async () => (await ask('app.status', {})).store.state).toBe('ready');
  return { program, ask };
}

for (const kind of ['minutes', 'attendanceSheet'] as const) {
  test(`the PDF of ${kind} keeps the measures of its guide and every word`, async ({ launch }) => {
    const { program, ask } = await started(launch);
    const meetingId = await recordBriefing(ask, readBriefing('briefing-q3-2026'));
    const { paper, layout, pages } = await printed(program, ask, { kind, meetingId });
    const { page, pageNumber } = layout;

    expect(pages.length).toBeGreaterThan(1);
    for (const { widthMm, heightMm } of pages) {
      near(widthMm, page.widthMm);
      near(heightMm, page.heightMm);
    }
    const texts = pages.map(({ words }) => words.filter(({ top }) => top > page.marginMm.top - 1));
    const all = texts.flat();
    near(Math.min(...all.map(({ top }) => top)), page.marginMm.top);
    expect(Math.min(...all.map(({ left }) => left))).toBeGreaterThan(page.marginMm.left - TOLERANCE_MM);
    expect(Math.max(...all.map(({ right }) => right))).toBeLessThan(
      page.widthMm - page.marginMm.right + TOLERANCE_MM,
    );
    expect(Math.max(...all.map(({ bottom }) => bottom))).toBeLessThan(
      page.heightMm - page.marginMm.bottom + TOLERANCE_MM,
    );

    const numbers = pages.map(({ words }) => words.filter(({ bottom }) => bottom < page.marginMm.top));
    expect(numbers.map((words) => words.map(({ text }) => text))).toEqual(
      pages.map((_, at) => (at === 0 ? [] : [String(at + 1)])),
    );
    for (const { top, left, right } of numbers.flat()) {
      near(top, pageNumber.edgeMm);
      near((left + right) / 2, (page.marginMm.left + page.widthMm - page.marginMm.right) / 2);
    }

    expect(wordsOf(texts.map((words) => ({ words })))).toEqual(wordsIn(paper, layout, pages.length));
  });
}

test('a PDF can be filed: with structure and bookmarks, free of faults, the same after a restart', async ({
  launch,
}, info) => {
  const file = info.outputPath('giaoban.db');
  const { program, ask } = await started((options) => launch({ file, ...options }));
  const meetingId = await recordBriefing(ask, readBriefing('briefing-q3-2026'));
  for (const kind of ['minutes', 'attendanceSheet'] as const) {
    await printed(program, ask, { kind, meetingId });
    const path = info.outputPath(`${kind}.pdf`);
    expect(await preflightFaults(path)).toEqual([]);
    const { text, catalog } = await readByQpdf(path);
    expect(text).not.toMatch(/Mozilla|Chrome|Electron|Skia/i);
    expect(text).toContain(kind === 'minutes' ? '/S /H2' : '/S /Table');
    expect(catalog).toHaveProperty('/Outlines');
    expect((await propertiesOf(path)).get('Author')).toBe('Ban Tuyên giáo và Dân vận Tỉnh ủy');
  }
  const before = readFileSync(info.outputPath('minutes.pdf'));
  await program.close();
  const again = await started((options) => launch({ file, ...options }));
  await printed(again.program, again.ask, { kind: 'minutes', meetingId });
  expect(readFileSync(info.outputPath('minutes.pdf')).equals(before)).toBe(true);
});

test('running text fills the width between the margins, and is no picture', async ({ launch }) => {
  const { program, ask } = await started(launch);
  const meetingId = await recordBriefing(ask, readBriefing('briefing-q3-2026'));
  const { layout, pages } = await printed(program, ask, { kind: 'minutes', meetingId });
  const { page } = layout;
  const words = pages.flatMap((each) => each.words).filter(({ top }) => top > page.marginMm.top - 1);
  near(Math.min(...words.map(({ left }) => left)), page.marginMm.left);
  near(Math.max(...words.map(({ right }) => right)), page.widthMm - page.marginMm.right);
});

test('a table over many pages has its head on each and every row once', async ({ launch }) => {
  const { program, ask } = await started(launch);
  const { id: meetingId } = await ask('meeting.create', { fields: { title: 'Hội nghị dài' } });
  const collaboratorIds: string[] = [];
  for (let at = 1; at <= 300; at += 1) {
    // Rows of one line to four, so that pages are full to different heights.
    const unit = 'Hội Liên hiệp Phụ nữ phường Bến Sông '.repeat(at % 4).trim();
    const fields = { code: `CTV-${at}`, name: `Người Thứ ${at}`, unit };
    collaboratorIds.push((await ask('record.add', { type: 'collaborator', fields })).id);
  }
  await ask('attendance.mark', { meetingId, collaboratorIds, state: 'invited' });
  const { paper, layout, pages } = await printed(program, ask, { kind: 'attendanceSheet', meetingId });
  expect(pages.length).toBeGreaterThan(15);
  expect(pages.map(({ words }) => words.filter(({ text }) => text === 'STT').length)).toEqual(
    pages.map(() => 1),
  );
  const rows = pages.flatMap(({ words }) =>
    words.filter(({ text }, at) => text === 'Thứ' && /^\d+$/.test(words[at + 1]?.text ?? '')),
  );
  expect(rows).toHaveLength(300);
  expect(
    wordsOf(
      pages.map(({ words }) => ({ words: words.filter(({ top }) => top > layout.page.marginMm.top - 1) })),
    ),
  ).toEqual(wordsIn(paper, layout, pages.length));
  // No signature stands on a page without a row.
  expect(pages.at(-1)?.words.map(({ text }) => text)).toEqual(expect.arrayContaining(['STT', '300']));
});

test('a PDF that is called off leaves nothing behind, and its window is gone', async ({ launch }) => {
  const { program, ask } = await started(launch);
  const meetingId = await recordBriefing(ask, readBriefing('briefing-q3-2026'));
  const choice = { kind: 'minutes', meetingId } as const;
  const { personalData } = await ask('document.compose', { choice });
  for (const { quote } of personalData) await ask('document.decide', { choice, quote, decision: 'keep' });
  const path = test.info().outputPath('called-off.pdf');
  await saveAs(program.app, path);
  const answer = await program.window.evaluate(
    async ([input, job]) => {
      const { call, on } = Reflect.get(globalThis, 'giaoban');
      on('progress', (event: { job: string }) => event.job === job && call['job.cancel']({ job }));
      return JSON.parse(await call['document.export'](input));
    },
    [
      { choice, format: 'pdf', job: '01a209de-73cb-4d5f-9843-23f2da0e1a37' },
      '01a209de-73cb-4d5f-9843-23f2da0e1a37',
    ] as const,
  );
  expect(answer).toEqual({ ok: false, error: { code: 'cancelled' } });
  expect([path, `${path}.partial`].filter(existsSync)).toEqual([]);
  await expect.poll(() => program.app.windows().length).toBe(1);
});

test('where the window that draws dies, nothing is written and the next PDF is', async ({ launch }) => {
  const { program, ask } = await started(launch);
  const meetingId = await recordBriefing(ask, readBriefing('briefing-q3-2026'));
  const choice = { kind: 'attendanceSheet', meetingId } as const;
  const path = test.info().outputPath('died.pdf');
  await saveAs(program.app, path);
  await program.app.evaluate(({ app }) => {
    app.once('web-contents-created', (_event, contents) => {
      contents.once('did-start-loading', () => contents.forcefullyCrashRenderer());
    });
  });
  const answer = await program.window.evaluate(
    async (input) => JSON.parse(await Reflect.get(globalThis, 'giaoban').call['document.export'](input)),
    { choice, format: 'pdf', job: randomUUID() },
  );
  expect(answer).toEqual({ ok: false, error: { code: 'not-drawn' } });
  expect(existsSync(path)).toBe(false);
  expect((await printed(program, ask, choice)).pages.length).toBeGreaterThan(1);
});

test('printing without a printer says what to do', async ({ launch }) => {
  const { program, ask } = await started(launch);
  const meetingId = await recordBriefing(ask, readBriefing('briefing-q3-2026'));
  const choice = { kind: 'attendanceSheet', meetingId } as const;
  await program.app.evaluate(({ app }) => {
    // A machine with printers has none for this test.
    app.on('web-contents-created', (_event, contents) => {
      contents.getPrintersAsync = () => Promise.resolve([]);
    });
  });
  const answer = await program.window.evaluate(
    async (input) => JSON.parse(await Reflect.get(globalThis, 'giaoban').call['document.print'](input)),
    { choice },
  );
  expect(answer).toEqual({ ok: false, error: { code: 'no-printer' } });
});

test('the window that draws for the printer can ask for its paper and nothing else', async ({ launch }) => {
  const { program, ask } = await started(launch);
  const meetingId = await recordBriefing(ask, readBriefing('briefing-q3-2026'));
  const opened = program.app.waitForEvent('window');
  const exported = printed(program, ask, { kind: 'attendanceSheet', meetingId });
  const verbs = await (await opened).evaluate(() => Object.keys(Reflect.get(globalThis, 'giaoban').call));
  expect(verbs).toEqual(['printer.take', 'printer.laidOut', 'printer.drawn', 'printer.failed']);
  await exported;
  // Nor may people's window speak for it.
  const verbsOfMain = await program.window.evaluate(() =>
    Object.keys(Reflect.get(globalThis, 'giaoban').call),
  );
  expect(verbsOfMain.filter((verb) => verb.startsWith('printer.'))).toEqual([]);
});

/** The words of pages, sorted: columns are not read line by line. */
function wordsOf(pages: readonly Pick<PrintedPage, 'words'>[]): string[] {
  return pages.flatMap(({ words }) => words.map(({ text }) => text)).toSorted();
}

/** The words a paper has on so many pages: the head of a table is on each page of the table. */
function wordsIn(paper: Paper, { styles }: ReturnType<typeof orientPages>, pages: number): string[] {
  const ofParagraph = (paragraph: Paragraph) => {
    const text = paragraphText(paragraph);
    return styles[paragraph.role].upper ? text.toLocaleUpperCase('vi') : text;
  };
  const ofBlock = (block: Block): string[] => {
    switch (block.type) {
      case 'paragraph':
        return [ofParagraph(block)];
      case 'columns':
        return [...block.left, ...block.right].map(ofParagraph);
      case 'table': {
        const head = block.columns.map((column) => column.head);
        return [
          ...Array.from({ length: pages }, () => head).flat(),
          ...block.rows.flatMap(({ cells }) => cells),
        ];
      }
    }
  };
  return paper.blocks
    .flatMap(ofBlock)
    .flatMap((text) => text.split(/\s+/))
    .filter((word) => word !== '')
    .toSorted();
}

function near(actualMm: number, expectedMm: number): void {
  expect(Math.abs(actualMm - expectedMm), `${actualMm} mm instead of ${expectedMm} mm`).toBeLessThanOrEqual(
    TOLERANCE_MM,
  );
}
