import { type BrowserWindow, dialog } from 'electron';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { rosterShellProcedures } from '../../shared/contract/procedures/roster.ts';
import type { StoreProcess } from '../ipc/store-process.ts';
import { unwrap } from '../ipc/unwrap.ts';

interface Dependencies {
  readonly store: () => StoreProcess;
  readonly window: () => BrowserWindow;
  readonly texts: () => { readonly chooseTable: string; readonly excelTable: string };
}

/** Choosing a table to import into the roster. Its path stays here: the store reads it, the window gets its cells. */
export function createRosterDialogs({
  store,
  window,
  texts,
}: Dependencies): Handlers<Pick<typeof rosterShellProcedures, 'roster.choose'>> {
  return {
    'roster.choose': async ({ job }) => {
      const { filePaths } = await dialog.showOpenDialog(window(), {
        title: texts().chooseTable,
        properties: ['openFile'],
        // Old and protected files can be chosen too: the program then explains what to do with them.
        filters: [{ name: texts().excelTable, extensions: ['xlsx', 'xlsm', 'xls'] }],
      });
      const [path] = filePaths;
      if (path === undefined) return null;
      return unwrap(await store().call('roster.read', { job, path }));
    },
  };
}
