import { type Collaborator, collaborator } from '../records/collaborator.ts';
import { type TextKind, textKind } from '../records/field-kinds.ts';
import { rulesOf } from '../records/index.ts';
import { headingWords, type Phrases, phrasesOf, tiles } from './heading-words.ts';

/** A field of a collaborator that can be a column of a table: all except the program's own. */
export type RosterColumn = Exclude<keyof Collaborator, 'retired' | 'erased' | 'mergedIntoId'>;
/** A column that names another record. */
export const namedColumns = ['localityId', 'groupId'] as const;
export type NamedColumn = (typeof namedColumns)[number];
/** A column whose text is the value itself. */
export type PlainColumn = Exclude<RosterColumn, NamedColumn>;

export const rosterColumns = Object.keys(collaborator.shape).filter(isRosterColumn);
export const plainColumns = rosterColumns.filter(isPlain);

function isRosterColumn(field: string): field is RosterColumn {
  return headingsOf(field).length > 0;
}

function isPlain(column: RosterColumn): column is PlainColumn {
  return namedColumns.every((named) => named !== column);
}

/** The headings of a field in tables, the program's own first; empty if no table has the field. */
export function headingsOf(field: string): readonly string[] {
  return rulesOf('collaborator', field)?.headings ?? [];
}

/** The text kind of a column. */
export function kindOf(column: RosterColumn): TextKind {
  return textKind(collaborator.shape[column].rules.kind);
}

/** Fields that may have several columns, and the separator: family and given name often have one each. */
export const joints: Readonly<Partial<Record<RosterColumn, string>>> = {
  name: ' ',
  contact: '; ',
  note: '; ',
};

/** Words beside the heading of any field. */
const ANYWHERE = [
  ...[
    'cộng tác viên',
    'CTV',
    'dư luận xã hội',
    'DLXH',
    'của',
    'và',
    'hoặc',
    'hay',
    'các',
    'hiện nay',
    'hiện tại',
  ],
  ...['nếu có', 'bắt buộc', 'viết hoa', 'in hoa', 'liên hệ', 'liên lạc'],
];

const known: readonly (readonly [RosterColumn, Phrases])[] = rosterColumns.map((column) => {
  const { headings = [], qualifiers = [] } = rulesOf('collaborator', column) ?? {};
  return [column, phrasesOf(headings, [...qualifiers, ...ANYWHERE])];
});

/** A column that holds two fields in one cell counts as the first of them. */
const combined: readonly (readonly [RosterColumn, Phrases])[] = (
  [
    ['title', 'unit'],
    ['unit', 'localityId'],
  ] as const
).map(([main, other]) => [main, bothOf(main, other)]);

function bothOf(...columns: readonly RosterColumn[]): Phrases {
  const parts = known.filter(([column]) => columns.includes(column)).map(([, phrases]) => phrases);
  const [terms, besides] = [
    parts.flatMap((part) => [...part.terms]),
    parts.flatMap((part) => [...part.besides]),
  ];
  return { terms: new Set(terms), besides: new Set(besides) };
}

/**
 * The column a heading stands for, in any case, with or without diacritics, over several lines, with remarks in
 * brackets; null for headings that name something else, or more than one thing.
 */
export function columnNamed(heading: string): RosterColumn | null {
  for (const words of headingWords(heading)) {
    const fields = known.filter(([, phrases]) => tiles(words, phrases));
    const found = fields.length > 0 ? fields : combined.filter(([, phrases]) => tiles(words, phrases));
    if (found.length > 0) return found.length === 1 ? (found[0]?.[0] ?? null) : null;
  }
  return null;
}

const NUMBERING = phrasesOf(
  ['STT', 'TT', 'Số TT', 'Số thứ tự', 'Thứ tự', 'S.T.T', 'S TT', 'T.T', 'Số T.T', 'No', 'Nr'],
  [],
);

/** Whether a heading stands over the running numbers of a list, which are nobody's data. */
export function isNumbering(heading: string): boolean {
  return heading.trim() === '#' || headingWords(heading).some((words) => tiles(words, NUMBERING));
}
