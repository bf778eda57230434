import { Foreseen } from '../../../shared/contract/errors.ts';
import type { backupProcedures, copyingProcedures } from '../../../shared/contract/files.ts';
import type { Handlers } from '../../../shared/contract/procedure.ts';
import type { OpenFile } from '../../session/open-file.ts';
import { send } from '../send.ts';
import { backUp, backUpDaily } from './back-up.ts';

/** Copies of the open file, for this PC and for others. */
export const copies: Handlers<typeof backupProcedures & typeof copyingProcedures, [OpenFile]> = {
  'backup.make': async (_, file) => {
    const error = await backUp(file, 'asked');
    if (error !== null) throw new Foreseen(error.code, error.params);
    return null;
  },
  'backup.daily': (_, file) => (file.db.readonly ? null : backUpDaily(file)),
  'file.send': async ({ to, passphrase, job }, { db, jobs }) => {
    await jobs.run(job, (at) => send(db, to, passphrase, at));
    return null;
  },
};
