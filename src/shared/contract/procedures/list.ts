import { z } from 'zod';
import { collaboratorColumnIds } from '../../lists/collaborator-cells.ts';
import { entryColumnIds } from '../../lists/entry-cells.ts';
import { taskColumnIds } from '../../lists/task-cells.ts';
import { entryKinds } from '../../records/entry.ts';
import { day, line, recordId } from '../../records/field-kinds.ts';
import { taskStates } from '../../records/meeting.ts';
import { collaboratorView, entryView, namedMeeting, taskView } from '../../records/views.ts';
import { procedure } from '../procedure.ts';
import { stamp, writtenDocument } from '../written.ts';
import { jobId } from './job.ts';

/** Any of these; an empty list means no condition. */
const ids = z.array(recordId).max(500).default([]);
const texts = z.array(line).max(500).default([]);

/** The filter of a list: every condition must hold; within a condition, any one of its values. */
export const entryFilter = z.strictObject({
  /** Includes the topics below them and those joined into them. */
  topicIds: ids,
  meetingIds: ids,
  localityIds: ids,
  speakerIds: ids,
  /** Units of speakers, as written in the roster. */
  units: texts,
  agencyIds: ids,
  kind: z.enum(entryKinds).nullable().default(null),
  /** Words of the entry, as in the search box: diacritics optional, phrases in quotes. */
  text: line.default(''),
  /** The day of the meeting, from and to, both included; empty for open ends. */
  from: day.default(''),
  to: day.default(''),
});
export type EntryFilter = z.infer<typeof entryFilter>;

export const taskFilter = z.strictObject({
  meetingIds: ids,
  units: texts,
  states: z.array(z.enum(taskStates)).default([]),
  /** Open tasks whose deadline has passed. */
  overdue: z.boolean().default(false),
  /** The deadline, from and to. */
  from: day.default(''),
  to: day.default(''),
});
export type TaskFilter = z.infer<typeof taskFilter>;

export const collaboratorFilter = z.strictObject({
  groupIds: ids,
  localityIds: ids,
  units: texts,
  retired: z.boolean().nullable().default(null),
  /** Whether the term includes today, or has ended. */
  term: z.enum(['current', 'over']).nullable().default(null),
  /** Words to find people by: the name, the code, the unit, the locality… diacritics optional. */
  text: line.default(''),
  /** People whose term overlaps these days. */
  from: day.default(''),
  to: day.default(''),
});
export type CollaboratorFilter = z.infer<typeof collaboratorFilter>;

function view<F extends z.ZodType, const S extends readonly string[], const G extends readonly string[]>(
  filter: F,
  sorts: S,
  groups: G,
) {
  return z.strictObject({
    filter,
    sort: z.strictObject({ by: z.enum(sorts), descending: z.boolean() }),
    group: z.enum(groups).nullable(),
  });
}

/** The filter, order and grouping of a list. */
export const entriesQuery = view(
  entryFilter,
  ['meeting', 'time', 'speaker', 'locality'],
  ['meeting', 'topic'],
);
export type EntriesQuery = z.infer<typeof entriesQuery>;

export const tasksQuery = view(
  taskFilter,
  ['deadline', 'unit', 'state', 'meeting', 'answered'],
  ['meeting', 'unit'],
);
export type TasksQuery = z.infer<typeof tasksQuery>;

export const collaboratorsQuery = view(
  collaboratorFilter,
  ['name', 'code', 'unit', 'locality', 'group', 'term'],
  ['group', 'locality'],
);
export type CollaboratorsQuery = z.infer<typeof collaboratorsQuery>;

/** The most rows one request can ask for. */
export const MOST_ROWS = 500;
/** The most rows that are copied at once: the clipboard is not meant for moving a whole archive. */
export const MOST_COPIED = 20_000;
/** How much of a long text a row of a list shows. */
export const SHOWN_TEXT = 400;

const window = {
  offset: z.number().int().min(0),
  limit: z.number().int().min(1).max(MOST_ROWS),
  /** The keys of collapsed groups. */
  folded: z.array(z.string().max(500)).max(2000).default([]),
  /** Whether long texts come in full, as for copying. */
  whole: z.boolean().default(false),
  /** Only these of the records, in list order and without headings. */
  only: z.array(recordId).max(MOST_COPIED).nullable().default(null),
};

/** Rows from `offset` on of a list with `length` rows, group headings included. */
function page<R extends z.ZodType>(record: R) {
  const row = z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('record'), record }),
    /** A group heading: the common value of its records (empty: none), and their number. */
    z.object({ kind: z.literal('group'), key: z.string(), count: z.number().int() }),
  ]);
  return z.object({
    rows: z.array(row),
    length: z.number().int(),
    /** Records, each counted once. */
    records: z.number().int(),
    /** The number of records in the list without the filter. */
    unfiltered: z.number().int(),
    /** Whether more may match, because the latest entries are still being indexed. */
    isPartial: z.boolean(),
  });
}

