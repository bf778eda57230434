import type { Block } from '../minutes/document.ts';
import { type Profile, textWidthMm } from '../minutes/profile.ts';

/** A column of a table: its head, its share of the width of the text, and how its cells stand. */
export interface TableColumn {
  readonly head: string;
  readonly share: number;
  readonly align: 'left' | 'center';
}

/** A table whose head is repeated on every page and whose rows no page break divides. */
export interface TableBlock {
  readonly type: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The least height of a row in mm, where people are to write in it. */
  readonly rowMm: number;
}

/** A paper of the office as text with roles; how each role looks is the profile's. */
export interface Paper {
  /** For the properties of the file. */
  readonly title: string;
  /** The office, never a person. */
  readonly creator: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly (Block | TableBlock)[];
}

/** The profile of a sheet lying on its side: the same margins, columns wider in proportion. */
export function turned(profile: Profile): Profile {
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
export function laidOut({ orientation }: Pick<Paper, 'orientation'>, profile: Profile): Profile {
  return orientation === 'landscape' ? turned(profile) : profile;
}

/** The widths of the columns of a table in mm, which add up to the width of the text. */
export function columnWidthsMm({ columns }: TableBlock, profile: Profile): number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => (share / shares) * textWidthMm(profile));
}
