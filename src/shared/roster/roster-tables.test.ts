import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInCell, orderOfDays } from './cell-days.ts';
import { columnNamed, headingsOf, rosterColumns } from './columns.ts';
import { pastedCells } from './pasted.ts';
import { readingOf, readingWith, tidied, withColumn } from './table.ts';

/** Copies cells as Excel does: quotes only where a tab, a line or a quote that would be misread stands in them. */
function copied(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) =>
    /[\t\n]/.test(text) || text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => `${row.map(cell).join('\t')}\r\n`).join('');
}

describe('pasted cells', () => {
  it('are what was copied, whatever stands in them', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'ế', ' ', '"', '\t', '\n', '=', '😀'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 }), (rows) => {
        expect(pastedCells(copied(rows))).toEqual(rows);
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });

  it('may have several lines and quotes, and quotes that mean nothing', () => {
    expect(pastedCells('Mã\tGhi chú\r\nA1\t"dòng một\ndòng ""hai"""\r\n')).toEqual([
      ['Mã', 'Ghi chú'],
      ['A1', 'dòng một\ndòng "hai"'],
    ]);
    expect(pastedCells('"Hai giỏi" phường\t5" x 7"\n')).toEqual([['"Hai giỏi" phường', '5" x 7"']]);
    expect(pastedCells('"chưa đóng\tb')).toEqual([['"chưa đóng', 'b']]);
    expect(pastedCells('a\t\nb')).toEqual([['a', ''], ['b']]);
    expect(pastedCells('')).toEqual([]);
  });
});

describe('headings', () => {
  it('are known in any case, with and without diacritics, decomposed, with remarks behind them', () => {
    for (const column of rosterColumns) {
      for (const heading of headingsOf(column)) {
        const plain = heading.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd');
        for (const form of [
          heading,
          heading.toUpperCase(),
          heading.normalize('NFD'),
          plain,
          ` ${heading}: `,
          `${heading} (*)`,
        ])
          expect(columnNamed(form), form).toBe(column);
      }
    }
    expect(columnNamed('Từ ngày (dd/mm/yyyy)')).toBe('termFrom');
    for (const unknown of ['STT', 'TT', '', 'Ngày sinh', 'Số CCCD', 'Giới tính'])
      expect(columnNamed(unknown), unknown).toBeNull();
  });

  it('are found below a title, and two columns make a name', () => {
    const table = [
      ['TỈNH ỦY PHÚ GIANG'],
      ['DANH SÁCH CỘNG TÁC VIÊN'],
      [],
      ['STT', 'HỌ VÀ TÊN ĐỆM', 'TÊN', 'Đơn vị công tác', 'SĐT', 'Email'],
      ['1', 'Nguyễn Văn', 'Hùng', 'Sở Y tế', '0912 345 678', 'hung@example.vn'],
    ];
    const reading = readingOf(table);
    expect(reading.headingRow).toBe(3);
    expect(reading.columns).toEqual([null, 'name', 'name', 'unit', 'contact', 'contact']);
  });

  it('give way to what a person chooses; a column that can be there once leaves its former place', () => {
    const table = [
      ['Mã', 'Đơn vị', 'Cơ quan', 'Gì đó'],
      ['A1', 'Sở Y tế', 'x', 'y'],
    ];
    const reading = readingOf(table);
    expect(reading.columns).toEqual(['code', 'unit', null, null]);
    expect(withColumn(table, reading, 2, 'unit').columns).toEqual(['code', null, 'unit', null]);
    expect(withColumn(table, reading, 3, 'name').columns).toEqual(['code', 'unit', null, 'name']);
    expect(readingWith(table, null)).toEqual({
      headingRow: null,
      columns: [null, null, null, null],
      dayOrder: 'day-first',
    });
  });

  it('are not seen where there are none', () => {
    expect(readingOf([['A1', 'Nguyễn Văn Hùng', 'Sở Y tế']]).headingRow).toBeNull();
    expect(readingOf([]).columns).toEqual([]);
  });
});

describe('days in cells', () => {
  it.each([
    ['15/9/2026', '2026-09-15'],
    ['15-09-2026', '2026-09-15'],
    ['15.9.26', '2026-09-15'],
    ['ngày 05 tháng 3 năm 2026', '2026-03-05'],
    ['2026-09-15', '2026-09-15'],
    ['2026-09-15T00:00:00', '2026-09-15'],
    ['15/09/2026 00:00:00', '2026-09-15'],
    ['46280', '2026-09-15'],
    ['46280.5', '2026-09-15'],
    ['', ''],
    ['15/9', null],
    ['9/2026', null],
    ['31/02/2026', null],
    ['2026', null],
    ['hết nhiệm kỳ', null],
    ['12345678', null],
  ])('%j is %j', (cell, day) => {
    expect(dayInCell(cell, 'day-first')).toBe(day);
  });

  it('are month first only where they can be read no other way', () => {
    expect(orderOfDays(['9/15/2026', '1/2/2026'])).toBe('month-first');
    expect(orderOfDays(['9/15/2026', '15/9/2026'])).toBe('day-first');
    expect(orderOfDays(['1/2/2026', 'x'])).toBe('day-first');
    expect(dayInCell('9/15/2026', 'month-first')).toBe('2026-09-15');
  });
});

it('tidies cells into NFC without control characters and empty ends', () => {
  expect(tidied([['  Nguye\u0302\u0303n\u0000 ', '', ' '], []])).toEqual([['Nguyễn'], []]);
});
