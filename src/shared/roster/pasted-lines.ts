import { cleanText } from '../text/clean-text.ts';
import { foldSpelling } from '../text/fold.ts';
import { columnNamed, isNumbering } from './columns.ts';
import { pastedCells } from './pasted.ts';

/** "1.", "2)", "-", "•" at the beginning of a line of a list. */
const MARK = /^(?:[-–—•●▪◦*+·✓]\s*|\(?\d{1,3}[.)]\s+|\(?\d{1,3}[.)](?=\p{L}))/u;
/** "a)", "II.": marks of a list only if it begins with the first of them, since "X. Tân Ân" is a commune. */
const LETTER_MARK = /^\(?(?:[a-zđ]|[ivx]{1,5}|[IVX]{1,5})[.)]\s+/u;
const FIRST_LETTER_MARK = /^\(?[aiI][.)]\s/u;
const END = /\s*[;,]$|(?<=[\p{L}\d])\.$/u;
const NUMBER = /^\d{1,3}\.?$/;

/**
 * Several lines pasted into a field that adds one record: the cells of each, without marks and numbers of a list,
 * without its headings, and without lines that say nothing. Null if it is a single line, which is pasted as it is.
 */
export function pastedLines(text: string): string[][] | null {
  const cells = pastedCells(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')).map((row) =>
    row.map((cell) => cleanText(cell).replace(/\s+/g, ' ').trim()),
  );
  const letterMark = FIRST_LETTER_MARK.test(cells[0]?.[0] ?? '') ? LETTER_MARK : MARK;
  const rows = cells
    .map(([first = '', ...others]) =>
      others.some((cell) => cell !== '') && NUMBER.test(first) ? others : [first, ...others],
    )
    .map(([first = '', ...others]) =>
      [first.replace(MARK, '').replace(letterMark, ''), ...others].map((cell) =>
        cell.replace(END, '').trim(),
      ),
    )
    .filter((cells) => cells.some((cell) => /[\p{L}\d]/u.test(cell)));
  const [first = []] = rows;
  const isHeadings =
    first.length > 1 && first.every((cell) => cell === '' || columnNamed(cell) !== null || isNumbering(cell));
  const lines = isHeadings ? rows.slice(1) : rows;
  return rows.length > 1 && lines.length > 0 ? lines : null;
}

/** A line and, if the list has it already, how it is called there. */
export interface PastedLine<Row> {
  readonly row: Row;
  readonly text: string;
  readonly known: string | null;
}

/** Compares pasted lines with what is there and with the lines before, apart from case and where tones stand. */
export function comparedWith<Row>(
  existing: readonly string[],
  rows: readonly Row[],
  textOf: (row: Row) => string,
): PastedLine<Row>[] {
  const there = new Map(existing.map((text) => [foldSpelling(text.trim()), text]));
  return rows.map((row) => {
    const text = textOf(row);
    const key = foldSpelling(text.trim());
    const known = there.get(key);
    if (known === undefined) there.set(key, text);
    return { row, text, known: known ?? null };
  });
}
