import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { taskProcedures } from '../../shared/contract/procedures/task.ts';
import { entry } from '../../shared/records/entry.ts';
import { positionsAtEnd } from '../records/positions.ts';
import { commit, type OpenFile } from '../session/open-file.ts';
import { type Readable, readAll, readOne } from '../sqlite/handles.ts';
import { fieldsOf } from '../sqlite/record-tables.ts';
import { board } from './board.ts';
import { carriedTasks } from './carried-tasks.ts';

type Names = 'task.fromEntry' | 'task.board' | 'task.carriedOver';

export const taskHandlers: Handlers<Pick<typeof taskProcedures, Names>, [OpenFile]> = {
  'task.board': (asked, { db }) => board(db, asked),

  'task.carriedOver': ({ meetingId }, { db }) => carriedTasks(db, meetingId),

  'task.fromEntry': ({ entryId }, file) => {
    const { db } = file;
    const said = readOne(
      db,
      entry,
      `SELECT ${fieldsOf('entry', 'e')} FROM entry e WHERE e.id = ? AND NOT e.deleted`,
      entryId,
    );
    if (said === undefined) throw new ExpectedError('not-found');
    const { meetingId, content } = said;
    const asked = agenciesOf(db, entryId);
    const units = asked.length === 0 ? [''] : asked;
    const positions = positionsAtEnd(db, units.length, 'task WHERE meeting_id = ?', meetingId);
    const made = units.map((unit, at) => ({
      type: 'task' as const,
      id: uuidv7(),
      fields: { meetingId, entryId, content, unit, position: positions[at] ?? '' },
    }));
    return { id: made[0]?.id ?? entryId, action: commit(file, 'task.add', made), units: asked };
  },
};

const named = z.object({ name: z.string() });

/** The agencies an entry asks something of, in the order they were added. */
function agenciesOf(db: Readable, entryId: string): string[] {
  return readAll(
    db,
    named,
    `SELECT agency.name FROM entry_agency JOIN agency ON agency.id = agency_id
    WHERE entry_id = ? AND NOT entry_agency.deleted AND NOT agency.deleted ORDER BY position, entry_agency.id`,
    entryId,
  ).map(({ name }) => name);
}
