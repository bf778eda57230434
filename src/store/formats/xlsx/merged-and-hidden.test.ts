import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../../tests/store/temporary-folder.ts';
import { hiddenIn } from './hidden.ts';
import { readSpreadsheet, type SheetOfCells } from './read-spreadsheet.ts';

const example = (name: string) => join(import.meta.dirname, 'examples', name);

async function sheetWith(
  rows: readonly (readonly unknown[])[],
  more: {
    merges?: readonly string[];
    rows?: xlsx.RowInfo[];
    columns?: xlsx.ColInfo[];
    formats?: Record<string, string>;
  },
): Promise<SheetOfCells | undefined> {
  const sheet = xlsx.utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet['!merges'] = (more.merges ?? []).map((range) => xlsx.utils.decode_range(range));
  if (more.rows !== undefined) sheet['!rows'] = more.rows;
  if (more.columns !== undefined) sheet['!cols'] = more.columns;
  for (const [address, format] of Object.entries(more.formats ?? {}))
    if (sheet[address]) sheet[address].z = format;
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, sheet, 'Tờ 1');
  const path = join(temporaryFolder(), 'bang.xlsx');
  writeFileSync(path, xlsx.write(book, { type: 'buffer', bookType: 'xlsx' }));
  return (await readSpreadsheet(path))[0];
}

describe('a merged cell', () => {
  it('is said once across columns, and heads all of them where it is a heading', async () => {
    const [name] = await readSpreadsheet(example('merged-name.xlsx'));
    expect(name?.rows.map((row) => row.slice(1, 3))).toEqual([
      ['Họ và tên', 'Họ và tên'],
      ['Nguyễn Văn An', ''],
      ['Trần Thị', 'Bình'],
    ]);
    const [contact] = await readSpreadsheet(example('merged-contact.xlsx'));
    expect(contact?.rows[1]?.slice(2, 4)).toEqual(['0912345678', '']);
  });

  it.each([
    ['over two columns and two rows', ['B3:C4'], ['Lê Văn An', ''], ['Lê Văn An', '']],
    ['over three columns', ['B3:D3'], ['Lê Văn An', ''], ['Bình', '']],
    ['over two rows', ['B3:B4'], ['Lê Văn An', ''], ['Lê Văn An', '']],
  ])('%s says itself in its first column', async (_name, merges, third, fourth) => {
    const sheet = await sheetWith(
      [
        ['DANH SÁCH'],
        ['STT', 'Họ và tên', null, 'Đơn vị', 'Địa bàn'],
        [1, 'Lê Văn An', null, null, 'xã A'],
        [2, merges[0] === 'B3:D3' ? 'Bình' : null, null, 'Sở B', null],
      ],
      { merges: ['A1:E1', 'B2:C2', ...merges] },
    );
    expect(sheet?.rows.slice(1).map((row) => row.slice(1, 3))).toEqual([
      ['Họ và tên', 'Họ và tên'],
      third,
      fourth,
    ]);
  });

  it('over rows applies to each of them', async () => {
    const rows = [
      ['Đơn vị', 'Họ và tên'],
      ['Sở Y tế', 'An'],
      [null, 'Bình'],
      ['Sở Nội vụ', 'Cường'],
    ];
    const sheet = await sheetWith(rows, { merges: ['A2:A3'] });
    expect(sheet?.rows.map(([unit]) => unit)).toEqual(['Đơn vị', 'Sở Y tế', 'Sở Y tế', 'Sở Nội vụ']);
  });
});

describe('what is hidden in Excel', () => {
  it('is told beside the cells', async () => {
    const [rows] = await readSpreadsheet(example('hidden-rows.xlsx'));
    expect(rows?.hidden).toEqual({ rows: [2, 4], columns: [] });
    const [column] = await readSpreadsheet(example('hidden-column.xlsx'));
    expect(column?.hidden).toEqual({ rows: [], columns: [3] });
  });

  it('is told only of rows and columns with something in them', async () => {
    const sheet = await sheetWith([['Họ và tên', 'Đơn vị'], ['An', 'Sở A'], [], ['Bình']], {
      rows: [{}, { hidden: true }, { hidden: true }, {}],
      columns: [{}, {}, { hidden: true }, { hidden: true }],
    });
    expect(sheet?.hidden).toEqual({ rows: [1], columns: [] });
  });

  it.each([
    ['<row r="1"/><row r="2" hidden="1">', [1], []],
    ['<row r="2" hidden="true"/>', [1], []],
    ["<row r='3' hidden='1'/>", [2], []],
    ['<x:row r="2" hidden="1"/>', [1], []],
    ['<row/><row hidden="1"/><row/>', [1], []],
    ['<row r="4"/><row hidden="1"/>', [4], []],
    ['<row r="2" ht="0" customHeight="1"/>', [1], []],
    ['<row r="2" hidden="0" ht="15"/><row r="3" hidden="false"/>', [], []],
    ['<row r="2" outlineLevel="1" hidden="1" collapsed="1"/>', [1], []],
    ['<rowBreaks hidden="1"/>', [], []],
    ['<row r="2000000" hidden="1"/>', [], []],
    ['<col min="2" max="3" hidden="1"/>', [], [1, 2]],
    ['<col min="2" max="2" width="0"/>', [], [1]],
    ['<x:col min="1" max="1" hidden="true"/>', [], [0]],
    ['<col min="59" max="16384" hidden="1"/>', [], [58, 59]],
    ['<col min="1" max="99999999999999999999" hidden="0"/>', [], []],
    ['<col min="2" max="2" width="9.5"/>', [], []],
    ['<colBreaks min="1" max="2" hidden="1"/>', [], []],
  ])('%s', (xml, rows, columns) => {
    expect(hiddenIn(xml)).toEqual({ rows: new Set(rows), columns: new Set(columns) });
  });
});

it('a telephone number keeps all its digits, whatever format its cell has', async () => {
  const numbers = Array.from({ length: 6 }, () => 912_345_678);
  const formats = { A2: '0.00E+00', B2: '0', C2: '#,##0', D2: '0000000000', E2: '0000 000 000', F2: '@' };
  const sheet = await sheetWith([['a', 'b', 'c', 'd', 'e', 'f'], numbers], { formats });
  expect(sheet?.rows[1]).toEqual([
    '912345678',
    '912345678',
    '912,345,678',
    '0912345678',
    '0912 345 678',
    '912345678',
  ]);
});
