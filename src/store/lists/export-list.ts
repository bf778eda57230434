import type { TableExport } from '../../shared/contract/procedures/list.ts';
import { dayOf } from '../../shared/dates/typed.ts';
import { en } from '../../shared/i18n/en/index.ts';
import type { Texts } from '../../shared/i18n/texts.ts';
import { vi } from '../../shared/i18n/vi/index.ts';
import type { Cell } from '../../shared/lists/cells.ts';
import {
  type CollaboratorColumnId,
  collaboratorCells,
  collaboratorHeading,
  type RosterNames,
  rosterNames,
} from '../../shared/lists/collaborator-cells.ts';
import { type EntryNames, entryCells, entryNames, meetingText } from '../../shared/lists/entry-cells.ts';
import { taskCells } from '../../shared/lists/task-cells.ts';
import type { Sheet } from '../formats/xlsx/sheet.ts';
import { loadReferenceLists } from '../records/reference-lists.ts';
import type { OpenFile } from '../session/open-file.ts';
import { type ListLayout, lengthOf } from './list-layout.ts';
import { namedMeetings } from './meetings.ts';
import { collaboratorsAt, entriesAt, tasksAt } from './rows.ts';

/** How many records are read at once. */
const AT_ONCE = 500;

/**
 * A list as shown on the screen: its filter, order and visible columns. A grouped list gets an extra column with the
 * group of each row, so that Excel can filter by it.
 */
export function listSheet(
  { db, author }: OpenFile,
  arrangement: ListLayout,
  { of, language }: TableExport,
): Sheet {
  const texts: Texts = language === 'vi' ? vi : en;
  const referenceLists = loadReferenceLists(db);
  const names = { ...entryNames(referenceLists, namedMeetings(db)), ...rosterNames(referenceLists) };
  const group = of.query.group;
  const label =
    group === null ? null : { heading: texts.lists.groups[group], of: groupLabel(texts, names, of) };
  switch (of.list) {
    case 'entries': {
      const cells = entryCells(names, (kind) => texts.history.codes[kind]);
      const columns = of.columns.map((id) => ({ heading: texts.lists[id], ...cells[id] }));
      return sheet(texts.lists.entries, arrangement, columns, label, (rows) => entriesAt(db, rows, true));
    }
    case 'tasks': {
      const today = dayOf(new Date(author.now()));
      const cells = taskCells(names.meeting, today, (standing) => texts.tasks.standings[standing]);
      const columns = of.columns.map((id) => ({ heading: texts.lists[id], ...cells[id] }));
      return sheet(texts.lists.tasks, arrangement, columns, label, (rows) => tasksAt(db, rows));
    }
    case 'collaborators': {
      const today = dayOf(new Date(author.now()));
      const cells = collaboratorCells(names, today, {
        name: ({ name, erased }) => (erased ? texts.history.erased : name || texts.collaborators.unnamed),
        standing: (standing) => texts.lists[standing],
      });
      const heading = (id: CollaboratorColumnId) =>
        collaboratorHeading(id, texts.lists, texts.collaborators.fields);
      const columns = of.columns.map((id) => ({ heading: heading(id), ...cells[id] }));
      return sheet(texts.lists.collaborators, arrangement, columns, label, (rows) =>
        collaboratorsAt(db, rows),
      );
    }
  }
}

function groupLabel(
  texts: Texts,
  names: EntryNames & RosterNames,
  { query }: TableExport['of'],
): (key: string) => string {
  switch (query.group) {
    case 'meeting':
      return (key) => meetingText(names.meeting(key)) || texts.lists.without.meeting;
    case 'topic':
      return (key) => names.topic(key) || texts.lists.without.topic;
    case 'unit':
      return (key) => key || texts.lists.without.unit;
    case 'group':
      return (key) => names.group(key) || texts.lists.without.group;
    case 'locality':
      return (key) => names.locality(key) || texts.lists.without.locality;
    case null:
      return () => '';
  }
}

interface Column<R> extends Cell<R> {
  readonly heading: string;
}

interface GroupColumn {
  readonly heading: string;
  of(key: string): string;
}

function sheet<R>(
  name: string,
  arrangement: ListLayout,
  columns: readonly Column<R>[],
  group: GroupColumn | null,
  recordsAt: (rows: readonly number[]) => ReadonlyMap<number, R>,
): Sheet {
  const groupColumn = { heading: group?.heading ?? '', kind: 'line' as const };
  return {
    name,
    columns: [...(group === null ? [] : [groupColumn]), ...columns],
    total: lengthOf(arrangement, new Set()),
    rows: rowsOf(arrangement, recordsAt, (record, key) => [
      ...(group === null ? [] : [group.of(key)]),
      ...columns.map((column) => column.of(record)),
    ]),
  };
}

/** The rows of a list, one by one. @param cellsOf the cells of a record within the group of that key. */
function* rowsOf<R>(
  arrangement: ListLayout,
  recordsAt: (rows: readonly number[]) => ReadonlyMap<number, R>,
  cellsOf: (record: R, key: string) => string[],
): Generator<string[]> {
  for (const [key, rows] of rowsByGroup(arrangement)) {
    const records = recordsAt(rows);
    for (const row of rows) {
      const record = records.get(row);
      if (record !== undefined) yield cellsOf(record, key);
    }
  }
}

/** The rowids, some at a time, with the key of their group. */
function* rowsByGroup(arrangement: ListLayout): Generator<[key: string, rows: number[]]> {
  for (const each of arrangement.parts()) {
    const rows = each.rows();
    for (let at = 0; at < rows.length; at += AT_ONCE) yield [each.key, [...rows.subarray(at, at + AT_ONCE)]];
  }
}
