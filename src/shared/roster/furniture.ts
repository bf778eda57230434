import {
  isNote,
  isPersonName,
  isPlaceAndDate,
  isSection,
  isSignature,
  isSignedAs,
  isTotal,
} from './furniture-words.ts';
import { headingsAt } from './heading-rows.ts';
import type { CellTable, Reading } from './table.ts';
import { numberingColumn } from './unplaced-columns.ts';

/** Rows of a list that are about nobody: its headings again, their numbers, sections, totals, signatures and the like. */
export const furnitureKinds = [
  'heading',
  'numbering',
  'section',
  'total',
  'date',
  'signature',
  'note',
] as const;
export type Furniture = (typeof furnitureKinds)[number];

/** "12", "1.1", "03)"; a row that is numbered like this is a person, whatever else is blank. */
const NUMBER = /^\(?\d[\d.,/]*\)?$/;
/** "I", "II.", "A", "b)", "Mục 1". */
const SECTION_NUMBER = /^(?:[IVXL]{1,6}|[A-WYZĐa-wyzđ]|(?:Mục|Phần)\s.*)\s*[.)/:]?$/u;
/** "(1)", "2", "[3]", "A", "(4)=(2)+(3)": what stands in the row under the headings. */
const COLUMN_NUMBER = /^[([{-]?\s*(?:\d{1,2}|\p{L})\s*[)\]}.-]?(?:\s*=[\d\s()+=-]+)?$/u;
/** "12", "02 người": how many there are of something. */
const COUNT = /^\(?\d{1,4}(?:[.,]\d+)?\s*(?:người|ctv|đ\/c|đồng chí)?\)?$/iu;
const BRACKETED_NUMBER = /^\(\d{1,2}\)$/;
const LONG_TEXT = 60;

interface Cell {
  readonly at: number;
  readonly text: string;
}

interface Row {
  readonly at: number;
  /** Everything but the running number. */
  readonly filled: readonly Cell[];
  readonly name: string;
  readonly number: string;
  readonly isNumbered: boolean;
}

/** The rows of a table that are about nobody, and what they are; it has to be known which column is the name. */
export function furnitureIn(table: CellTable, reading: Reading): ReadonlyMap<number, Furniture> {
  const found = new Map<number, Furniture>();
  if (!reading.columns.includes('name')) return found;
  const numbering = numberingColumn({ table, reading });
  const first = reading.headingRow === null ? 0 : reading.headingRow + 1;
  const headings = reading.headingRow === null ? [] : headingsAt(table, reading.headingRow).map(comparedText);
  const rows = table
    .slice(first)
    .map((cells, index) => rowOf(cells, first + index, reading, numbering))
    .filter(({ filled, number }) => filled.length > 0 || number !== '');
  const isCounted = rows.some(({ isNumbered, name }) => isNumbered && name !== '');
  const last = rows.findLast((row) => isPerson(row, isCounted))?.at ?? -1;
  let isUnderHeadings = reading.headingRow !== null;
  let isFooter = false;
  for (const row of rows) {
    const context: Context = {
      reading,
      headings,
      isUnderHeadings,
      isCounted,
      isFooter,
      isBelow: row.at > last,
    };
    const kind = kindOf(row, context);
    if (kind !== null) found.set(row.at, kind);
    isUnderHeadings = kind === 'heading';
    const isSigned = kind === 'date' || kind === 'signature';
    isFooter = isSigned || (kind !== null && (isFooter || (isCounted && context.isBelow)));
  }
  return found;
}

interface Context {
  readonly reading: Reading;
  readonly headings: readonly string[];
  /** Whether the row above is the headings. */
  readonly isUnderHeadings: boolean;
  /** Whether people have running numbers in this list. */
  readonly isCounted: boolean;
  /** Whether the row above belongs to the signatures. */
  readonly isFooter: boolean;
  /** Whether no person comes after it. */
  readonly isBelow: boolean;
}

