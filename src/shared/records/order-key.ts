const SMALLEST_INTEGER = `A${'0'.repeat(26)}`;

/**
 * Whether a text is a key of fractional indexing: a letter that gives the number of digits in the integer part (a-z
 * upwards, Z-A downwards), these digits, and a fraction that does not end in 0. No key can be made next to any other
 * text.
 */
export function isOrderKey(text: string): boolean {
  if (!/^[A-Za-z][0-9A-Za-z]*$/.test(text)) return false;
  const head = text.charCodeAt(0);
  const length = text.charAt(0) >= 'a' ? head - 'a'.charCodeAt(0) + 2 : 'Z'.charCodeAt(0) - head + 2;
  if (text.length < length || text === SMALLEST_INTEGER) return false;
  return text.length === length || !text.endsWith('0');
}