export const entryPage = page(entryView);
export const taskPage = page(taskView);
export const collaboratorPage = page(collaboratorView);

/** The records to act on: these, or all that match except these. */
function selection<F extends z.ZodType>(filter: F) {
  return z.discriminatedUnion('which', [
    z.strictObject({ which: z.literal('these'), ids: z.array(recordId).min(1).max(100_000) }),
    z.strictObject({ which: z.literal('matching'), filter, except: z.array(recordId).max(100_000) }),
  ]);
}

const tags = z.array(recordId).max(20);

/** A request for one of the lists. */
const anyList = z.discriminatedUnion('list', [
  z.strictObject({ list: z.literal('entries'), query: entriesQuery }),
  z.strictObject({ list: z.literal('tasks'), query: tasksQuery }),
  z.strictObject({ list: z.literal('collaborators'), query: collaboratorsQuery }),
]);

/** Bulk changes of entries. */
export const entriesChange = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('tag'), put: tags, take: tags }),
  /** To the end of another meeting. */
  z.strictObject({ act: z.literal('move'), meetingId: recordId }),
  z.strictObject({ act: z.literal('place'), localityId: recordId.nullable() }),
  z.strictObject({ act: z.literal('remove') }),
]);
export type EntriesChange = z.infer<typeof entriesChange>;

export const tasksChange = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('state'), state: z.enum(taskStates) }),
  z.strictObject({ act: z.literal('remove') }),
]);
export type TasksChange = z.infer<typeof tasksChange>;

export const collaboratorsChange = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('group'), groupId: recordId.nullable() }),
  z.strictObject({ act: z.literal('retire'), retired: z.boolean() }),
  z.strictObject({ act: z.literal('remove') }),
]);
export type CollaboratorsChange = z.infer<typeof collaboratorsChange>;

const changed = z.strictObject({
  /** The action, undone as a whole; null if everything was as given already. */
  action: stamp.nullable(),
  /** How many records were selected. */
  chosen: z.number().int(),
  /** How many of them are left as they are because their meeting is closed. */
  closed: z.number().int(),
});
export type Changed = z.infer<typeof changed>;

export const listProcedures = {
  'list.entries': procedure(z.strictObject({ query: entriesQuery, ...window }), entryPage),
  'list.tasks': procedure(z.strictObject({ query: tasksQuery, ...window }), taskPage),
  'list.collaborators': procedure(z.strictObject({ query: collaboratorsQuery, ...window }), collaboratorPage),
  /** The records in rows `from` to `to` of a list, both included, for selecting them. */
  'list.ids': procedure(
    z.strictObject({
      of: anyList,
      folded: window.folded,
      from: z.number().int().min(0),
      to: z.number().int().min(0),
    }),
    z.array(recordId),
  ),
  /** The row of a record in a list, the first if it has several; null if the list does not show it. */
  'list.rowOf': procedure(
    z.strictObject({ of: anyList, folded: window.folded, id: recordId }),
    z.number().int().nullable(),
  ),
  /** All meetings, newest first, by name only: cheap, however many entries they have. */
  'list.meetings': procedure(z.strictObject({}), z.array(namedMeeting)),
  /** Changes many records in one action that is undone as a whole. It is a job, since it can affect all records. */
  'list.changeEntries': procedure(
    z.strictObject({ job: jobId, chosen: selection(entryFilter), change: entriesChange }),
    changed,
  ),
  'list.changeTasks': procedure(
    z.strictObject({ job: jobId, chosen: selection(taskFilter), change: tasksChange }),
    changed,
  ),
  'list.changeCollaborators': procedure(
    z.strictObject({ job: jobId, chosen: selection(collaboratorFilter), change: collaboratorsChange }),
    changed,
  ),
} as const;

function exported<L extends string, Q extends z.ZodType, const C extends readonly string[]>(
  list: L,
  query: Q,
  columns: C,
) {
  return z.strictObject({ list: z.literal(list), query, columns: z.array(z.enum(columns)).min(1) });
}

/** A list as shown on the screen: filter, order, columns, and the language of the headings. */
export const tableExport = z.strictObject({
  job: jobId,
  language: z.enum(['vi', 'en']),
  of: z.discriminatedUnion('list', [
    exported('entries', entriesQuery, entryColumnIds),
    exported('tasks', tasksQuery, taskColumnIds),
    exported('collaborators', collaboratorsQuery, collaboratorColumnIds),
  ]),
});
export type TableExport = z.infer<typeof tableExport>;

/** Asked by the shell only, since paths never come from the window. */
export const listInnerProcedures = {
  'list.write': procedure(tableExport.extend({ path: z.string().min(1) }), z.null()),
} as const;

/** What the window may ask of the shell. */
export const listShellProcedures = {
  'list.export': procedure(tableExport, writtenDocument.nullable()),
} as const;
