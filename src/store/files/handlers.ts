import type { Handlers } from '../../shared/contract/procedure.ts';
import type { fileInnerProcedures } from '../../shared/contract/procedures/file.ts';
import type { OpenFile } from '../session/open-file.ts';
import { send } from './send.ts';

/** Copies of the open file for other PCs. */
export const sendHandlers: Handlers<typeof fileInnerProcedures, [OpenFile]> = {
  'file.send': async ({ to, passphrase, job }, { db, jobs }) => {
    await jobs.run(job, (at) => send(db, to, passphrase, at));
    return null;
  },
};