function kindOf(row: Row, context: Context): Furniture | null {
  if (isHeadingAgain(row, context)) return 'heading';
  if (isColumnNumbers(row, context)) return 'numbering';
  if (!row.isNumbered && isRule(row)) return 'note';
  const texts = textsOf(row);
  const [label] = texts;
  if (row.isNumbered || label === undefined) return null;
  return kindByWords(row, texts, context) ?? kindOfOnlyText(row, label, context);
}

/** Every text of a row that says more than a number or a letter; those over all columns stand where the numbers do. */
function textsOf({ filled, number }: Row): Cell[] {
  const first = number === '' || SECTION_NUMBER.test(number) ? [] : [{ at: -1, text: number }];
  return [...first, ...filled].filter(({ text }) => /\p{L}{2}/u.test(text) && !COUNT.test(text));
}

function kindByWords({ filled, name }: Row, texts: readonly Cell[], context: Context): Furniture | null {
  const isShort = texts.length <= 2;
  if (isShort && isTotal(texts[0]?.text ?? '')) return 'total';
  const isNobody = name === '' || isPlaceAndDate(name) || isSignature(name);
  if (isShort && isNobody && texts.some(({ text }) => isPlaceAndDate(text))) return 'date';
  const signs = (text: string) => isSignature(text) || (context.isBelow && isSignedAs(text));
  if (texts.every(({ text }) => signs(text))) return 'signature';
  // Who signs stands below what he signs as, two of them side by side.
  const isSigner = isShort && (context.isCounted || texts.length === 1 || name === '');
  const isReached = filled.some(({ text }) => /\d{6}|@/.test(text));
  return context.isFooter && isSigner && !isReached ? 'signature' : null;
}

/** What a row is that says one thing; counts may stand beside it. */
function kindOfOnlyText(row: Row, label: Cell, context: Context): Furniture | null {
  if (row.filled.some(({ text }) => text !== label.text && !COUNT.test(text))) return null;
  if (isNote(label.text) || label.text.length > LONG_TEXT) return 'note';
  if (!isBand(row, label, context)) return null;
  return context.isBelow && !isSection(label.text) ? 'note' : 'section';
}

/** Whether the only text of a row heads what comes below: of a section, over all columns or in that of the names. */
function isBand({ name, number }: Row, label: Cell, { reading, isCounted }: Context): boolean {
  if (isSection(label.text) || SECTION_NUMBER.test(number)) return true;
  if (label.text === name || name.includes(label.text)) return isCounted && !isPersonName(name);
  return name === '' && (reading.columns[label.at] ?? null) === null;
}

function isPerson({ isNumbered, name, filled }: Row, isCounted: boolean): boolean {
  return name !== '' && (isCounted ? isNumbered : filled.length > 1);
}

/** The headings once more, as on each printed page. */
function isHeadingAgain({ filled, number }: Row, { reading: { columns }, headings }: Context): boolean {
  const again = filled.filter(({ at, text }) => comparedText(text) === headings[at]);
  const isNumberAgain = number !== '' && headings.includes(comparedText(number));
  return again.some(({ at }) => columns[at] === 'name') && again.length + Number(isNumberAgain) >= 2;
}

function comparedText(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function isColumnNumbers({ filled, name }: Row, { isUnderHeadings }: Context): boolean {
  if (name === '') return false;
  const isEvident = filled.length > 2 && filled.every(({ text }) => BRACKETED_NUMBER.test(text));
  return isEvident || (isUnderHeadings && filled.every(({ text }) => COLUMN_NUMBER.test(text)));
}

/** "…", "./.", "-": a line that says nothing. */
function isRule({ filled }: Row): boolean {
  return filled.length > 0 && filled.every(({ text }) => !/[\p{L}\p{N}]/u.test(text));
}

function rowOf(cells: readonly string[], at: number, { columns }: Reading, numbering: number | null): Row {
  const all = cells.map((text, index) => ({ at: index, text: text.replace(/\s+/g, ' ').trim() }));
  const filled = all.filter((cell) => cell.text !== '' && cell.at !== numbering);
  const name = filled.filter((cell) => columns[cell.at] === 'name').map(({ text }) => text);
  const number = numbering === null ? '' : (all[numbering]?.text ?? '');
  return { at, filled, name: name.join(' '), number, isNumbered: NUMBER.test(number) };
}
