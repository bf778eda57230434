import { cleanText } from '../../../shared/text/clean-text.ts';
import type { CellValue, ColumnKind } from './sheet.ts';

/** Excel's limit for the text of a cell. */
const LONGEST = 32_767;
const MS_A_DAY = 86_400_000;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
/** Excel counts a 29/02/1900 that never existed: before 01/03/1900 its serial numbers are off by one. */
const FIRST_SERIAL = 61;

/** Indexes in the list of styles (see package-xml.ts). */
export const styles = {
  general: 0,
  heading: 1,
  line: 2,
  prose: 3,
  number: 4,
  day: 5,
  moment: 6,
  guarded: 7,
} as const;

/**
 * One cell. Texts are written as texts, which no program evaluates; those that begin like a formula also get a style
 * that keeps them texts when somebody edits them (OWASP, CSV injection). Days are real days.
 */
export function cellXml(reference: string, kind: ColumnKind, value: CellValue): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number')
    return Number.isFinite(value) ? numberCell(reference, styles.number, value) : '';
  const serial = kind === 'day' || kind === 'moment' ? serialOf(value) : null;
  if (serial !== null) return numberCell(reference, kind === 'day' ? styles.day : styles.moment, serial);
  const text = shortened(cleanText(value));
  const plain = kind === 'prose' ? styles.prose : styles.line;
  return textCell(reference, looksLikeFormula(text) ? styles.guarded : plain, text);
}

export function textCell(reference: string, style: number, text: string): string {
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

function numberCell(reference: string, style: number, value: number): string {
  return `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
}

/** Whether a program that ignores cell types would evaluate it: after a copy through CSV, many do. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r\n|%]/.test(text);
}

/** Excel's serial number of a day or a moment; null if it is neither, or before Excel's days begin. */
function serialOf(value: string): number | null {
  const at = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/.test(value)
    ? Date.parse(value.length === 10 ? `${value}T00:00Z` : `${value}Z`)
    : Number.NaN;
  const serial = (at - SERIAL_ZERO) / MS_A_DAY;
  return serial >= FIRST_SERIAL ? serial : null;
}

/** A text in XML. Excel reads `_x0041_` as an escaped letter, so the start of such a sequence is escaped itself. */
export function xmlText(text: string): string {
  return text
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).toWellFormed()}…`;
}

/** The letters of a column, counted from 0: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
