import { dayOf, formatDay, parseDay } from '../../../shared/dates/typed.ts';
import { parseDeadline } from '../../../shared/tasks/deadline.ts';
import type { Choice } from '../../ui/combo/useChoices.ts';

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
  /** What to say about a text that cannot be stored. */
  readonly wrong?: string;
  /** Names offered for what is typed; any other text is taken, too. */
  readonly choices?: (typed: string) => Choice[];
}

/** What makes a column one of deadlines: typed 30/9 or 15 ngày, counted from a day, YYYY-MM-DD. */
export function deadlineColumn(from: string, wrong: string): Pick<Column<string>, 'show' | 'read' | 'wrong'> {
  return { show: formatDay, read: (typed) => parseDeadline(typed, from), wrong };
}

/** What makes a column one of days: stored YYYY-MM-DD, typed 15/9/2026. */
export function dayColumn(wrong: string): Pick<Column<string>, 'show' | 'read' | 'wrong'> {
  return { show: formatDay, read: (typed) => parseDay(typed, dayOf(new Date())), wrong };
}

/** What is to be stored for every column, or null while one cannot be. */
export function readAll<Field extends string>(
  columns: readonly Column<Field>[],
  typedIn: (field: Field) => string,
): Map<Field, string> | null {
  const fields = new Map<Field, string>();
  for (const { field, read } of columns) {
    const stored = read === undefined ? typedIn(field).trim() : read(typedIn(field));
    if (stored === null) return null;
    fields.set(field, stored);
  }
  return fields;
}
