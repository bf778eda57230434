import type { Paper, TableBlock } from './model.ts';
import { type Profile, textWidthMm } from './profile.ts';

/** The profile for a landscape sheet: the same margins, columns wider in proportion. */
export function turnSheet(profile: Profile): Profile {
  const { page, letterhead, signatureColumnsMm } = profile;
  const lying = { ...profile, page: { ...page, widthMm: page.heightMm, heightMm: page.widthMm } };
  const wider = textWidthMm(lying) / textWidthMm(profile);
  const widened = ([left, right]: readonly [number, number]): [number, number] => [
    left * wider,
    right * wider,
  ];
  return {
    ...lying,
    letterhead: { ...letterhead, columnsMm: widened(letterhead.columnsMm) },
    signatureColumnsMm: widened(signatureColumnsMm),
  };
}

/** The profile a paper is laid out by. */
export function orientPages({ orientation }: Pick<Paper, 'orientation'>, profile: Profile): Profile {
  return orientation === 'landscape' ? turnSheet(profile) : profile;
}

/** The widths of the columns of a table in mm, which add up to the width of the text. */
export function columnWidthsMm({ columns }: TableBlock, profile: Profile): number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => (share / shares) * textWidthMm(profile));
}
