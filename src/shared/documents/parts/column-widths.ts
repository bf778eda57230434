import { type Block, paragraphText } from '../model.ts';
import type { Profile } from '../profile.ts';
import { textLengthMm } from './text-width.ts';

type Columns = Extract<Block, { type: 'columns' }>;

/** What the agency's name needs beside the date, in mm: two words in capitals. */
const LEAST_LEFT_MM = 48;
/** Fonts that stand in for Times New Roman are as wide as it is, but for this. */
const SPARE_MM = 1.5;

/**
 * The widths of the two columns of a block in mm. In a letterhead the right one grows where place and date would not
 * fit in one line: "Thành phố Hồ Chí Minh, ngày 15 tháng 9 năm 2026" is longer than half a page.
 */
export function columnWidths(block: Columns, profile: Profile): readonly [number, number] {
  if (block.part !== 'letterhead') return profile.signatureColumnsMm;
  const [left, right] = profile.letterhead.columnsMm;
  const { sizePt } = profile.styles.placeDate;
  const dated = block.right
    .filter(({ role }) => role === 'placeDate')
    .map(paragraphText)
    // Dots to write on and fields of a form are longer than what will stand there.
    .filter((line) => !/[…{]/.test(line));
  const needed = Math.max(0, ...dated.map((line) => textLengthMm(line, 'italic', sizePt))) + SPARE_MM;
  const wider = Math.min(Math.max(right, needed), left + right - LEAST_LEFT_MM);
  return [left + right - wider, wider];
}
