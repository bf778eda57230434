import { type BrowserWindow, dialog } from 'electron';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { formatCheckShellProcedures } from '../../shared/contract/procedures/format-check.ts';
import type { StoreProcess } from '../ipc/store-process.ts';
import { unwrap } from '../ipc/unwrap.ts';

interface Dependencies {
  readonly store: () => StoreProcess;
  readonly window: () => BrowserWindow;
  readonly texts: () => { readonly chooseToCheck: string; readonly wordDocument: string };
  /** The files people brought, by token, including those dropped on the window. */
  readonly brought: {
    offer(path: string): { readonly token: string; readonly name: string };
    pathOf(token: string): string;
  };
}

/** Checking the format of any Word file. Its path stays here: the window gets a token, and the faults of the file. */
export function createFormatCheck({
  store,
  window,
  texts,
  brought,
}: Dependencies): Handlers<
  Pick<typeof formatCheckShellProcedures, 'formatCheck.choose' | 'formatCheck.check'>
> {
  return {
    'formatCheck.choose': async () => {
      const { filePaths } = await dialog.showOpenDialog(window(), {
        title: texts().chooseToCheck,
        properties: ['openFile'],
        // Old files can be chosen too: the program then explains what to do with them.
        filters: [{ name: texts().wordDocument, extensions: ['docx', 'docm', 'doc'] }],
      });
      const [path] = filePaths;
      if (path === undefined) return null;
      const { token, name } = brought.offer(path);
      return { token, name };
    },
    'formatCheck.check': async ({ token, ...order }) => {
      return unwrap(await store().call('formatCheck.read', { ...order, path: brought.pathOf(token) }));
    },
  };
}
