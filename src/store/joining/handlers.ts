import { z } from 'zod';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { recordProcedures } from '../../shared/contract/procedures/record.ts';
import { refuseCircles } from '../session/guards/circles.ts';
import { commit, type OpenFile, seeingEverything } from '../session/open-file.ts';
import { type Readable, readOne } from '../sqlite/handles.ts';
import { table } from '../sqlite/record-tables.ts';
import { findDuplicates } from './duplicates.ts';
import type { Joining } from './joining.ts';
import { planJoining } from './plan-joining.ts';

/** Joining two records that stand for one thing, such as one person who was added on two PCs. */
export const joiningHandlers: Handlers<
  Pick<typeof recordProcedures, 'record.joinPreview' | 'record.join' | 'record.duplicates'>,
  [OpenFile]
> = {
  'record.joinPreview': (input, { db }) => {
    refuseUnfit(db, input);
    const { writes, preview } = planJoining(db, input);
    refuseCircles(db, writes);
    return preview;
  },
  'record.join': (input, file) => {
    refuseUnfit(file.db, input);
    const { writes } = planJoining(file.db, input);
    return { id: input.into, action: commit(seeingEverything(file), `${input.type}.join`, writes) };
  },
  'record.duplicates': (_, { db }) => findDuplicates(db),
};

const standing = z.object({ deleted: z.boolean(), erased: z.boolean() });

/**
 * An erased person is nobody any more: joined to a person with a name, they would have one again.
 * @throws ExpectedError not-found, person-erased
 */
function refuseUnfit(db: Readable, { type, id, into }: Joining): void {
  const erased = type === 'collaborator' ? 'erased' : '0';
  const sql = `SELECT deleted, ${erased} AS erased FROM ${table(type).name} WHERE id = ?`;
  for (const each of [id, into]) {
    const found = readOne(db, standing, sql, each);
    if (found === undefined || found.deleted) throw new ExpectedError('not-found');
    if (found.erased) throw new ExpectedError('person-erased');
  }
}
