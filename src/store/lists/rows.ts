import { z } from 'zod';
import { SHOWN_TEXT } from '../../shared/contract/procedures/list.ts';
import {
  type CollaboratorView,
  collaboratorView,
  type EntryView,
  type TaskView,
  taskView,
} from '../../shared/records/views.ts';
import { ENTRY_COLUMNS, storedEntry } from '../records/entry-rows.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';
import { fieldsOf } from '../sqlite/record-tables.ts';

const numbered = { row: z.number() };

/** Entries by rowid; without `whole` only the beginning of a long text. */
export function entriesAt(db: Readable, rows: readonly number[], whole: boolean): Map<number, EntryView> {
  return byRow(
    readAll(
      db,
      storedEntry.extend(numbered),
      `SELECT e.rowid AS row, ${ENTRY_COLUMNS}${whole ? '' : ', substr(e.content, 1, ?) AS content'}
      FROM entry e WHERE e.rowid IN (SELECT value FROM json_each(?))`,
      ...(whole ? [] : [SHOWN_TEXT]),
      JSON.stringify(rows),
    ),
  );
}

export function tasksAt(db: Readable, rows: readonly number[]): Map<number, TaskView> {
  return byRow(
    readAll(
      db,
      taskView.extend(numbered),
      `SELECT t.rowid AS row, ${fieldsOf('task', 't')} FROM task t WHERE t.rowid IN (SELECT value FROM json_each(?))`,
      JSON.stringify(rows),
    ),
  );
}

export function collaboratorsAt(db: Readable, rows: readonly number[]): Map<number, CollaboratorView> {
  return byRow(
    readAll(
      db,
      collaboratorView.extend(numbered),
      `SELECT c.rowid AS row, ${fieldsOf('collaborator', 'c')} FROM collaborator c
      WHERE c.rowid IN (SELECT value FROM json_each(?))`,
      JSON.stringify(rows),
    ),
  );
}

function byRow<R extends { row: number }>(records: readonly R[]): Map<number, Omit<R, 'row'>> {
  return new Map(records.map(({ row, ...record }) => [row, record]));
}
