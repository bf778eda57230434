import { MASK, maskPattern } from '../../shared/documents/masks.ts';
import { personalDataIn } from '../../shared/text/personal-data.ts';
import { oneLine } from '../documents/found-personal-data.ts';
import type { StoredDocument } from '../documents/stored-document.ts';

interface MaskedText {
  readonly text: string;
  /** What was masked although nobody had decided about it. */
  readonly masked: readonly string[];
}

/**
 * A signed text as it may leave today. Closing a record asks for no decisions, and what was decided since counts: the
 * words that are masked today are masked in it, and so is whatever looks like personal data that neither somebody
 * decided to keep nor the minutes of today show.
 */
export function maskUnknown(text: string, masks: StoredDocument['masks'], today: string): MaskedText {
  const decided = new Map(masks.map(({ quote, decision }) => [quote, decision]));
  const shown = new Set(quotesIn(today));
  const unknown = [...new Set(quotesIn(text))].filter((quote) => !decided.has(quote) && !shown.has(quote));
  const hidden = masks.filter(({ decision }) => decision === 'mask').map(({ quote }) => quote);
  const pattern = maskPattern([...hidden, ...unknown]);
  if (pattern === null) return { text, masked: [] };
  // Line by line, as documents are masked: a name is not looked for across the end of a paragraph.
  const lines = text.split('\n').map((line) => line.replace(pattern, MASK));
  return { text: lines.join('\n'), masked: unknown };
}

function quotesIn(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => personalDataIn(line).map(({ start, end }) => oneLine(line.slice(start, end))));
}
