import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../../tests/store/temporary-folder.ts';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';

const example = (name: string) => join(import.meta.dirname, 'examples', name);
const people = [
  ['STT', 'Họ và tên', 'Đơn vị'],
  ['1', 'Nguyễn Văn An', 'Sở Y tế'],
];

type Parts = Record<string, string>;

function workbookParts(): Parts {
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(people), 'Tờ 1');
  const parts = unzipSync(new Uint8Array(xlsx.write(book, { type: 'buffer', bookType: 'xlsx' })));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

async function rowsOf(parts: Parts): Promise<string[][]> {
  const path = join(temporaryFolder(), 'bang.xlsx');
  writeFileSync(
    path,
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))),
  );
  const [sheet] = await readSpreadsheet(path);
  return sheet?.rows ?? [];
}

const renamed = (parts: Parts, change: (name: string) => string): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, xml]) => [change(name), xml]));
const altered = (parts: Parts, name: RegExp, change: (xml: string) => string): Parts =>
  Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, name.test(part) ? change(xml) : xml]));

const TRANSITIONAL = 'http://schemas.openxmlformats.org';
const strict = (xml: string) =>
  xml
    .replaceAll(`${TRANSITIONAL}/spreadsheetml/2006/main`, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll(
      `${TRANSITIONAL}/officeDocument/2006/relationships`,
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    );
const prefixed = (xml: string) =>
  xml.replace(/<(\/?)(?!\?)(\w+)(?=[\s/>])/g, '<$1x:$2').replace(/ xmlns="/, ' xmlns:x="');

describe('a table of another program or of another layout is read like one of Excel', () => {
  it.each(['backslashes.xlsx', 'zip64.xlsx', 'workbook-in-root.xlsx'])('%s', async (name) => {
    const [sheet] = await readSpreadsheet(example(name));
    expect(sheet?.rows.map((row) => row.slice(1, 3))).toEqual([
      ['Mã', 'Họ và tên'],
      ['CTV001', 'Nguyễn Văn An'],
      ['CTV002', 'Trần Thị Bình'],
    ]);
  });

  it.each<[string, (parts: Parts) => Parts]>([
    ['strict Open XML', (parts) => altered(parts, /./, strict)],
    [
      'elements with a prefix, as the Open XML SDK writes them',
      (parts) => altered(parts, /(?:sheet1|workbook|sharedStrings|styles)\.xml$/, prefixed),
    ],
    [
      'a workbook of another name',
      (parts) =>
        altered(
          renamed(parts, (name) =>
            name
              .replace('xl/workbook.xml', 'xl/workbook2.xml')
              .replace('workbook.xml.rels', 'workbook2.xml.rels'),
          ),
          /\.rels$|Types/,
          (xml) => xml.replaceAll('workbook.xml', 'workbook2.xml'),
        ),
    ],
    [
      'sheets of other names',
      (parts) =>
        altered(
          renamed(parts, (name) => name.replace('worksheets/sheet1.xml', 'worksheets/Danh sách.xml')),
          /\.rels$|Types/,
          (xml) => xml.replaceAll('sheet1.xml', 'Danh%20s%C3%A1ch.xml'),
        ),
    ],
    [
      'targets from the root',
      (parts) => altered(parts, /workbook\.xml\.rels$/, (xml) => xml.replaceAll('Target="', 'Target="/xl/')),
    ],
    [
      'targets with dots and backslashes',
      (parts) =>
        altered(parts, /workbook\.xml\.rels$/, (xml) => xml.replaceAll('Target="', 'Target="..\\xl\\./')),
    ],
    [
      'attributes in single quotes',
      (parts) => altered(parts, /\.rels$/, (xml) => xml.replaceAll(/="([^"]*)"/g, "='$1'")),
    ],
    [
      'names in capitals',
      (parts) => renamed(parts, (name) => (name.startsWith('xl/') ? name.toUpperCase() : name)),
    ],
    ['names from the root', (parts) => renamed(parts, (name) => `/${name}`)],
    ['backslashes', (parts) => renamed(parts, (name) => name.replaceAll('/', '\\'))],
    ['no relations of the package', ({ '_rels/.rels': _, ...parts }) => parts],
    ['no relations of the workbook', ({ 'xl/_rels/workbook.xml.rels': _, ...parts }) => parts],
    ['byte order marks', (parts) => altered(parts, /xml$|rels$/, (xml) => `\uFEFF${xml}`)],
    ['relations with a prefix', (parts) => altered(parts, /\.rels$/, prefixed)],
    [
      'a folder of its own',
      (parts) =>
        altered(
          renamed(parts, (name) => name.replace(/^xl\//, 'so lieu/')),
          /^_rels|Types/,
          (xml) => xml.replaceAll('xl/', 'so%20lieu/'),
        ),
    ],
    [
      'macros allowed',
      (parts) =>
        altered(parts, /Types/, (xml) =>
          xml.replace(
            'openxmlformats-officedocument.spreadsheetml.sheet.main',
            'ms-excel.sheet.macroEnabled.main',
          ),
        ),
    ],
  ])('%s', async (_name, change) => {
    expect(await rowsOf(change(workbookParts()))).toEqual(people);
  });

  it('a sheet that is a chart does not put the others out of order', async () => {
    const parts = altered(
      altered(workbookParts(), /xl\/workbook\.xml$/, (xml) =>
        xml.replace('<sheets>', '<sheets><sheet name="Biểu đồ" sheetId="9" r:id="rId99"/>'),
      ),
      /workbook\.xml\.rels$/,
      (xml) =>
        xml.replace(
          '</Relationships>',
          `<Relationship Id="rId99" Type="${TRANSITIONAL}/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
        ),
    );
    expect(await rowsOf(parts)).toEqual(people);
  });

  it('a sheet outside the file is never looked for', async () => {
    const parts = altered(workbookParts(), /workbook\.xml\.rels$/, (xml) =>
      xml.replace('Target="worksheets/sheet1.xml"', 'TargetMode="External" Target="file:///C:/bang.xml"'),
    );
    await expect(rowsOf(parts)).rejects.toThrow('spreadsheet-empty');
  });

  it('zip64 with one byte wrong is read or refused, and never fails otherwise', async () => {
    const whole = readFileSync(example('zip64.xlsx'));
    for (let at = 0; at < whole.length; at += 13) {
      const path = join(temporaryFolder(), 'bang.xlsx');
      writeFileSync(path, Uint8Array.from(whole).fill(0xff, at, at + 1));
      const outcome = await readSpreadsheet(path).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ExpectedError);
    }
  });
});
