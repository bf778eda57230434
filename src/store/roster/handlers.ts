import { basename } from 'node:path';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { collaboratorProcedures } from '../../shared/contract/procedures/collaborator.ts';
import type { rosterInnerProcedures, rosterProcedures } from '../../shared/contract/procedures/roster.ts';
import { toAppError } from '../base/errors.ts';
import { runWithProgress } from '../base/jobs.ts';
import { writeSafely } from '../disk/write-document.ts';
import { backupFolder } from '../files/backups/backup-name.ts';
import { noteErased } from '../files/backups/erased-people.ts';
import { backupsHolding } from '../files/backups/log-reach.ts';
import { readSpreadsheet } from '../formats/xlsx/read-spreadsheet.ts';
import { writeSpreadsheet } from '../formats/xlsx/write-spreadsheet.ts';
import { erase } from '../records/erase.ts';
import { loadReferenceLists } from '../records/reference-lists.ts';
import { commitInSteps } from '../session/commit-in-steps.ts';
import type { OpenFile } from '../session/open-file.ts';
import { rosterSheet } from './export-roster.ts';
import { type RosterWrites, rosterWrites } from './import-roster.ts';

/** Importing and exporting the roster as a table. */
export const rosterHandlers: Handlers<typeof rosterProcedures & typeof rosterInnerProcedures, [OpenFile]> = {
  'roster.read': ({ job, path }, file) =>
    file.jobs.run(job, async (at) => {
      await at.at('reading', 0, 0);
      try {
        return { file: basename(path), sheets: await readSpreadsheet(path) };
      } catch (error) {
        throw named(error, path);
      }
    }),

  'roster.import': ({ job, ...order }, file) =>
    file.jobs.run(job, async (at) => {
      let planned: RosterWrites = { writes: [], added: 0, updated: 0 };
      const plan = () => {
        planned = rosterWrites(file.db, order);
        return planned.writes;
      };
      const action = await commitInSteps(file, 'roster.import', plan, at);
      return { action, added: planned.added, updated: planned.updated };
    }),

  'roster.write': ({ job, path, groupId }, file) =>
    file.jobs.run(job, async (at) => {
      const sheet = rosterSheet(loadReferenceLists(file.db), groupId);
      await writeSafely(path, await runWithProgress(writeSpreadsheet(sheet), 'writing', at));
      return null;
    }),
};

/** Erasing a collaborator's personal data for good. */
export const erasureHandlers: Handlers<typeof collaboratorProcedures, [OpenFile]> = {
  'collaborator.erase': ({ id }, file) => {
    erase(file, id);
    noteErased(file);
    return { backups: backupsHolding(backupFolder(file.backups, file.path)).length };
  },
};

/** Errors about the table must name the table, not the open file. */
function named(error: unknown, path: string): unknown {
  if (error instanceof ExpectedError) return error;
  const { code, params } = toAppError(error, path);
  return code === 'unexpected' ? error : new ExpectedError(code, params, { cause: error });
}
