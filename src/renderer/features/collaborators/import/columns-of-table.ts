import { formatDay } from '../../../../shared/dates/typed.ts';
import type { RosterColumn } from '../../../../shared/roster/columns.ts';
import { headingsAt } from '../../../../shared/roster/heading-rows.ts';
import type { RosterOrder } from '../../../../shared/roster/import-request.ts';
import type { RosterPlan } from '../../../../shared/roster/plan.ts';
import { type CellTable, readingWith } from '../../../../shared/roster/table.ts';
import { unplacedColumns } from '../../../../shared/roster/unplaced-columns.ts';

/** A column of a table as people tell it from others. */
export interface ColumnOfTable {
  readonly at: number;
  /** As in Excel. */
  readonly letter: string;
  readonly heading: string;
  /** Some of what it holds. */
  readonly example: string;
  readonly holds: RosterColumn | null;
}

const EXAMPLES = 3;
/** Headings are looked for no further down. */
const HEADING_ROWS = 30;
const LONGEST = 60;

/** The columns that have anything in them. */
export function columnsOfTable({ table, reading }: Pick<RosterOrder, 'table' | 'reading'>): ColumnOfTable[] {
  const { headingRow, columns } = reading;
  const headings = headingRow === null ? [] : headingsAt(table, headingRow);
  const below = table.slice(headingRow === null ? 0 : headingRow + 1);
  return columns
    .map((holds, at) => ({
      at,
      letter: letterOf(at),
      heading: oneLine(headings[at] ?? ''),
      example: oneLine(
        [...new Set(below.map((row) => shownCell(row[at] ?? '')))]
          .filter((cell) => cell !== '')
          .slice(0, EXAMPLES)
          .join('; '),
      ),
      holds,
    }))
    .filter(({ heading, example }) => heading !== '' || example !== '');
}

/** What has to be asked about columns before a table can come in; nothing while nobody knows where the names are. */
export interface ColumnQuestions {
  /** Columns whose headings explain nothing: a choice does not take one away from under the hand of whoever makes it. */
  readonly asked: readonly number[];
  /** Columns that are not decided yet. */
  readonly open: readonly number[];
  /** How people call those. */
  readonly headings: readonly string[];
}

export function columnQuestions(order: RosterOrder, { rows, unplaced }: RosterPlan): ColumnQuestions {
  const { table, reading } = order;
  if (!reading.columns.includes('name')) return { asked: [], open: [], headings: [] };
  const incoming = rows.filter(({ fate }) => fate !== 'skip').map(({ at }) => at);
  const first = reading.headingRow === null ? null : readingWith(table, reading.headingRow);
  const asked = first === null ? [] : unplacedColumns({ table, reading: first }, incoming);
  const open = columnsOfTable(order).filter(({ at }) => unplaced.includes(at));
  return { asked, open: unplaced, headings: open.map(({ heading, letter }) => heading || letter) };
}

/** The rows that could be headings. */
export function headingChoices(table: CellTable): { readonly row: number; readonly text: string }[] {
  return table
    .slice(0, HEADING_ROWS)
    .map((cells, row) => ({ row, text: oneLine(cells.filter((cell) => cell !== '').join(', ')) }))
    .filter(({ text }) => text !== '');
}

/** A cell as people write it: real days of Excel come as YYYY-MM-DD. */
export function shownCell(cell: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? formatDay(cell) : cell;
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}

/** At most 60 columns: A to BH. */
function letterOf(at: number): string {
  const first = at < 26 ? '' : String.fromCharCode(64 + Math.floor(at / 26));
  return first + String.fromCharCode(65 + (at % 26));
}
