import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../../tests/store/temporary-folder.ts';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import { readingOf } from '../../../shared/roster/table.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import { limits } from './safe-parts.ts';

function file(bytes: Uint8Array, name = 'bang.xlsx'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

/** A workbook made by SheetJS. */
function workbook(rows: unknown[][], type: xlsx.BookType = 'xlsx'): Uint8Array {
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows), 'Tờ 1');
  return xlsx.write(book, { type: 'buffer', bookType: type });
}

/** The same workbook with parts put in or replaced. */
function withParts(book: Uint8Array, parts: Zippable): Uint8Array {
  return zipSync({ ...unzipSync(book), ...parts });
}

/** A part of a zip file, as text. */
function partOf(zip: Uint8Array, name: string): string {
  const part = new Map(Object.entries(unzipSync(zip))).get(name);
  if (part === undefined) throw new Error(`No ${name}`);
  return strFromU8(part);
}

async function refusal(bytes: Uint8Array, name?: string): Promise<string> {
  try {
    await readSpreadsheet(file(bytes, name));
  } catch (error) {
    if (error instanceof ExpectedError) return error.error.code;
    throw error;
  }
  throw new Error('It was read');
}

const people = [
  ['Mã', 'Họ và tên'],
  ['A1', 'Nguyễn Văn Hùng'],
];

describe('a table that another program wrote', () => {
  // Written by openpyxl: titles and headings over two rows of merged cells, real days, formulas, hidden sheets.
  const example = join(import.meta.dirname, 'examples/openpyxl.xlsx');

  it('is read as people see it: merged cells, days, numbers, no hidden sheet, no formula', async () => {
    const sheets = await readSpreadsheet(example);
    expect(sheets.map(({ name }) => name)).toEqual(['Danh sách']);
    expect(sheets[0]?.rows.slice(4)).toEqual([
      ['STT', 'Mã', 'HỌ VÀ TÊN', 'HỌ VÀ TÊN', 'Đơn vị', 'Số điện thoại', 'Từ ngày', 'Đến ngày'],
      ['001', 'CTV01', 'Nguyễn Văn', 'Hùng', 'Sở Y tế', '912345678', '2025-01-01', '2026-12-31', '#N/A'],
      [
        '002',
        'CTV02',
        'Trần Thị',
        'Hòa',
        'Sở Y tế',
        '0912 345 679',
        '01/01/2025',
        '31/12/2026',
        '123456789012',
      ],
      ['3', 'CTV03', 'Lê Đức', 'Anh', '#N/A', '0912345680', '45658', '', '0.3'],
    ]);
    expect(readingOf(sheets[0]?.rows ?? [])).toMatchObject({
      headingRow: 4,
      columns: [null, 'code', 'name', 'name', 'unit', 'contact', 'termFrom', 'termTo', null],
    });
  });

  it('gives a formula the value saved with it, and does not work it out', async () => {
    const sheet =
      '<c r="A2" t="str"><f>CONCATENATE("a","b")</f><v>đã lưu</v></c><c r="B2"><f>1+1</f><v>5</v></c>' +
      '<c r="C2" t="str"><f>IF(1,"","")</f><v></v></c><c r="D2"><f>NOW()</f></c><c r="E2" t="e"><f>1/0</f><v>#DIV/0!</v></c>';
    const book = workbook([['a', 'b', 'c', 'd', 'e'], ['x']]);
    const xml = partOf(book, 'xl/worksheets/sheet1.xml');
    const altered = xml.replace(/<c r="A2".*?<\/c>/, sheet);
    expect(altered).not.toBe(xml);
    const [read] = await readSpreadsheet(
      file(withParts(book, { 'xl/worksheets/sheet1.xml': strToU8(altered) })),
    );
    expect(read?.rows[1]).toEqual(['đã lưu', '5', '', '#N/A', '#DIV/0!']);
  });

  it('counts days from 1904 where the workbook does', async () => {
    const book = xlsx.utils.book_new();
    book.Workbook = { WBProps: { date1904: true } };
    const sheet = xlsx.utils.aoa_to_sheet([['Từ ngày'], [44818]]);
    if (sheet.A2) sheet.A2.z = 'dd/mm/yyyy';
    xlsx.utils.book_append_sheet(book, sheet, 'Mac');
    const [read] = await readSpreadsheet(file(xlsx.write(book, { type: 'buffer', bookType: 'xlsx' })));
    expect(read?.rows).toEqual([['Từ ngày'], ['2026-09-15']]);
  });

  it('loses its macros, links to other files and pictures before anybody looks at it', async () => {
    const types = partOf(workbook(people), '[Content_Types].xml').replace(
      '</Types>',
      '<Override PartName="/xl/externalLinks/externalLink1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/>' +
        '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
    );
    const bad = strToU8('<broken');
    const parts = {
      'xl/externalLinks/externalLink1.xml': bad,
      'xl/vbaProject.bin': bad,
      'xl/media/a.png': bad,
    };
    const bytes = withParts(workbook(people), { ...parts, '[Content_Types].xml': strToU8(types) });
    expect((await readSpreadsheet(file(bytes)))[0]?.rows).toEqual(people);
  });
});

