// The build for Node begins with a `require` of its own, which cannot be bundled into one ES module.
import { strToU8, Zip, ZipDeflate } from 'fflate/browser';
import type { StepsDone } from '../../base/progress.ts';
import { cellXml, columnLetters, styles, textCell } from './cell-xml.ts';
import { packageParts, sheetXml } from './package-xml.ts';
import type { CellValue, ColumnKind, Sheet } from './sheet.ts';

/** How many rows are written between two progress reports. */
const STEP = 500;
/** How many rows determine the column widths. */
const JUDGED = 200;

/** The narrowest and widest column of each kind, in characters of the font. */
const widths: Readonly<Record<ColumnKind, readonly [least: number, most: number]>> = {
  line: [8, 40],
  prose: [20, 80],
  number: [8, 14],
  day: [12, 12],
  moment: [17, 17],
};

/**
 * An .xlsx file of one sheet: bold headings that stay visible and can be filtered by, real days and numbers, texts that
 * no program takes for formulas. Reports its progress, so that a long table can be written as a job:
 * `runWithProgress(writeSpreadsheet(sheet), 'writing', job)`.
 */
export function* writeSpreadsheet(sheet: Sheet): Generator<StepsDone, Uint8Array> {
  const { columns, total } = sheet;
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  const last = columnLetters(Math.max(0, columns.length - 1));
  const area = `A1:${last}${Math.max(1, total + 1)}`;
  for (const [name, text] of Object.entries(packageParts(sheet.name, area))) addPart(zip, name, [text]);

  const rows = sheet.rows[Symbol.iterator]();
  const first = take(rows, JUDGED);
  const part = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 6 });
  zip.add(part);
  const { before, after } = sheetXml(columnsXml(sheet, first), area);
  part.push(strToU8(before + headingsXml(sheet)));
  let done = 0;
  let pending = first;
  while (pending.length > 0) {
    const from = done;
    part.push(strToU8(pending.map((row, at) => rowXml(sheet, row, from + at + 2)).join('')));
    done += pending.length;
    yield { done, total };
    pending = take(rows, STEP);
  }
  part.push(strToU8(after), true);
  zip.end();
  return Buffer.concat(chunks);
}

function addPart(zip: Zip, name: string, texts: readonly string[]): void {
  const part = new ZipDeflate(name);
  zip.add(part);
  part.push(strToU8(texts.join('')), true);
}

function take<Row>(rows: Iterator<Row>, count: number): Row[] {
  const taken: Row[] = [];
  while (taken.length < count) {
    const next = rows.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}

function headingsXml({ columns }: Sheet): string {
  const cells = columns.map(({ heading }, at) => textCell(`${columnLetters(at)}1`, styles.heading, heading));
  return `<row r="1">${cells.join('')}</row>`;
}

function rowXml({ columns }: Sheet, row: readonly CellValue[], number: number): string {
  const cells = columns.map(({ kind }, at) => cellXml(columnLetters(at) + number, kind, row[at] ?? null));
  return `<row r="${number}">${cells.join('')}</row>`;
}

/** Column widths from the first rows: as wide as the longest value, within readable limits. */
function columnsXml({ columns }: Sheet, rows: readonly (readonly CellValue[])[]): string {
  return columns
    .map(({ heading, kind }, at) => {
      const [least, most] = widths[kind];
      const lengths = rows.map((row) => longestLine(row[at] ?? ''));
      const width = Math.min(most, Math.max(least, longestLine(heading), ...lengths) + 2);
      return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
    })
    .join('');
}

function longestLine(value: CellValue): number {
  return Math.max(
    0,
    ...String(value)
      .split('\n')
      .map((line) => line.length),
  );
}
