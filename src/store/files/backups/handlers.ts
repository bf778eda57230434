import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { Handlers } from '../../../shared/contract/procedure.ts';
import type { backupInnerProcedures, backupProcedures } from '../../../shared/contract/procedures/backup.ts';
import type { OpenFile } from '../../session/open-file.ts';
import { backUp, backUpDaily } from './back-up.ts';

/** Backups of the open file on this PC. */
export const backupHandlers: Handlers<typeof backupProcedures & typeof backupInnerProcedures, [OpenFile]> = {
  'backup.make': async (_, file) => {
    const error = await backUp(file, 'asked');
    if (error !== null) throw new ExpectedError(error.code, error.params);
    return null;
  },
  'backup.daily': (_, file) => (file.db.readonly ? null : backUpDaily(file)),
};
