import { z } from 'zod';
import { SHOWN_TEXT } from '../../shared/contract/procedures/list.ts';
import {
  type CollaboratorView,
  collaboratorView,
  type EntryView,
  entryView,
  type TaskView,
  taskView,
} from '../../shared/records/views.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';
import { fieldsOf } from '../sqlite/record-tables.ts';

const numbered = { row: z.number() };

const idList = z.string().transform((list) => z.array(z.string()).parse(JSON.parse(list)));

const storedEntry = entryView.extend({ ...numbered, topicIds: idList, agencyIds: idList });

/** Entries by the numbers of their rows; without `whole` only the beginning of a long text. */
export function entriesAt(db: Readable, rows: readonly number[], whole: boolean): Map<number, EntryView> {
  return byRow(
    readAll(
      db,
      storedEntry,
      `SELECT e.rowid AS row, ${fieldsOf('entry', 'e')}${whole ? '' : ', substr(e.content, 1, ?) AS content'},
        (SELECT json_group_array(topic_id ORDER BY position, id) FROM entry_topic
          WHERE entry_id = e.id AND NOT deleted) AS topicIds,
        (SELECT json_group_array(agency_id ORDER BY position, id) FROM entry_agency
          WHERE entry_id = e.id AND NOT deleted) AS agencyIds
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
