import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CellObject, Range, WorkBook, WorkSheet } from '@e965/xlsx';
import { strFromU8, zipSync } from 'fflate/browser';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import { dayOfSerial } from '../../../shared/roster/cell-days.ts';
import { MOST_COLUMNS, MOST_ROWS, readingOf, tidied } from '../../../shared/roster/table.ts';
import { requirePlainFile } from '../../disk/plain-file.ts';
import { relationsIn } from '../package.ts';
import { type Hidden, hiddenIn } from './hidden.ts';
import { plainParts } from './plain-parts.ts';
import { limits, safeParts } from './safe-parts.ts';

/** One sheet with its cells as the texts people see; days are YYYY-MM-DD. */
export interface SheetOfCells {
  readonly name: string;
  readonly rows: string[][];
  /** Rows and columns with content that are hidden in Excel, from 0; absent if there are none. */
  readonly hidden?: { rows: number[]; columns: number[] };
}

/** A number of which a format leaves digits out. */
const SHORTENED = /^-?\d(?:[.,]\d+)?E[+-]?\d+$|^#+$/i;

type Xlsx = typeof import('@e965/xlsx');

/** Workbooks from the Macintosh count days from 1904. */
const DAYS_TO_1904 = 1462;
/** Headings merged over more columns than a name or a term has are titles. */
const WIDEST_MERGE = 2;

/**
 * The visible sheets of an .xlsx file, without empty ones. Formulas are not evaluated: the value saved with them is
 * used. The library is loaded on first use, so that the store starts without it.
 *
 * @throws ExpectedError as `safeParts` does, spreadsheet-empty; errors of the system
 */
export async function readSpreadsheet(path: string): Promise<SheetOfCells[]> {
  const name = basename(path);
  const parts = safeParts(await contentOf(path, name), name);
  const xlsx = await import('@e965/xlsx');
  const workbook = parsed(xlsx, zipSync(plainParts(parts), { level: 0 }), name);
  const sheets = visibleSheets(workbook)
    .map(({ title, sheet, relation }) => {
      const rows = rowsOf(xlsx, workbook, sheet, name);
      return { name: title, rows, ...hiddenWith(rows, hiddenIn(sheetXml(parts, relation))) };
    })
    .filter(({ rows }) => rows.some((row) => row.length > 0));
  if (sheets.length === 0) throw new ExpectedError('spreadsheet-empty', { file: name });
  return sheets;
}

async function contentOf(path: string, name: string): Promise<Uint8Array> {
  requirePlainFile(path);
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size > limits.fileBytes) throw new ExpectedError('spreadsheet-too-large', { file: name });
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function parsed(xlsx: Xlsx, zip: Uint8Array, file: string): WorkBook {
  try {
    // One row more than the limit tells that there are more.
    return xlsx.read(zip, {
      type: 'array',
      dense: true,
      cellFormula: false,
      cellNF: true,
      cellHTML: false,
      sheetRows: MOST_ROWS + 1,
    });
  } catch (error) {
    throw new ExpectedError('spreadsheet-damaged', { file }, { cause: error });
  }
}

interface VisibleSheet {
  readonly title: string;
  readonly sheet: WorkSheet;
  /** The id of the relation to its part. */
  readonly relation: string;
}

function visibleSheets({ SheetNames, Sheets, Workbook }: WorkBook): VisibleSheet[] {
  return SheetNames.flatMap((title, at): VisibleSheet[] => {
    const sheet = Sheets[title];
    const properties = Workbook?.Sheets?.[at];
    const isHidden = (properties?.Hidden ?? 0) !== 0;
    const relation = properties !== undefined && 'id' in properties ? String(properties.id) : '';
    return sheet === undefined || isHidden ? [] : [{ title, sheet, relation }];
  });
}

function sheetXml(parts: Readonly<Record<string, Uint8Array>>, relation: string): string {
  const xmlOf = (part: string | undefined) =>
    strFromU8(new Map(Object.entries(parts)).get(part ?? '') ?? new Uint8Array());
  const relations = relationsIn(xmlOf('xl/_rels/workbook.xml.rels'), 'xl/');
  return xmlOf(relations.find(({ id }) => id === relation)?.target);
}

function hiddenWith(table: readonly string[][], { rows, columns }: Hidden): Pick<SheetOfCells, 'hidden'> {
  const isFilled = (cell = '') => cell !== '';
  const hidden = {
    rows: [...rows].filter((at) => table[at]?.some(isFilled)),
    columns: [...columns].filter((at) => table.some((row) => isFilled(row[at]))),
  };
  return hidden.rows.length + hidden.columns.length === 0 ? {} : { hidden };
}

function rowsOf(xlsx: Xlsx, { Workbook }: WorkBook, sheet: WorkSheet, file: string): string[][] {
  const epoch = Workbook?.WBProps?.date1904 === true ? DAYS_TO_1904 : 0;
  const cells: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  // Empty rows and cells are holes in the arrays.
  const rows = Array.from(cells, (row = []) => Array.from(row, (cell) => textOf(xlsx, cell, epoch)));
  const merges = sheet['!merges'] ?? [];
  for (const merged of merges) fillDown(rows, merged);
  // A heading stands over all its columns; a value that covers several is still said once.
  const headed = rows.map((row) => [...row]);
  for (const merged of merges) fillAcross(headed, merged);
  const { headingRow } = readingOf(tidied(headed));
  const table = tidied(
    rows.map((row, at) => (headingRow !== null && at <= headingRow ? (headed[at] ?? row) : row)),
  );
  const isTooLarge = table.length > MOST_ROWS || table.some((row) => row.length > MOST_COLUMNS);
  if (isTooLarge) throw new ExpectedError('spreadsheet-too-large', { file });
  return table;
}

/** A merged cell applies to all its rows: a unit that is written once beside all its people. */
function fillDown(rows: string[][], { s: start, e: end }: Range): void {
  if (end.c - start.c >= WIDEST_MERGE) return;
  const text = rows[start.r]?.[start.c] ?? '';
  if (text !== '') for (const row of rows.slice(start.r, end.r + 1)) put(row, start.c, text);
}

function fillAcross(rows: string[][], { s: start, e: end }: Range): void {
  if (end.c - start.c >= WIDEST_MERGE) return;
  const text = rows[start.r]?.[start.c] ?? '';
  if (text === '') return;
  for (const row of rows.slice(start.r, end.r + 1))
    for (let at = start.c; at <= end.c; at += 1) put(row, at, text);
}

function put(row: string[], at: number, text: string): void {
  while (row.length < at) row.push('');
  row[at] = text;
}

function textOf(xlsx: Xlsx, cell: CellObject | undefined, epoch: number): string {
  if (cell?.v === undefined) return '';
  if (cell.t !== 'n' || typeof cell.v !== 'number') return cell.t === 's' ? String(cell.v) : (cell.w ?? '');
  const format = String(cell.z ?? 'General');
  if (xlsx.SSF.is_date(format) && cell.v >= 1) return dayOfSerial(cell.v + epoch);
  // As Excel does: 15 digits; but a long number is never written as 9.1E+11.
  const exact = String(Number(cell.v.toPrecision(15)));
  const shown = format === 'General' ? exact : (cell.w ?? exact);
  // A telephone number may have been given such a format, or a column too narrow: 9.12E+08, ######.
  return SHORTENED.test(shown) ? exact : shown;
}