describe('a file that is no table we read', () => {
  it('is told apart: old, protected, no table at all, broken, empty', async () => {
    expect(await refusal(workbook(people, 'biff8'), 'cu.xls')).toBe('spreadsheet-old');
    expect(await refusal(workbook(people, 'xlsb'), 'nhi-phan.xlsx')).toBe('spreadsheet-not-xlsx');
    expect(await refusal(workbook(people, 'ods'), 'bang.ods')).toBe('spreadsheet-not-xlsx');
    expect(await refusal(strToU8('Mã,Họ và tên'))).toBe('spreadsheet-not-xlsx');
    expect(await refusal(new Uint8Array())).toBe('spreadsheet-not-xlsx');
    expect(await refusal(workbook([[]]))).toBe('spreadsheet-empty');
    const whole = workbook(people);
    expect(await refusal(whole.subarray(0, whole.length - 100))).toBe('spreadsheet-damaged');
    const protectedBook = xlsx.CFB.utils.cfb_new();
    xlsx.CFB.utils.cfb_add(protectedBook, '/EncryptedPackage', 'x'.repeat(5000));
    xlsx.CFB.utils.cfb_add(protectedBook, '/EncryptionInfo', 'x');
    expect(await refusal(new Uint8Array(xlsx.CFB.write(protectedBook, { type: 'array' })))).toBe(
      'spreadsheet-protected',
    );
  });

  it('is refused or read wherever one byte is wrong or missing, and never fails otherwise', async () => {
    const whole = workbook(people);
    for (let at = 0; at < whole.length; at += 97) {
      const bent = Uint8Array.from(whole);
      bent.fill(0x5a, at, at + 1);
      for (const bytes of [bent, whole.subarray(0, at)]) {
        const outcome = await readSpreadsheet(file(bytes)).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ExpectedError);
      }
    }
  });
});

describe('a zip bomb', () => {
  const zeros = (size: number) => new Uint8Array(size).fill(0x20);
  const sheetName = 'xl/worksheets/sheet1.xml';

  it('is not unpacked: too much for its packed size', async () => {
    const bytes = withParts(workbook(people), { [sheetName]: zeros(20_000_000) });
    expect(bytes.length).toBeLessThan(1_000_000);
    const before = process.memoryUsage.rss();
    expect(await refusal(bytes)).toBe('spreadsheet-too-large');
    expect(process.memoryUsage.rss() - before).toBeLessThan(50_000_000);
  });

  it('is not unpacked: many parts that are too much together', async () => {
    // Each packs no better than any text does; only all of them together are too much.
    const words = Buffer.concat([Buffer.from(randomBytes(150_000).toString('hex')), zeros(3_700_000)]);
    const parts = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`xl/worksheets/sheet${at + 1}.xml`, words]),
    );
    expect(await refusal(withParts(workbook(people), parts))).toBe('spreadsheet-too-large');
  });

  it('is not believed about its sizes', async () => {
    const bytes = Buffer.from(withParts(workbook(people), { [sheetName]: zeros(60_000_000) }));
    // In the directory: the size unpacked of each part, said to be 10 bytes.
    for (let at = bytes.indexOf('PK\u0001\u0002'); at !== -1; at = bytes.indexOf('PK\u0001\u0002', at + 4))
      bytes.writeUInt32LE(10, at + 24);
    expect(await refusal(bytes)).toBe('spreadsheet-too-large');
  });

  it('is refused for the number of its parts, for its rows, for its size on the disk', async () => {
    const many = Object.fromEntries(
      Array.from({ length: limits.parts + 1 }, (_, at) => [`x/${at}`, new Uint8Array()]),
    );
    expect(await refusal(withParts(workbook(people), many))).toBe('spreadsheet-damaged');
    expect(await refusal(workbook(Array.from({ length: 5001 }, (_, at) => [at])))).toBe(
      'spreadsheet-too-large',
    );
    expect(await refusal(workbook([Array.from({ length: 61 }, (_, at) => at)]))).toBe(
      'spreadsheet-too-large',
    );
    const large = Buffer.alloc(limits.fileBytes + 1);
    large.set(workbook(people));
    expect(await refusal(large)).toBe('spreadsheet-too-large');
  });

  it('made of cells far out or of merged cells costs nothing', async () => {
    const book = workbook(people);
    const xml = partOf(book, sheetName);
    const far = xml
      .replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')
      .replace(
        '</worksheet>',
        '<mergeCells count="1"><mergeCell ref="A1:B1048576"/></mergeCells></worksheet>',
      )
      .replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>');
    const [read] = await readSpreadsheet(file(withParts(book, { [sheetName]: strToU8(far) })));
    expect(read?.rows).toHaveLength(2);
  });
});
