import { detectLegacy, toUnicode } from '../../../../../shared/text/legacy-encodings.ts';
import type { LegacyEncoding } from '../../../../../shared/text/legacy-tables.ts';

/** A pasted text that seems to be written for a font of before Unicode, and what it would be in Unicode. */
export interface LegacyPaste {
  readonly encoding: LegacyEncoding;
  readonly pasted: string;
  readonly converted: string;
}

/** What is odd about a pasted text; null for nearly all of them. */
export function legacyIn(clipboard: string): LegacyPaste | null {
  // As a text area takes it.
  const pasted = clipboard.replace(/\r\n?/g, '\n');
  const encoding = detectLegacy(pasted);
  return encoding === null ? null : { encoding, pasted, converted: toUnicode(pasted, encoding) };
}

/** Where it stands in a text now; null once somebody has changed it. */
export function placeOf({ pasted }: LegacyPaste, text: string): { start: number; end: number } | null {
  const start = text.lastIndexOf(pasted);
  return start === -1 ? null : { start, end: start + pasted.length };
}
