import { z } from 'zod';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type {
  Changed,
  CollaboratorsChange,
  listProcedures,
  TasksChange,
} from '../../shared/contract/procedures/list.ts';
import { dayOf } from '../../shared/dates/typed.ts';
import type { RecordType } from '../../shared/records/index.ts';
import { moveTo } from '../../shared/tasks/standing.ts';
import { EVERYTHING, recordsSeen, seenPosition } from '../log/seen.ts';
import type { Write } from '../log/write.ts';
import { commitInSteps } from '../session/commit-in-steps.ts';
import type { OpenFile } from '../session/open-file.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';
import { collaboratorClauses, listedCollaborators } from './collaborators.ts';
import { entryWrites, verbOf } from './entries/change-entries.ts';
import { entryClauses, listedEntries } from './entries/entry-filter.ts';
import { findSelected, type SelectedRecords } from './selection.ts';
import { listedTasks, taskClauses } from './tasks.ts';

type Names = 'list.changeEntries' | 'list.changeTasks' | 'list.changeCollaborators';

/** Bulk changes to many records of a list, each as one action and one job. */
export const bulkChangeHandlers: Handlers<Pick<typeof listProcedures, Names>, [OpenFile]> = {
  'list.changeEntries': ({ job, chosen, change }, file) => {
    const find = () =>
      findSelected(
        file.db,
        chosen,
        {
          from: 'entry e JOIN meeting m ON m.id = e.meeting_id',
          alias: 'e',
          meetingId: 'e.meeting_id',
          listed: listedEntries(file.db),
          order: 'm.starts_at, m.id, e.position, e.rowid',
        },
        (filter) => entryClauses(file.db, filter),
      );
    return done(file, 'entry', { job, chosen, verb: verbOf(change), find }, (ids) =>
      entryWrites(file.db, change, ids),
    );
  },

  'list.changeTasks': ({ job, chosen, change }, file) => {
    const today = dayOf(new Date(file.author.now()));
    // Answers of units are still written after a meeting is closed; removing its tasks is not allowed.
    const meetingId = change.act === 'remove' ? 't.meeting_id' : null;
    const list = { from: 'task t', alias: 't', meetingId, listed: listedTasks(), order: 't.rowid' };
    const find = () => findSelected(file.db, chosen, list, (filter) => taskClauses(filter, today));
    const verb = change.act === 'remove' ? 'task.remove' : 'task.edit';
    return done(file, 'task', { job, chosen, verb, find }, (ids) => taskWrites(file.db, ids, change, today));
  },

  'list.changeCollaborators': ({ job, chosen, change }, file) => {
    const today = dayOf(new Date(file.author.now()));
    const list = {
      from: 'collaborator c',
      alias: 'c',
      meetingId: null,
      listed: listedCollaborators(),
      order: 'c.rowid',
    };
    const find = () =>
      findSelected(file.db, chosen, list, (filter) => collaboratorClauses(file.db, filter, today));
    const verb = change.act === 'remove' ? 'collaborator.remove' : 'collaborator.edit';
    return done(file, 'collaborator', { job, chosen, verb, find }, (ids) =>
      ids.map((id) => collaboratorWrite(id, change)),
    );
  },
};

interface Asked {
  readonly job: string;
  readonly chosen: { readonly which: 'these' | 'matching' };
  readonly verb: string;
  readonly find: () => SelectedRecords;
}

/**
 * Applies the change to the found records; if it is for all that match, only to those that had arrived when the person
 * looked at the list.
 */
function done(
  file: OpenFile,
  type: RecordType,
  { job, chosen, verb, find }: Asked,
  writesOf: (ids: readonly string[]) => readonly Write[],
): Promise<Changed> {
  return file.jobs.run(job, async (at) => {
    let free: SelectedRecords = { ids: [], closed: 0 };
    const plan = () => {
      const found = find();
      const seen = chosen.which === 'matching' ? seenPosition(file.db, file.author) : EVERYTHING;
      free = { ...found, ids: recordsSeen(file.db, type, found.ids, seen) };
      return writesOf(free.ids);
    };
    const action = await commitInSteps(file, verb, plan, at);
    return { action, chosen: free.ids.length + free.closed, closed: free.closed };
  });
}

const answered = z.object({ id: z.string(), answeredOn: z.string() });

function taskWrites(db: Readable, ids: readonly string[], change: TasksChange, today: string): Write[] {
  if (change.act === 'remove') return ids.map((id) => ({ type: 'task', id, fields: { deleted: true } }));
  const sql = `SELECT id, answered_on AS answeredOn FROM task WHERE id IN (SELECT value FROM json_each(?))`;
  return readAll(db, answered, sql, JSON.stringify(ids)).map((task) => ({
    type: 'task',
    id: task.id,
    fields: moveTo(task, change.state, today),
  }));
}

function collaboratorWrite(id: string, change: CollaboratorsChange): Write {
  switch (change.act) {
    case 'group':
      return { type: 'collaborator', id, fields: { groupId: change.groupId } };
    case 'retire':
      return { type: 'collaborator', id, fields: { retired: change.retired } };
    case 'remove':
      return { type: 'collaborator', id, fields: { deleted: true } };
  }
}
