import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CellObject, Range, WorkBook, WorkSheet } from '@e965/xlsx';
import { zipSync } from 'fflate/browser';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import { dayOfSerial } from '../../../shared/roster/cell-days.ts';
import { MOST_COLUMNS, MOST_ROWS, tidied } from '../../../shared/roster/table.ts';
import { requirePlainFile } from '../../disk/plain-file.ts';
import { plainParts } from './plain-parts.ts';
import { limits, safeParts } from './safe-parts.ts';

/** One sheet with its cells as the texts people see; days are YYYY-MM-DD. */
export interface SheetOfCells {
  readonly name: string;
  readonly rows: string[][];
}

type Xlsx = typeof import('@e965/xlsx');

/** Workbooks from the Macintosh count days from 1904. */
const DAYS_TO_1904 = 1462;
/** Cells merged over more columns than a name or a term has are titles. */
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
    .map(([title, sheet]) => ({ name: title, rows: rowsOf(xlsx, workbook, sheet, name) }))
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

function visibleSheets({ SheetNames, Sheets, Workbook }: WorkBook): [string, WorkSheet][] {
  return SheetNames.flatMap((name, at): [string, WorkSheet][] => {
    const sheet = Sheets[name];
    const isHidden = (Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;
    return sheet === undefined || isHidden ? [] : [[name, sheet]];
  });
}

function rowsOf(xlsx: Xlsx, { Workbook }: WorkBook, sheet: WorkSheet, file: string): string[][] {
  const epoch = Workbook?.WBProps?.date1904 === true ? DAYS_TO_1904 : 0;
  const cells: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  // Empty rows and cells are holes in the arrays.
  const rows = Array.from(cells, (row = []) => Array.from(row, (cell) => textOf(xlsx, cell, epoch)));
  for (const merged of sheet['!merges'] ?? []) fill(rows, merged);
  const table = tidied(rows);
  const isTooLarge = table.length > MOST_ROWS || table.some((row) => row.length > MOST_COLUMNS);
  if (isTooLarge) throw new ExpectedError('spreadsheet-too-large', { file });
  return table;
}

/** A merged cell applies to all its rows: a unit that is written once beside all its people. */
function fill(rows: string[][], { s: start, e: end }: Range): void {
  if (end.c - start.c >= WIDEST_MERGE) return;
  const text = rows[start.r]?.[start.c] ?? '';
  if (text === '') return;
  for (const row of rows.slice(start.r, end.r + 1)) {
    for (let at = start.c; at <= end.c; at += 1) {
      while (row.length < at) row.push('');
      row[at] = text;
    }
  }
}

function textOf(xlsx: Xlsx, cell: CellObject | undefined, epoch: number): string {
  if (cell?.v === undefined) return '';
  if (cell.t !== 'n' || typeof cell.v !== 'number') return cell.t === 's' ? String(cell.v) : (cell.w ?? '');
  const format = String(cell.z ?? 'General');
  if (xlsx.SSF.is_date(format) && cell.v >= 1) return dayOfSerial(cell.v + epoch);
  // As Excel does: 15 digits; but a long number is never written as 9.1E+11.
  return format === 'General' ? String(Number(cell.v.toPrecision(15))) : (cell.w ?? String(cell.v));
}
