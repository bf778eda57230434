import { byField } from '../records/by-field.ts';
import { withoutHonorific } from '../text/honorific.ts';
import { dayInCell } from './cell-days.ts';
import { joints, kindOf, type RosterColumn, rosterColumns } from './columns.ts';
import { contactIn } from './contact.ts';
import type { CellTable, Reading } from './table.ts';

/** A person as a row of a table describes them; days are YYYY-MM-DD, or the original text if it is not a day. */
export type Person = Readonly<Record<RosterColumn, string>>;

export interface RowOfTable {
  /** The index of the row in the table, from 0. */
  readonly at: number;
  readonly person: Person;
}

/**
 * Everybody in a table. Rows that are empty in all columns read are skipped, unless they are to be shown all the same.
 * @param shown rows
 */
export function peopleIn(
  { table, reading }: { table: CellTable; reading: Reading },
  shown: { has(row: number): boolean },
): RowOfTable[] {
  const first = reading.headingRow === null ? 0 : reading.headingRow + 1;
  return table
    .slice(first)
    .map((row, index) => ({ at: first + index, person: personIn(row, reading) }))
    .filter(({ at, person }) => shown.has(at) || Object.values(person).some((text) => text !== ''));
}

function personIn(row: readonly string[], { columns, dayOrder }: Reading): Person {
  return byField(rosterColumns, (column) => {
    const kind = kindOf(column);
    const cells = row
      .filter((_, at) => columns[at] === column)
      .map((cell) => textIn(cell, column))
      .filter((cell) => cell !== '');
    // A number that stands under "Điện thoại" and under "Zalo" is one.
    const each = column === 'name' ? cells : [...new Set(cells)];
    const text = each.join(joints[column] ?? ' ');
    if (kind === 'day') return dayInCell(text, dayOrder) ?? text;
    return column === 'name' ? withoutHonorific(text) : text;
  });
}

function textIn(cell: string, column: RosterColumn): string {
  if (column === 'contact') return contactIn(cell);
  return kindOf(column) === 'prose' ? cell.trim() : cell.replace(/\s+/g, ' ').trim();
}
