import { type Collaborator, collaborator } from '../records/collaborator.ts';
import { type TextKind, textKind } from '../records/field-kinds.ts';
import { rulesOf } from '../records/index.ts';
import { foldedWords } from '../text/fold.ts';

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

const known = new Map(
  rosterColumns.flatMap((column) => headingsOf(column).map((heading) => [wordsOf(heading), column] as const)),
);

/** The column a heading stands for, in any case, with or without diacritics; null for unknown headings. */
export function columnNamed(heading: string): RosterColumn | null {
  return known.get(wordsOf(heading)) ?? known.get(wordsOf(heading.replace(/\(.*?\)/gs, ' '))) ?? null;
}

function wordsOf(heading: string): string {
  return foldedWords(heading).join(' ');
}
