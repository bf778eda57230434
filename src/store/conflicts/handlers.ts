import type { Handlers } from '../../shared/contract/procedure.ts';
import type { conflictProcedures } from '../../shared/contract/procedures/conflict.ts';
import { seenPosition } from '../log/seen.ts';
import { commit, type OpenFile } from '../session/open-file.ts';
import { countConflicts, openConflicts } from './open-conflicts.ts';
import { resolutionOf } from './resolve-conflict.ts';

type Names = 'conflict.count' | 'conflict.list' | 'conflict.resolve';

/** What two people wrote without having seen each other's value; listed until somebody chooses. */
export const conflictHandlers: Handlers<Pick<typeof conflictProcedures, Names>, [OpenFile]> = {
  'conflict.count': (_, { db }) => countConflicts(db),

  'conflict.list': ({ limit }, { db }) => ({
    conflicts: openConflicts(db, limit),
    total: countConflicts(db),
  }),

  'conflict.resolve': ({ type, id, field, value, stamp }, file) => {
    const choice = { value, stamp, position: seenPosition(file.db, file.author) };
    return { action: commit(file, 'conflict.settle', [resolutionOf(file.db, type, id, field, choice)]) };
  },
};
