import type { Handlers } from '../../shared/contract/procedure.ts';
import type { conflictProcedures } from '../../shared/contract/procedures/conflict.ts';
import { sightOf } from '../log/sight.ts';
import { act, type OpenFile } from '../session/open-file.ts';
import { countConflicts, openConflicts } from './open-conflicts.ts';
import { settling } from './resolve-conflict.ts';

type Names = 'conflict.count' | 'conflict.list' | 'conflict.resolve';

/** What two people wrote without having seen each other's: listed until somebody chooses. */
export const conflicts: Handlers<Pick<typeof conflictProcedures, Names>, [OpenFile]> = {
  'conflict.count': (_, { db }) => countConflicts(db),

  'conflict.list': ({ limit }, { db }) => ({
    conflicts: openConflicts(db, limit),
    total: countConflicts(db),
  }),

  'conflict.resolve': ({ type, id, field, value, stamp }, file) => {
    const choice = { value, stamp, sight: sightOf(file.db, file.author) };
    return { action: act(file, 'conflict.settle', [settling(file.db, type, id, field, choice)]) };
  },
};
