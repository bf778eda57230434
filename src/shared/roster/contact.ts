/** Between what a cell says of reaching somebody: lines become parts of one. */
const LINE = /\s*\n\s*/;
/** At the ends of lines that were separated twice. */
const SEPARATORS = /^[\s;,/|•-]+|[\s;,/|•-]+$/g;

const BEFORE = String.raw`(?<![\p{L}\d@+._-]|\d[\s)]{1,3})`;
const AFTER = String.raw`(?![\p{L}\d@]|[._-][\p{L}\d]|\s\d{1,3}(?!\d))`;
/** A mobile number of ten digits, or a landline of eleven, without its first zero. */
const WITHOUT_ZERO = new RegExp(
  String.raw`${BEFORE}(?:[35789]\d{2}([ .-]?)\d{3}\1\d{3}|[35789]\d([ .-])\d{3}\2\d{4}|2\d{9})${AFTER}`,
  'gu',
);
/** Excel's thousands: 912,345,678. */
const THOUSANDS = /^[35789]\d{2},\d{3},\d{3}$/;
/** "9.12345678E+08": all digits are there, or some are gone for good. */
const SCIENTIFIC = /^(\d)(?:[.,](\d+))?E\+?(\d{1,2})$/i;

/**
 * How a person can be reached, from a cell as people fill it: several lines are parts, and a telephone number that
 * Excel took for a number has its leading zero again.
 */
export function contactIn(cell: string): string {
  const parts = cell.split(LINE).map((part) => part.replace(SEPARATORS, '').replace(/\s+/g, ' '));
  return parts
    .filter((part) => part !== '')
    .map(withZeros)
    .join('; ');
}

/** Whether digits of a number are lost: Excel copies a narrow cell as 9.12E+08. */
export function isShortened(contact: string): boolean {
  return contact.split('; ').some((part) => SCIENTIFIC.test(part));
}

function withZeros(part: string): string {
  // The apostrophe that makes Excel keep a text.
  const text = wholeNumber(part.replace(/^'(?=[\d+])/, ''));
  return text.replace(WITHOUT_ZERO, (number) => `0${number}`);
}

function wholeNumber(text: string): string {
  if (THOUSANDS.test(text)) return text.replaceAll(',', '');
  const [, first = '', rest = '', exponent = ''] = SCIENTIFIC.exec(text) ?? [];
  const zeros = Number(exponent) - rest.length;
  return first !== '' && zeros === 0 ? first + rest : text;
}
