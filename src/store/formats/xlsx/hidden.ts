import { MOST_COLUMNS, MOST_ROWS } from '../../../shared/roster/table.ts';

/** Rows and columns that Excel does not show, by filters, groups or on purpose, from 0. */
export interface Hidden {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

const ROW = /<(?:\w+:)?row\b[^<>]*>/g;
const COLUMN = /<(?:\w+:)?col\b[^<>]*>/g;

/** What is hidden in a sheet. Read from its XML, since the library asks the file how many columns it has to look at. */
export function hiddenIn(sheet: string): Hidden {
  const rows = new Set<number>();
  let number = 0;
  for (const [tag] of sheet.matchAll(ROW)) {
    number = numberOf(tag, 'r') ?? number + 1;
    if (number <= MOST_ROWS && (isTrue(tag, 'hidden') || numberOf(tag, 'ht') === 0)) rows.add(number - 1);
  }
  const columns = new Set<number>();
  for (const [tag] of sheet.matchAll(COLUMN)) {
    if (!isTrue(tag, 'hidden') && numberOf(tag, 'width') !== 0) continue;
    const last = Math.min(numberOf(tag, 'max') ?? 0, MOST_COLUMNS);
    for (let at = numberOf(tag, 'min') ?? 1; at <= last; at += 1) columns.add(at - 1);
  }
  return { rows, columns };
}

function isTrue(tag: string, name: string): boolean {
  return /^(?:1|true|on)$/i.test(attributeOf(tag, name));
}

function numberOf(tag: string, name: string): number | null {
  const text = attributeOf(tag, name);
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

function attributeOf(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return value?.[1] ?? value?.[2] ?? '';
}
