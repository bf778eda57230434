import { columnNamed } from './columns.ts';

type Rows = readonly (readonly string[])[];

/**
 * The headings of the columns, if this row is the lowest of the headings. They may stand over two rows: "Điện thoại"
 * over "Cơ quan" and "Di động", "Nhiệm kỳ" over "Từ" and "Đến", and a heading in the upper row alone for columns that
 * are not divided. A name that was merged over two columns heads both.
 */
export function headingsAt(table: Rows, row: number): string[] {
  const cells = table[row] ?? [];
  const above = row === 0 ? [] : (table[row - 1] ?? []);
  const isUnderHeadings = above.some(isKnown);
  const length = Math.max(cells.length, isUnderHeadings ? above.length : 0);
  const headings = Array.from({ length }, (_, at) => {
    const own = cells[at] ?? '';
    if (own === '') return isUnderHeadings ? (above[at] ?? '') : '';
    const both = `${spanning(above, at)} ${own}`;
    return isKnown(both) ? both : own;
  });
  return headings.map((heading, at) =>
    heading === '' && isSecondOfName(table, row, headings, at) ? (headings[at - 1] ?? '') : heading,
  );
}

/** The cell above, or the one to its left that was merged over this column: copied cells keep it in the first. */
function spanning(above: readonly string[], at: number): string {
  return above.slice(0, at + 1).findLast((cell) => cell !== '') ?? '';
}

function isKnown(heading: string): boolean {
  return columnNamed(heading) !== null;
}

const ROWS_BELOW = 30;
const GIVEN_NAME = /^\p{Lu}[\p{L}\p{M}' ]*$/u;

/** Whether this column has no heading and given names in it: family names stand to its left, under the heading of both. */
function isSecondOfName(table: Rows, row: number, headings: readonly string[], at: number): boolean {
  if (at === 0 || columnNamed(headings[at - 1] ?? '') !== 'name') return false;
  if (at >= 2 && headings[at - 2] === headings[at - 1]) return false;
  const below = table.slice(row + 1, row + 1 + ROWS_BELOW).filter((cells) => (cells[at - 1] ?? '') !== '');
  const given = below.map((cells) => cells[at] ?? '').filter((cell) => cell !== '');
  return given.length > 0 && given.every((cell) => GIVEN_NAME.test(cell) && cell.split(' ').length <= 2);
}
