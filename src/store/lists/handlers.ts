import { z } from 'zod';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { listInnerProcedures, listProcedures } from '../../shared/contract/procedures/list.ts';
import { dayOf } from '../../shared/dates/typed.ts';
import { runWithProgress } from '../base/jobs.ts';
import { writeSafely } from '../disk/write-document.ts';
import { writeSpreadsheet } from '../formats/xlsx/write-spreadsheet.ts';
import type { WithSearch } from '../search/indexer.ts';
import type { OpenFile } from '../session/open-file.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';
import { table } from '../sqlite/record-tables.ts';
import { arrangeCollaborators } from './collaborators.ts';
import { arrangeEntries } from './entries/entries.ts';
import { listSheet } from './export-list.ts';
import type { CachedLayout, WithLists } from './layout-cache.ts';
import { indexOfRow, type ListLayout, type ListSlot, lengthOf, rowsAmong, slotsIn } from './list-layout.ts';
import { namedMeetings } from './meetings.ts';
import { collaboratorsAt, entriesAt, tasksAt } from './rows.ts';
import { arrangeTasks } from './tasks.ts';

type Names =
  | 'list.entries'
  | 'list.tasks'
  | 'list.collaborators'
  | 'list.ids'
  | 'list.rowOf'
  | 'list.meetings';
type Lists = Pick<typeof listProcedures, Names> & typeof listInnerProcedures;
type Of = z.output<(typeof listProcedures)['list.ids']['input']>['of'];

type Listed = OpenFile & WithLists & WithSearch;

const typeOf = { entries: 'entry', tasks: 'task', collaborators: 'collaborator' } as const;

/** Lists for the window, a page at a time, and whole for Excel. */
export const lists: Handlers<Lists, [Listed]> = {
  'list.entries': ({ query, whole, ...window }, file) =>
    pageOf(file, { list: 'entries', query }, window, (rows) => entriesAt(file.db, rows, whole)),
  'list.tasks': ({ query, ...window }, file) =>
    pageOf(file, { list: 'tasks', query }, window, (rows) => tasksAt(file.db, rows)),
  'list.collaborators': ({ query, ...window }, file) =>
    pageOf(file, { list: 'collaborators', query }, window, (rows) => collaboratorsAt(file.db, rows)),
  'list.ids': ({ of, folded, from, to }, file) => {
    const window = { offset: from, limit: Math.max(to - from + 1, 0), folded: new Set(folded) };
    const rows = slotsIn(arranged(file, of).arrangement, window).flatMap((slot) =>
      'row' in slot ? [slot.row] : [],
    );
    const sql = `SELECT id FROM ${table(typeOf[of.list]).name} WHERE rowid IN (SELECT value FROM json_each(?))`;
    return readAll(file.db, z.object({ id: z.string() }), sql, JSON.stringify(rows)).map(({ id }) => id);
  },
  'list.rowOf': ({ of, folded, id }, file) => {
    const [row] = rowsOf(file.db, of.list, [id]);
    return row === undefined ? null : indexOfRow(arranged(file, of).arrangement, row, new Set(folded));
  },
  'list.meetings': (_, { db }) => namedMeetings(db),
  'list.write': ({ path, ...list }, file) =>
    file.jobs.run(list.job, async (at) => {
      await at.at('reading', 0, 0);
      const sheet = listSheet(file, arranged(file, list.of).arrangement, list);
      await writeSafely(path, await runWithProgress(writeSpreadsheet(sheet), 'writing', at));
      return null;
    }),
};

function arranged({ db, arrangements, author, search }: Listed, of: Of): CachedLayout {
  const today = dayOf(new Date(author.now()));
  const whole = (arrangement: ListLayout): CachedLayout => ({ arrangement, isPartial: false });
  return arrangements.get(db, JSON.stringify([of, today]), () => {
    switch (of.list) {
      case 'entries': {
        if (of.query.filter.text === '') return whole(arrangeEntries(db, of.query));
        // Words are found by the search index, which may not be up to date yet.
        const { indexing, ...found } = search.ask(() => arrangeEntries(db, of.query), nothingThere);
        return { arrangement: found, isPartial: indexing !== null };
      }
      case 'tasks':
        return whole(arrangeTasks(db, of.query, today));
      case 'collaborators':
        return whole(arrangeCollaborators(db, of.query, today));
    }
  });
}

const nothingThere: ListLayout = { records: 0, unfiltered: 0, grouped: false, head: null, parts: () => [] };

interface Window {
  readonly offset: number;
  readonly limit: number;
  readonly folded: readonly string[];
  readonly only: readonly string[] | null;
}

type Row<R> =
  | { readonly kind: 'record'; readonly record: R }
  | { readonly kind: 'group'; readonly key: string; readonly count: number };

function pageOf<R>(
  file: Listed,
  of: Of,
  window: Window,
  recordsAt: (rows: readonly number[]) => ReadonlyMap<number, R>,
): { rows: Row<R>[]; length: number; records: number; unfiltered: number; isPartial: boolean } {
  const { arrangement, isPartial } = arranged(file, of);
  const { slots, length } = slotsOf(file.db, of, arrangement, window);
  const records = recordsAt(slots.flatMap((slot) => ('row' in slot ? [slot.row] : [])));
  const rows = slots.flatMap((slot): Row<R>[] => {
    if ('group' in slot) return [{ kind: 'group', key: slot.group.key, count: slot.group.count }];
    const record = records.get(slot.row);
    return record === undefined ? [] : [{ kind: 'record', record }];
  });
  return { rows, length, records: arrangement.records, unfiltered: arrangement.unfiltered, isPartial };
}

function slotsOf(
  db: Readable,
  { list }: Of,
  arrangement: ListLayout,
  { offset, limit, folded, only }: Window,
): { slots: ListSlot[]; length: number } {
  if (only !== null) {
    const rows = rowsAmong(arrangement, rowsOf(db, list, only));
    return { slots: rows.slice(offset, offset + limit).map((row) => ({ row })), length: rows.length };
  }
  const isFolded = new Set(folded);
  const slots =
    offset === 0 && arrangement.head !== null
      ? Array.from(arrangement.head(limit), (row) => ({ row }))
      : slotsIn(arrangement, { offset, limit, folded: isFolded });
  return { slots, length: lengthOf(arrangement, isFolded) };
}

const numbered = z.object({ row: z.number() });

function rowsOf(db: Readable, list: Of['list'], ids: readonly string[]): Set<number> {
  const sql = `SELECT rowid AS row FROM ${table(typeOf[list]).name} WHERE id IN (SELECT value FROM json_each(?))`;
  return new Set(readAll(db, numbered, sql, JSON.stringify(ids)).map(({ row }) => row));
}
