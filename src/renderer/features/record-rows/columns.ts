import { dayOf, formatDay, parseDay } from '../../../shared/dates/typed.ts';
import { parseDeadline } from '../../../shared/tasks/deadline.ts';
import type { T } from '../../platform/i18n.ts';
import type { Choice } from '../../ui/combo/useChoices.ts';
import { type Reading, readAsDeadline } from '../../ui/fields/reading.ts';

/** A column of rows that are written in place: a field of text, as it is stored and as people type it. */
export interface Column<Field extends string> {
  readonly field: Field;
  readonly label: string;
  /** A CSS width. */
  readonly width: string;
  readonly multiline?: boolean;
  readonly placeholder?: string;
  /** What is stored, as it is shown; by default the same. */
  readonly show?: (stored: string) => string;
  /** What was typed, as it is stored; null where it cannot be. By default the same. */
  readonly read?: (typed: string) => string | null;
  /** What to say about a text that cannot be stored, or not be understood. */
  readonly wrong?: string;
  /** Whether a text that is stored as it is typed can be understood; by default any can. */
  readonly understands?: (typed: string) => boolean;
  /** What a text is read as, shown under it. */
  readonly reading?: (typed: string) => Reading | null;
  /** Underlines personal data: what is written here goes into documents that leave the office. */
  readonly leavesOffice?: boolean;
  /** Selects the text whole when the cell is come to. */
  readonly selectsAll?: boolean;
  /** Names offered for what is typed; any other text is taken, too. */
  readonly choices?: (typed: string) => Choice[];
}

/** What makes a column one of deadlines: typed 30/9 or 15 ngày, counted from a day, YYYY-MM-DD. */
export function deadlineColumn(
  t: T,
  from: string,
): Pick<Column<string>, 'show' | 'read' | 'wrong' | 'reading' | 'selectsAll'> {
  return {
    show: formatDay,
    read: (typed) => parseDeadline(typed, from),
    wrong: t('meeting.deadlineWrong'),
    reading: (typed) => readAsDeadline(t, typed, from),
    selectsAll: true,
  };
}

/** What makes a column one of days: stored YYYY-MM-DD, typed 15/9/2026. */
export function dayColumn(wrong: string): Pick<Column<string>, 'show' | 'read' | 'wrong'> {
  return { show: formatDay, read: (typed) => parseDay(typed, dayOf(new Date())), wrong };
}

/** A row that was typed: what is to be stored, and what could not be read and is kept as it was typed. */
export interface TypedRow<Field extends string> {
  readonly fields: ReadonlyMap<Field, string>;
  readonly unread: ReadonlyMap<Field, string>;
}

/** What becomes of a row as it was typed. */
export function readRow<Field extends string>(
  columns: readonly Column<Field>[],
  typedIn: (field: Field) => string,
): TypedRow<Field> {
  const fields = new Map<Field, string>();
  const unread = new Map<Field, string>();
  for (const { field, read } of columns) {
    const stored = read === undefined ? typedIn(field).trim() : read(typedIn(field));
    if (stored === null) unread.set(field, typedIn(field));
    fields.set(field, stored ?? '');
  }
  return { fields, unread };
}

/** What to say about a text in a cell, or null. */
export function problemOf(
  { read, understands, wrong = '' }: Pick<Column<string>, 'read' | 'understands' | 'wrong'>,
  typed: string,
): string | null {
  return read?.(typed) === null || understands?.(typed) === false ? wrong : null;
}
