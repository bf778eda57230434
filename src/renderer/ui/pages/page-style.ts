import type { CSSProperties } from 'react';
import type { ParagraphRole } from '../../../shared/documents/model.ts';
import type { Profile, TextStyle } from '../../../shared/documents/profile.ts';

/** The natural line of Times New Roman and of Liberation Serif, which has its measures. */
const NATURAL_LINE = 1.15;

/** The profile's typeface; where it is missing, the free one with the same widths. */
export function typeface({ font }: Profile): string {
  return `"${font}", "Liberation Serif", serif`;
}

/** A text style of a profile in the terms of CSS, lengths in pt and mm as they stand. */
export function cssOf(style: TextStyle): CSSProperties {
  return {
    fontSize: `${style.sizePt}pt`,
    fontWeight: style.bold ? 700 : 400,
    fontStyle: style.italic ? 'italic' : 'normal',
    textDecorationLine: style.underline ? 'underline' : 'none',
    textTransform: style.upper ? 'uppercase' : 'none',
    textAlign: style.align,
    textIndent: `${style.firstLineMm}mm`,
    lineHeight: 'exactPt' in style.line ? `${style.line.exactPt}pt` : style.line.times * NATURAL_LINE,
    breakAfter: style.keepWithNext ? 'avoid' : 'auto',
  };
}

/**
 * The space above a paragraph, in pt: of the space after the one before and its own, the larger, as in Word unless a
 * file says `doNotUseHTMLParagraphAutoSpacing`. As a margin above, it vanishes at the top of a page as it does in Word.
 */
export function spaceAbove(profile: Profile, role: ParagraphRole, before: ParagraphRole | undefined): number {
  return Math.max(profile.styles[role].beforePt, spaceBelow(profile, before));
}

/** The space a paragraph leaves under itself, in pt: above what is no paragraph, it is all there is. */
export function spaceBelow({ styles }: Profile, role: ParagraphRole | undefined): number {
  return role === undefined ? 0 : styles[role].afterPt;
}
