import type { TextStyle } from '../profile.ts';
import { textLengthMm } from './text-width.ts';

/**
 * The length in mm of the rule under a text: a share of the text's own length, or of its longest line, and at most
 * `availableMm`, the width of the column in which the text wraps. Null if the style has no rule.
 */
export function ruleLengthMm(text: string, style: TextStyle, availableMm: number): number | null {
  if (style.rule === null) return null;
  const shown = style.upper ? text.toLocaleUpperCase('vi') : text;
  // Every text with a rule under it is bold.
  const lengths = shown.split('\n').map((line) => textLengthMm(line, 'bold', style.sizePt));
  return style.rule.ratio * Math.min(Math.max(...lengths), availableMm);
}
