import { byField } from '../records/by-field.ts';
import { withoutHonorific } from '../text/honorific.ts';
import { dayInCell } from './cell-days.ts';
import { joints, kindOf, type RosterColumn, rosterColumns } from './columns.ts';
import type { CellTable, Reading } from './table.ts';

/** A person as a row of a table describes them; days are YYYY-MM-DD, or the original text if it is not a day. */
export type Person = Readonly<Record<RosterColumn, string>>;

export interface RowOfTable {
  /** The index of the row in the table, from 0. */
  readonly at: number;
  readonly person: Person;
}

/** Everybody in a table. Rows that are empty in all columns read are skipped. */
export function peopleIn({ table, reading }: { table: CellTable; reading: Reading }): RowOfTable[] {
  const first = reading.headingRow === null ? 0 : reading.headingRow + 1;
  return table
    .slice(first)
    .map((row, index) => ({ at: first + index, person: personIn(row, reading) }))
    .filter(({ person }) => Object.values(person).some((text) => text !== ''));
}

function personIn(row: readonly string[], { columns, dayOrder }: Reading): Person {
  return byField(rosterColumns, (column) => {
    const kind = kindOf(column);
    const text = row
      .filter((_, at) => columns[at] === column)
      .map((cell) => (kind === 'prose' ? cell.trim() : cell.replace(/\s+/g, ' ').trim()))
      .filter((cell) => cell !== '')
      .join(joints[column] ?? ' ');
    if (kind === 'day') return dayInCell(text, dayOrder) ?? text;
    if (column === 'name') return withoutHonorific(text);
    return column === 'contact' ? withZero(text) : text;
  });
}

/** Excel reads a telephone number as a number and drops its leading zero; mobile numbers have ten digits. */
function withZero(contact: string): string {
  return /^[35789]\d{8}$/.test(contact) ? `0${contact}` : contact;
}
